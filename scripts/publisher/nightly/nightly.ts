import type { Instant, TimeZone } from '@porchlight/shared';

import { nextNight } from './next-night.ts';

/** Work that is done once a night, beside what may always come up. */
export interface Nightly {
  /** Begins it if its time has come. It goes on by itself; whoever waits for something looks again. */
  readonly look: () => void;
  /** Ends it before it is through, so that something else can be done; the next look begins it anew. */
  readonly interrupt: () => Promise<void>;
}

export interface NightlySettings {
  readonly clock: () => Instant;
  /** Where it is night. */
  readonly zone: () => TimeZone;
  /** Ends early when it is told to stop. */
  readonly work: (stop: AbortSignal) => Promise<void>;
  /** Tonight's is given up; there is another night. */
  readonly onFailure: (error: unknown) => void;
}

export function createNightly({ clock, zone, work, onFailure }: NightlySettings): Nightly {
  let doneAt = clock();
  let underWay: { readonly stop: AbortController; readonly end: Promise<void> } | undefined;

  const attempt = async (stop: AbortSignal): Promise<void> => {
    try {
      await work(stop);
    } catch (error) {
      if (stop.aborted) return;
      onFailure(error);
    }
    doneAt = clock();
  };

  return {
    look: () => {
      // A clock that was ahead once must not put off every night until then.
      if (clock() < doneAt) doneAt = clock();
      if (underWay !== undefined || clock() < nextNight(doneAt, zone())) return;
      const stop = new AbortController();
      const end = attempt(stop.signal).finally(() => {
        underWay = undefined;
      });
      underWay = { stop, end };
    },
    interrupt: async () => {
      underWay?.stop.abort(new Error('something else is to be done'));
      await underWay?.end;
    },
  };
}
