import type { Pauses } from '../../processes/pauses.ts';

/** How long each part of making a picture may take, and how often it is tried. */
export interface Patience extends Pauses {
  /** For the original to arrive, its last byte included. */
  readonly fetchMs: number;
  /** For reading the original, and for writing each size, in whole seconds. */
  readonly encodeSeconds: number;
}

export const patience: Patience = {
  fetchMs: 30_000,
  encodeSeconds: 20,
  firstPauseMs: 1_000,
  longestPauseMs: 60_000,
};
