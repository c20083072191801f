import { setTimeout as wait } from 'node:timers/promises';

interface Patience {
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  readonly onFailure: (error: unknown) => void;
  /** Ends the waiting; what is being done is left to finish. */
  readonly quit: AbortSignal;
}

/** Does something until it succeeds, each time after a pause twice as long. */
export async function untilDone(act: () => Promise<void>, patience: Patience): Promise<void> {
  const { firstPauseMs, longestPauseMs, onFailure, quit } = patience;
  let pauseMs = firstPauseMs;
  while (!quit.aborted) {
    try {
      return await act();
    } catch (error) {
      onFailure(error);
    }
    await wait(pauseMs, undefined, { signal: quit }).catch(() => undefined);
    pauseMs = Math.min(2 * pauseMs, longestPauseMs);
  }
}
