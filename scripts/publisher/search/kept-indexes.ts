/** An index that is whole. */
export interface MadeIndex {
  readonly number: number;
  readonly madeAtMs: number;
}

/** A page that was opened before another index came may ask for files of the one it knows so long. */
const graceMs = 600_000;

/**
 * The indexes whose files may still be asked for: the newest two, and those that were the newest
 * less than ten minutes ago.
 *
 * @param indexes the newest first
 */
export const keptIndexes = (indexes: readonly MadeIndex[], nowMs: number): readonly number[] =>
  indexes
    .filter((_, place) => {
      const successor = indexes[place - 1];
      return place < 2 || successor === undefined || nowMs - successor.madeAtMs < graceMs;
    })
    .map(({ number }) => number);
