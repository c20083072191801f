/** How many checks ran, and how they ended. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const nothingYet: Outcome = { passed: 0, failed: 0 };

export const together = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    nothingYet,
  );

/** The last line of `test`: it counts what really ran. */
export const describeOutcome = ({ passed, failed }: Outcome): string =>
  `${passed} passed, ${failed} failed`;
