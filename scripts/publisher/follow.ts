import { setTimeout as wait } from 'node:timers/promises';

import { type Instant, millisOf } from '@porchlight/shared';

import { type Pauses, pauseAfter } from '../processes/pauses.ts';
import type { Bell } from './bell.ts';

/** Where the site stands after a round. */
export interface Standing {
  /** The newest change that the site contains; undefined before the first. */
  readonly number: number | undefined;
  /** When something becomes untrue by itself. */
  readonly nextChange: Instant | undefined;
}

export interface Following {
  /** Answers with the number of the newest change: at once when it is newer, else after a while. */
  readonly newest: (after: number | undefined, stop: AbortSignal) => Promise<number>;
  /** Brings the site to what is published now. */
  readonly round: () => Promise<Standing>;
  /** Rung when there is something to do that neither the CMS nor the clock tells of. */
  readonly bell: Bell;
  readonly clock: () => Instant;
  /** Hears of what failed, and when it is tried again; what it throws ends the following. */
  readonly onFailure: (error: unknown, againInMs: number) => void;
}

const pauses: Pauses = { firstPauseMs: 1_000, longestPauseMs: 30_000 };

/** A CMS, or something before it, that does not hold a question open must not be asked without end. */
const betweenQuestionsMs = 100;

/**
 * Keeps the site at what is published, one round at a time, until stopped. A round follows a change
 * in the CMS, the moment at which something on the site stops being true by itself, or the bell.
 * What fails is said and tried again, less and less often; what happens meanwhile is in the next.
 */
export async function follow(following: Following, stop: AbortSignal): Promise<void> {
  let standing: Standing | undefined;
  let failures = 0;
  while (!stop.aborted) {
    try {
      if (standing === undefined || (await isDue(following, standing, stop))) {
        following.bell.hush();
        standing = await following.round();
      } else await pause(betweenQuestionsMs, stop);
      failures = 0;
    } catch (error) {
      if (stop.aborted) return;
      // What was done before the failure is not known here: the next round looks at everything.
      standing = undefined;
      failures += 1;
      const pauseMs = pauseAfter(failures, pauses);
      following.onFailure(error, pauseMs);
      await pause(pauseMs, stop);
    }
  }
}

/** Ends early, without a failure, when asked to stop. */
const pause = (ms: number, stop: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal: stop }).catch(() => undefined);

/** Waits for news, for the next boundary or for the bell, whichever comes first. */
async function isDue(
  { newest, bell, clock }: Following,
  { number, nextChange }: Standing,
  stop: AbortSignal,
): Promise<boolean> {
  const boundary = nextChange && untilMoment(nextChange, clock());
  const either = AbortSignal.any([bell.signal(), ...(boundary === undefined ? [] : [boundary])]);
  try {
    return (await newest(number, AbortSignal.any([stop, either]))) !== number;
  } catch (error) {
    if (either.aborted && !stop.aborted) return true;
    throw error;
  }
}

/** A timer cannot be set further ahead than 2³¹ ms; asking again within the hour is as good. */
const longestTimerMs = 3_600_000;

function untilMoment(moment: Instant, now: Instant): AbortSignal {
  const aheadMs = millisOf(moment) - millisOf(now);
  return AbortSignal.timeout(Math.max(0, Math.min(aheadMs, longestTimerMs)));
}
