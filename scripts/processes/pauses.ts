/** Pauses between attempts at something that fails: each is twice as long as the one before it. */
export interface Pauses {
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

/** @param failures in a row, one at least */
export const pauseAfter = (failures: number, { firstPauseMs, longestPauseMs }: Pauses): number =>
  Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1));
