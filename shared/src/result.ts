/** What a reader of foreign data answers: the value, or why there is none. Never throws. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const fail = <Problem>(
  problem: Problem,
): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });

/** Sorts results into successes and failures; nothing is dropped. */
export function separate<Value, Problem>(
  results: Iterable<Result<Value, Problem>>,
): { readonly values: readonly Value[]; readonly problems: readonly Problem[] } {
  const values: Value[] = [];
  const problems: Problem[] = [];
  for (const result of results) {
    if (result.ok) values.push(result.value);
    else problems.push(result.problem);
  }
  return { values, problems };
}
