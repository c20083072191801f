import type { Changes } from './changes.ts';

/** A way to bring files to a target. What it does may be done again when it was interrupted. */
export interface Carrier {
  /** Makes the target ready, or refuses it, before anything is shipped there for the first time. */
  readonly open: () => Promise<void>;
  /** Puts files of a folder in place, in that order; who reads sees the old bytes or the new. */
  readonly put: (from: string, paths: readonly string[], stop: AbortSignal) => Promise<void>;
  readonly remove: (
    changes: Pick<Changes, 'remove' | 'emptied'>,
    stop: AbortSignal,
  ) => Promise<void>;
}
