/** Those that have the key of one before them, in their order. */
export function repeated<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): readonly Thing[] {
  const seen = new Set<string>();
  return things.filter((thing) => {
    const key = keyOf(thing);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
}
