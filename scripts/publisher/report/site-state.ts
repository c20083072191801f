import type { Instant } from '@porchlight/shared';

import { readFact, showsAll } from '../store/facts.ts';
import { everyHeldBack } from '../store/held-back.ts';
import type { RunRecord } from '../store/runs.ts';
import type { Works } from '../engine/works.ts';
import type { HeldReason } from './publisher-event.ts';

/** What only a round changes. */
export interface SiteHoldings {
  readonly heldBack: readonly HeldReason[];
  /** Addresses that have a file. */
  readonly pages: number;
}

/** What operators and the making of pictures change as well. */
export interface SiteCourse {
  /** The newest change that the site contains; undefined before the first. */
  readonly number: number | undefined;
  /** Those that are kept, the newest first. */
  readonly runs: readonly RunRecord[];
  /** The run that the site is kept at. */
  readonly pinnedAt: number | undefined;
  /** When something on the site becomes untrue by itself; undefined when nothing does. */
  readonly nextChange: Instant | undefined;
  /** Pictures that are published and not shown: not made yet, or unusable. */
  readonly picturesAwaited: number;
  /** A sentence for each of them that could not be had so far. */
  readonly pictureProblems: readonly string[];
}

/** How the site stands. */
export type SiteState = SiteHoldings & SiteCourse;

/** Looks at every page, which takes a tenth of a second where there are hundreds of thousands. */
export function readHoldings({ store, ledger }: Pick<Works, 'store' | 'ledger'>): SiteHoldings {
  const pages = store.prepare('SELECT count(*) FROM page WHERE sha256 IS NOT NULL').pluck().get();
  return {
    pages: pages as number,
    heldBack: [
      ...everyHeldBack(store).map(
        ({ documentId, locale, number }) =>
          ({ code: 'entry-unreadable', documentId, locale, number }) as const,
      ),
      ...ledger.problems().map(({ path }) => ({ code: 'page-refused', path }) as const),
    ],
  };
}

export function readCourse({
  store,
  runs,
  awaited,
  ready,
  session,
  fixedMoment,
}: Pick<Works, 'store' | 'runs' | 'awaited' | 'ready' | 'session' | 'fixedMoment'>): SiteCourse {
  const all = runs.all();
  const pinnedAt = readFact(store, 'pin');
  const pictures = [...awaited.values()].filter(({ mime }) => mime.startsWith('image/'));
  // What is kept, and a moment that was set, stand still.
  const standsStill = pinnedAt !== undefined || fixedMoment !== undefined;
  const next = session === undefined ? all[0]?.nextChange : session.hub().ask('next-change');
  return {
    nextChange: standsStill ? undefined : (next ?? undefined),
    number: showsAll(store) ? readFact(store, 'number') : all[0]?.number,
    runs: all,
    pinnedAt,
    picturesAwaited: pictures.length,
    pictureProblems: ready(pictures).problems,
  };
}
