import { setTimeout as wait } from 'node:timers/promises';

import { type Pauses, pauseAfter } from '../processes/pauses.ts';

interface Patience extends Pauses {
  readonly onFailure: (error: unknown) => void;
  /** Ends the waiting; what is being done is left to finish. */
  readonly quit: AbortSignal;
}

/** Does something until it succeeds. */
export async function untilDone(act: () => Promise<void>, patience: Patience): Promise<void> {
  const { onFailure, quit } = patience;
  for (let failures = 1; !quit.aborted; failures += 1) {
    try {
      return await act();
    } catch (error) {
      onFailure(error);
    }
    await wait(pauseAfter(failures, patience), undefined, { signal: quit }).catch(() => undefined);
  }
}
