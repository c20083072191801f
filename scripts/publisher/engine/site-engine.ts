import type { Instant } from '@porchlight/shared';

import type { Delta } from '../delta.ts';
import { openSession, type SiteSession } from '../plan/site-session.ts';
import { readFact, readHead, writeFact } from '../store/facts.ts';
import { shownRelease } from '../tree/release-link.ts';
import { changeRun } from './change-run.ts';
import { fullRun } from './full-run.ts';
import { showsWrongMoment } from './moment.ts';
import { withShownPictures } from './pictures.ts';
import type { Published } from './published.ts';
import { isRenderedBy } from './release-name.ts';
import { unexplainedLoss } from './unexplained-loss.ts';
import type { Works } from './works.ts';

/** Brings the site that visitors see to what is published. One call at a time. */
export interface SiteEngine {
  /** The newest outbox row that the store contains; undefined when a snapshot is needed. */
  readonly number: () => number | undefined;
  /** Finishes what was decided and not done: by whoever went back, or died on the way. */
  readonly recover: () => Promise<void>;
  /**
   * Takes in what was published and makes it live, with what the clock alone has changed. Undefined
   * when nothing that visitors see is different, and while the site is pinned.
   */
  readonly publish: (delta: Delta, stop: AbortSignal) => Promise<Published | undefined>;
  /**
   * Whether everything would be rendered whatever is new: at first, by new code, for another moment or
   * a site of another name. What concerns very many pages renders everything as well.
   */
  readonly rendersAll: (delta: Delta) => boolean;
  /** When something becomes untrue by itself. */
  readonly nextChange: () => Instant | undefined;
}

/**
 * So many pages are rendered while others wait for the store, which takes a few seconds at most.
 * Above that it is better to render everything, in several threads and outside of a transaction.
 */
const mostInPlace = 2_000;

export function siteEngine(works: Works, most = mostInPlace): SiteEngine {
  const { store, content, runs, journal, place, renderer } = works;

  /** The release that can be changed in place: rendered by this code, for this site. */
  const changeableRelease = (delta: Delta): string | undefined => {
    const shown = shownRelease(place);
    if (delta.whole || readFact(store, 'unrendered') === true) return undefined;
    if (showsWrongMoment(works)) return undefined;
    if (shown === undefined || runs.last()?.release !== shown) return undefined;
    if (!place.disk.exists(place.layout.release(shown))) return undefined;
    if (!isRenderedBy(shown, renderer)) return undefined;
    return JSON.stringify(readHead(store)?.site) === JSON.stringify(delta.head.site)
      ? shown
      : undefined;
  };

  const session = (): SiteSession | undefined => {
    if (works.session !== undefined) return works.session;
    const snapshot = content.read();
    const moment = readFact(store, 'moment');
    if (snapshot === undefined || moment === undefined) return undefined;
    const shown = withShownPictures(works, snapshot, shownRelease(place) ?? '');
    works.session = openSession(renderer.site, shown, moment, renderer.url, renderer.clock);
    return works.session;
  };

  /** Much that is gone, and that nobody withdrew, waits until an operator has said that it is meant. */
  const requireMeant = (delta: Delta): void => {
    if (readFact(store, 'lossAccepted') === true) return;
    const loss = unexplainedLoss(content, delta);
    if (loss === undefined) return;
    writeFact(store, 'lossRefused', true);
    throw loss;
  };

  const recover = async (): Promise<void> => {
    await journal.settle().catch(() => undefined);
    if (runs.pending() !== undefined) await journal.recover();
  };

  return {
    number: () => readFact(store, 'number'),
    nextChange: () => session()?.hub().ask('next-change'),
    recover,
    rendersAll: (delta) => changeableRelease(delta) === undefined,
    publish: async (delta, stop) => {
      await recover();
      if (readFact(store, 'pin') !== undefined) return undefined;
      requireMeant(delta);
      const shown = changeableRelease(delta);
      const open = shown === undefined ? undefined : session();
      if (shown === undefined || open === undefined) return fullRun(works, delta, stop);
      const changed = await changeRun(works, { session: open, release: shown, most }, delta);
      if (changed.is === 'too much') return fullRun(works, delta, stop);
      return changed.is === 'live' ? changed.published : undefined;
    },
  };
}
