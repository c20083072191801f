import { type Instant, millisOf } from '@porchlight/shared';

import type { Delta } from '../delta.ts';
import type { Published } from '../engine/change-run.ts';
import type { Standing } from '../follow.ts';
import { type FailureReason, tellFailure } from './failure-reason.ts';
import type { PublisherEvent } from './publisher-event.ts';
import type { SiteState } from './site-state.ts';
import { changesBetween } from './state-changes.ts';

/** How the following goes, as far as no file says. */
export interface Progress {
  /** The newest change that the CMS told of; undefined before it told of one. */
  readonly cmsNumber: number | undefined;
  readonly cmsReachable: boolean;
  /** When something on the site becomes untrue by itself. */
  readonly nextChange: Instant | undefined;
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
  readonly progress: () => Progress;
}

export interface Reporting {
  readonly read: () => SiteState;
  readonly tell: (event: PublisherEvent) => void;
  /** By this machine, in the time of the world. */
  readonly clock: () => Instant;
  /** The data directory, for sentences about its disk. */
  readonly folder: string;
}

export function createReporter({ read, tell, clock, folder }: Reporting): Reporter {
  // What is held back or pinned when a publisher starts is told once more; its past runs are not.
  let seen: SiteState = { ...read(), pinnedAt: undefined, heldBack: [], pictureProblems: [] };
  let told: number | undefined;
  let standing: Standing = { number: undefined, nextChange: undefined };
  let cmsNumber: number | undefined;
  let cmsReachable = false;
  let workedAtMs: number | undefined;
  let busyAtMs: number | undefined;
  let trouble:
    | { reason: FailureReason; readonly sinceMs: number; failures: number }
    | undefined;

  const worked = (): void => {
    workedAtMs = performance.now();
    cmsReachable = true;
    if (trouble === undefined) return;
    const afterMs = Math.round(workedAtMs - trouble.sinceMs);
    tell({ event: 'recovered', failures: trouble.failures, afterMs });
    trouble = undefined;
  };

  const look = (): void => {
    const now = read();
    const changes = changesBetween(seen, now, told);
    seen = now;
    for (const event of changes) tell(event);
  };

  /** A site that was never shown makes nobody wait, and one that had the change already neither. */
  const lagOf = ({ head }: Pick<Delta, 'head'>): number | undefined =>
    seen.number === undefined || head.number <= seen.number
      ? undefined
      : Math.max(0, millisOf(clock()) - millisOf(head.at as Instant));

  return {
    published: ({ run, notes }, delta) => {
      told = run.run;
      const heldBack = read().heldBack.length;
      tell({ event: 'published', run, lagMs: lagOf(delta), heldBack, notes });
    },
    round: async (work) => {
      busyAtMs = performance.now();
      const before = told;
      try {
        standing = await work();
      } finally {
        busyAtMs = undefined;
      }
      worked();
      cmsNumber = standing.number;
      look();
      if (told === before && seen.pinnedAt === undefined)
        tell({ event: 'unchanged', number: standing.number });
      return standing;
    },
    answered: (number) => {
      worked();
      cmsNumber = number;
      look();
    },
    failed: (error, againInMs) => {
      const failure = tellFailure(error, folder);
      const { reason } = failure;
      if (reason === 'cms-unreachable') cmsReachable = false;
      trouble = {
        reason,
        sinceMs: trouble?.sinceMs ?? performance.now(),
        failures: (trouble?.failures ?? 0) + 1,
      };
      tell({ event: 'failed', ...failure, againInMs });
    },
    progress: () => ({
      cmsNumber,
      cmsReachable,
      nextChange: standing.nextChange,
      sinceWorkedMs: since(workedAtMs),
      busyForMs: since(busyAtMs),
      trouble: trouble?.reason,
    }),
  };
}

const since = (atMs: number | undefined): number | undefined =>
  atMs === undefined ? undefined : performance.now() - atMs;
