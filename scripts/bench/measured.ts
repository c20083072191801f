/** What some work gave, and how many milliseconds it took. */
export function measured<Value>(work: () => Value): {
  readonly value: Value;
  readonly ms: number;
} {
  const since = performance.now();
  const value = work();
  return { value, ms: performance.now() - since };
}
