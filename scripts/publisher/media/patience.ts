/** How long each part of making a picture may take, and how often it is tried. */
export interface Patience {
  /** For the original to arrive, its last byte included. */
  readonly fetchMs: number;
  /** For reading the original, and for writing each size, in whole seconds. */
  readonly encodeSeconds: number;
  /** The pause after a first failure; it doubles with each one that follows. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

export const patience: Patience = {
  fetchMs: 30_000,
  encodeSeconds: 20,
  firstPauseMs: 1_000,
  longestPauseMs: 60_000,
};

/** How long to wait after so many failures in a row. */
export const pauseAfter = (failures: number, limits: Patience): number =>
  Math.min(limits.longestPauseMs, limits.firstPauseMs * 2 ** (failures - 1));
