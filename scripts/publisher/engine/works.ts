import type { Instant, MediaRecord } from '@porchlight/shared';

import { type CardShelf, cardShelf } from '../cards/card-shelf.ts';
import type { PreparedMedia } from '../media/prepared-media.ts';
import { type Ledger, ledgerOf } from '../plan/ledger.ts';
import type { SiteSession } from '../plan/site-session.ts';
import { type Content, contentOf } from '../store/content.ts';
import type { Store } from '../store/database.ts';
import { type Files, filesOf } from '../store/files.ts';
import { type Runs, runsOf } from '../store/runs.ts';
import type { SitePlace } from '../tree/steps.ts';
import { type Journal, journalOf } from './journal.ts';
import type { Renderer } from './renderer.ts';

/** Everything that a run works with. */
export interface Works {
  readonly store: Store;
  readonly content: Content;
  readonly ledger: Ledger;
  readonly files: Files;
  readonly runs: Runs;
  readonly journal: Journal;
  readonly place: SitePlace;
  readonly renderer: Renderer;
  /** The cards that social networks show. */
  readonly cards: CardShelf;
  /** Which pictures can be shown now, and the files they need. */
  readonly ready: (records: readonly MediaRecord[]) => PreparedMedia;
  /** By this machine's clock. */
  readonly clock: () => Instant;
  /** A moment that stands still, to show instead of now. */
  readonly fixedMoment: Instant | undefined;
  /** The number of the lease that this process holds; undefined where nobody else can be. */
  readonly fence: number | undefined;
  /** The site in memory, as long as it is what the store says. */
  session: SiteSession | undefined;
  /** Pictures that are published and could not be shown when we last looked, by id. */
  awaited: ReadonlyMap<string, MediaRecord>;
}

export const worksOf = (
  given: Pick<Works, 'store' | 'place' | 'renderer' | 'ready' | 'clock' | 'fixedMoment' | 'fence'>,
): Works => ({
  ...given,
  content: contentOf(given.store),
  ledger: ledgerOf(given.store),
  files: filesOf(given.store),
  runs: runsOf(given.store),
  journal: journalOf(given.store, given.place),
  cards: cardShelf(given.place, given.renderer),
  session: undefined,
  awaited: new Map(),
});
