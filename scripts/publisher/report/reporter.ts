import { type Instant, millisOf, parseInstant } from '@porchlight/shared';

import type { Delta } from '../delta.ts';
import type { Published } from '../engine/published.ts';
import type { Standing } from '../follow.ts';
import { type FailureReason, tellFailure } from './failure-reason.ts';
import type { PublisherEvent } from './publisher-event.ts';
import type { SiteCourse, SiteHoldings, SiteState } from './site-state.ts';
import { changesBetween } from './state-changes.ts';

/** How the following goes, as far as no file says. */
export interface Progress {
  /** The newest change that the CMS told of; undefined before it told of one. */
  readonly cmsNumber: number | undefined;
  readonly cmsReachable: boolean;
  /** Since a round, or a question to the CMS, last worked; undefined before the first. */
  readonly sinceWorkedMs: number | undefined;
  /** How long the round that is under way has taken so far. */
  readonly busyForMs: number | undefined;
  /** Why nothing works, since when it does not. */
  readonly trouble: FailureReason | undefined;
}

/** Watches a publisher at work and tells what an operator should hear of. */
export interface Reporter {
  readonly published: (published: Published, delta: Pick<Delta, 'head'>) => void;
  /** Makes a round and tells what came of it; its failure passes through. */
  readonly round: (work: () => Promise<Standing>) => Promise<Standing>;
  /** The CMS has answered. */
  readonly answered: (number: number) => void;
  readonly failed: (error: unknown, againInMs: number) => void;
  readonly receiptFailed: (error: unknown) => void;
  readonly state: () => SiteState;
  readonly progress: () => Progress;
}

export interface Reporting {
  readonly readHoldings: () => SiteHoldings;
  readonly readCourse: () => SiteCourse;
  readonly tell: (event: PublisherEvent) => void;
  /** By this machine, in the time of the world. */
  readonly clock: () => Instant;
  /** The data directory, for sentences about its disk. */
  readonly folder: string;
}

/** What fails, and since when. */
interface Trouble {
  readonly reason: FailureReason;
  readonly sinceMs: number;
  readonly failures: number;
}

export function createReporter(reporting: Reporting): Reporter {
  const { readHoldings, readCourse, tell, clock, folder } = reporting;
  let holdings = readHoldings();
  // What is held back or pinned when a publisher starts is told once more; its past runs are not.
  let seen: SiteState = {
    ...holdings,
    ...readCourse(),
    heldBack: [],
    pinnedAt: undefined,
    pictureProblems: [],
  };
  let told: number | undefined;
  let cmsNumber: number | undefined;
  let cmsReachable = false;
  let workedAtMs: number | undefined;
  let busyAtMs: number | undefined;
  let trouble: Trouble | undefined;

  const worked = (): void => {
    workedAtMs = performance.now();
    cmsReachable = true;
    if (trouble === undefined) return;
    const afterMs = Math.round(workedAtMs - trouble.sinceMs);
    tell({ event: 'recovered', failures: trouble.failures, afterMs });
    trouble = undefined;
  };

  const look = (): void => {
    const now = { ...holdings, ...readCourse() };
    const changes = changesBetween(seen, now, told);
    seen = now;
    for (const event of changes) tell(event);
  };

  /** Nobody waits for a site that was never shown, for one that is kept, or for what it has. */
  const lagOf = ({ head }: Pick<Delta, 'head'>): number | undefined => {
    const madeAt = parseInstant(head.at);
    const isNews =
      seen.number !== undefined && seen.pinnedAt === undefined && head.number > seen.number;
    if (!isNews || madeAt === undefined) return undefined;
    return Math.max(0, millisOf(clock()) - millisOf(madeAt));
  };

  return {
    published: ({ run, notes }, delta) => {
      const lagMs = lagOf(delta);
      told = run.run;
      holdings = readHoldings();
      tell({ event: 'published', run, lagMs, heldBack: holdings.heldBack.length, notes });
    },
    round: async (work) => {
      busyAtMs = performance.now();
      const before = told;
      const standing = await work().finally(() => {
        busyAtMs = undefined;
      });
      worked();
      cmsNumber = standing.number;
      const isUnchanged = told === before;
      if (isUnchanged) holdings = readHoldings();
      look();
      if (isUnchanged && seen.pinnedAt === undefined)
        tell({ event: 'unchanged', number: standing.number });
      return standing;
    },
    answered: (number) => {
      worked();
      // News are made live first; the round that does it looks as well.
      if (number === cmsNumber) look();
      cmsNumber = number;
    },
    failed: (error, againInMs) => {
      const failure = tellFailure(error, folder);
      const { reason } = failure;
      // Every round begins with the CMS: whatever else fails, it has answered.
      cmsReachable = reason !== 'cms-unreachable';
      trouble = {
        reason,
        sinceMs: trouble?.sinceMs ?? performance.now(),
        failures: (trouble?.failures ?? 0) + 1,
      };
      tell({ event: 'failed', ...failure, againInMs });
    },
    receiptFailed: (error) =>
      tell({ event: 'receipt-failed', sentence: tellFailure(error, folder).sentence }),
    state: () => ({ ...holdings, ...readCourse() }),
    progress: () => ({
      cmsNumber,
      cmsReachable,
      sinceWorkedMs: since(workedAtMs),
      busyForMs: since(busyAtMs),
      trouble: trouble?.reason,
    }),
  };
}

const since = (atMs: number | undefined): number | undefined =>
  atMs === undefined ? undefined : performance.now() - atMs;
