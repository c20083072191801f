/** A file as it was written or as it would be: bytes when they are known, text otherwise. */
export type Source = Uint8Array | string;

/** One fault of a file made of lines. */
export interface LineProblem<Rule extends string> {
  /** Counted from 1, in the file as it is: folded lines count each for itself. */
  readonly line: number;
  readonly rule: Rule;
  /** A sentence for whoever repairs the program that wrote the file. */
  readonly message: string;
}

/** One fault of a JSON file. */
export interface PathProblem<Rule extends string> {
  /** Where, as in `items[3].url`; empty for the file as a whole. */
  readonly path: string;
  readonly rule: Rule;
  readonly message: string;
}

/** What is wrong with a value; the place is added by whoever knows it. */
export interface Fault<Rule extends string> {
  readonly rule: Rule;
  readonly message: string;
}

/** Faults that share a line, as problems. */
export const onLine = <Rule extends string>(
  line: number,
  faults: readonly Fault<Rule>[],
): readonly LineProblem<Rule>[] => faults.map(({ rule, message }) => ({ line, rule, message }));

/** Problems from the top of the file to its end; those of one line stay in the order they were found. */
export const byLine = <Rule extends string>(
  problems: readonly LineProblem<Rule>[],
): readonly LineProblem<Rule>[] => problems.toSorted((a, b) => a.line - b.line);

/** A value as a message shows it: short, on one line. */
export const quoted = (value: string): string =>
  JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
