import type { Instant } from '@porchlight/shared';

import { type Delta, noDelta } from '../delta.ts';
import { openSession, type SiteSession } from '../plan/site-session.ts';
import { readFact, readHead } from '../store/facts.ts';
import { shownRelease } from '../tree/release-link.ts';
import { changeRun, type Published, tooMany } from './change-run.ts';
import { fullRun } from './full-run.ts';
import { showsWrongMoment } from './moment.ts';
import { withShownPictures } from './pictures.ts';
import { isRenderedBy } from './release-name.ts';
import { requireExplainedLoss } from './unexplained-loss.ts';
import type { Works } from './works.ts';

/** Brings the site that visitors see to what is published. One call at a time. */
export interface SiteEngine {
  /** The newest outbox row that the store contains; undefined when a snapshot is needed. */
  readonly number: () => number | undefined;
  /**
   * Takes in what was published and makes it live; without a delta, what the clock alone has
   * changed. Undefined when nothing that visitors see is different.
   */
  readonly publish: (delta: Delta | undefined, stop: AbortSignal) => Promise<Published | undefined>;
  /** Whether everything would be rendered: at first, by new code, for a site of another name. */
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
  const release = (delta: Delta): string | undefined => {
    const shown = shownRelease(place);
    if (delta.whole || readFact(store, 'unrendered') === true) return undefined;
    if (showsWrongMoment(works)) return undefined;
    if (shown === undefined || runs.last()?.release !== shown) return undefined;
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

  return {
    number: () => readFact(store, 'number'),
    nextChange: () => session()?.hub().ask('next-change'),
    rendersAll: (delta) => release(delta) === undefined,
    publish: async (given, stop) => {
      await journal.settle().catch(() => undefined);
      if (runs.pending() !== undefined) await journal.recover();
      if (readFact(store, 'pin') !== undefined) return undefined;
      const known = readHead(store);
      const delta = given ?? (known && noDelta(known));
      if (delta === undefined) return undefined;
      requireExplainedLoss(content, delta, readFact(store, 'lossAccepted') === true);
      const shown = release(delta);
      const open = shown === undefined ? undefined : session();
      if (shown === undefined || open === undefined) return fullRun(works, delta, stop);
      const changed = await changeRun(works, open, delta, shown, most);
      return changed === tooMany ? fullRun(works, delta, stop) : changed;
    },
  };
}
