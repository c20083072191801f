import { readFact } from '../store/facts.ts';
import { everyHeldBack } from '../store/held-back.ts';
import type { RunRecord } from '../store/runs.ts';
import type { Works } from '../engine/works.ts';
import type { HeldReason } from './publisher-event.ts';

/** How the site stands, by what is written down, whoever wrote it. */
export interface SiteState {
  /** The newest change that the site contains; undefined before the first. */
  readonly number: number | undefined;
  /** Those that are kept, the newest first. */
  readonly runs: readonly RunRecord[];
  /** The run that the site is kept at. */
  readonly pinnedAt: number | undefined;
  readonly heldBack: readonly HeldReason[];
  /** Addresses that have a file. */
  readonly pages: number;
  /** Pictures that are published and not shown: not made yet, or unusable. */
  readonly picturesAwaited: number;
  /** A sentence for each of them that could not be had so far. */
  readonly pictureProblems: readonly string[];
}

export type StateSource = Pick<Works, 'store' | 'runs' | 'ledger' | 'awaited' | 'ready'>;

export function readSiteState({ store, runs, ledger, awaited, ready }: StateSource): SiteState {
  const all = runs.all();
  const pinnedAt = readFact(store, 'pin');
  const pictures = [...awaited.values()].filter(({ mime }) => mime.startsWith('image/'));
  return {
    // A site that was rolled back lacks what the store has taken in.
    number: pinnedAt === undefined ? readFact(store, 'number') : all[0]?.number,
    runs: all,
    pinnedAt,
    heldBack: [
      ...everyHeldBack(store).map(
        ({ documentId, locale, number }) =>
          ({ code: 'entry-unreadable', documentId, locale, number }) as const,
      ),
      ...ledger.problems().map(({ path }) => ({ code: 'page-refused', path }) as const),
    ],
    pages: store
      .prepare('SELECT count(*) FROM page WHERE sha256 IS NOT NULL')
      .pluck()
      .get() as number,
    picturesAwaited: pictures.length,
    pictureProblems: ready(pictures).problems,
  };
}
