import { pauseAfter } from '../processes/pauses.ts';

export interface CalmSettings {
  /** One at a time; the signal aborts when everything is to end. */
  readonly work: (stop: AbortSignal) => Promise<void>;
  /** So long nothing must have changed. */
  readonly quietMs: number;
  /** Longer than this no change waits for the next one to stay away. */
  readonly atMostMs: number;
  /** After a failure it is tried again: after this time first, then twice as long each time. */
  readonly againMs: number;
  readonly onFailure: (error: unknown, againInMs: number) => void;
}

/** Work that follows changes at a distance: many changes, one piece of work. */
export interface CalmWork {
  readonly changed: () => void;
  /** Nothing begins any more, and what is under way is told to stop and awaited. */
  readonly close: () => Promise<void>;
}

const longestPauseMs = 600_000;

export function whenCalm(settings: CalmSettings): CalmWork {
  const { work, quietMs, atMostMs, againMs, onFailure } = settings;
  const stop = new AbortController();
  let waiting: { readonly sinceMs: number; readonly lastMs: number } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | undefined;
  let [failures, notBeforeMs] = [0, 0];

  const plan = (): void => {
    clearTimeout(timer);
    if (waiting === undefined || underWay !== undefined || stop.signal.aborted) return;
    const calmMs = Math.min(waiting.lastMs + quietMs, waiting.sinceMs + atMostMs);
    const dueMs = Math.max(calmMs, notBeforeMs);
    timer = setTimeout(begin, Math.max(0, dueMs - performance.now()));
  };

  const changed = (): void => {
    const atMs = performance.now();
    waiting = { sinceMs: waiting?.sinceMs ?? atMs, lastMs: atMs };
    plan();
  };

  const begin = (): void => {
    waiting = undefined;
    underWay = attempt().finally(() => {
      underWay = undefined;
      plan();
    });
  };

  const attempt = async (): Promise<void> => {
    try {
      await work(stop.signal);
      failures = 0;
    } catch (error) {
      if (stop.signal.aborted) return;
      failures += 1;
      const pauseMs = pauseAfter(failures, { firstPauseMs: againMs, longestPauseMs });
      notBeforeMs = performance.now() + pauseMs;
      onFailure(error, pauseMs);
      changed();
    }
  };

  return {
    changed,
    close: async () => {
      stop.abort();
      clearTimeout(timer);
      await underWay;
    },
  };
}
