import { setTimeout as wait } from 'node:timers/promises';

import { type Instant, millisOf, now } from '@porchlight/shared';

/** What a run did that the next one needs to know. */
export interface Run {
  /** The newest change that the site now shows. */
  readonly number: number;
  readonly nextChange: Instant | undefined;
}

export interface Following {
  /** Answers with the number of the newest change: at once when it is newer, else after a while. */
  readonly newest: (after: number | undefined, stop: AbortSignal) => Promise<number>;
  /** Brings the site to what is published now. */
  readonly run: () => Promise<Run>;
  readonly onRun: (run: Run) => void;
  readonly onFailure: (error: unknown, againInMs: number) => void;
}

const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/**
 * Keeps the site at what is published, one run at a time, until stopped. A run follows a change in
 * the CMS, or the moment at which something on the site stops being true by itself. What fails is
 * said and tried again, less and less often; changes that arrive meanwhile are in the next run.
 */
export async function follow(following: Following, stop: AbortSignal): Promise<void> {
  let last: Run | undefined;
  let failures = 0;
  while (!stop.aborted) {
    try {
      if (last === undefined || (await isDue(following, last, stop))) {
        last = await following.run();
        following.onRun(last);
      } else await pause(betweenQuestionsMs, stop);
      failures = 0;
    } catch (error) {
      if (stop.aborted) return;
      const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** failures);
      failures += 1;
      following.onFailure(error, pauseMs);
      await pause(pauseMs, stop);
    }
  }
}

/** A CMS, or something before it, that does not hold a question open must not be asked without end. */
const betweenQuestionsMs = 100;

/** Ends early, without a failure, when asked to stop. */
const pause = (ms: number, stop: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal: stop }).catch(() => undefined);

/** Waits for news or for the next boundary, whichever comes first. */
async function isDue(following: Following, last: Run, stop: AbortSignal): Promise<boolean> {
  const boundary = untilBoundary(last.nextChange);
  const either = AbortSignal.any([stop, ...(boundary === undefined ? [] : [boundary])]);
  try {
    return (await following.newest(last.number, either)) !== last.number;
  } catch (error) {
    if (boundary?.aborted && !stop.aborted) return true;
    throw error;
  }
}

/** A timer cannot be set further ahead than 2³¹ ms; asking again within the hour is as good. */
const longestTimerMs = 3_600_000;

function untilBoundary(nextChange: Instant | undefined): AbortSignal | undefined {
  if (nextChange === undefined) return undefined;
  const aheadMs = millisOf(nextChange) - millisOf(now());
  return AbortSignal.timeout(Math.max(0, Math.min(aheadMs, longestTimerMs)));
}
