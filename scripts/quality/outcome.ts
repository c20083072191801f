/** How many checks ran, and how they ended. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Those of a program or a size that this run does not have. */
  readonly leftOut?: number;
}

export const together = (outcomes: readonly Outcome[]): Outcome => {
  const sum = (of: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    leftOut: sum(({ leftOut = 0 }) => leftOut),
  };
};

/** The last line of `test`: it counts what really ran, and says what did not. */
export function describeOutcome({ passed, failed, leftOut = 0 }: Outcome): string {
  const ran = `${passed} passed, ${failed} failed`;
  return leftOut === 0
    ? ran
    : `${ran}, ${leftOut} left out: their program is not installed here, or their size is that of "check --all"`;
}
