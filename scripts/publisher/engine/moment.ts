import { type Instant, laterOf, millisOf } from '@porchlight/shared';

import { momentFor } from '../given-moment.ts';
import { readFact } from '../store/facts.ts';
import type { Works } from './works.ts';

type Clocked = Pick<Works, 'store' | 'clock' | 'fixedMoment'>;

/** A clock is put right by less; one that was further ahead was wrong. */
const mostAheadMs = 3_600_000;

/**
 * The moment to show: as everywhere, and never before the one that is shown already, unless the clock
 * was wrong then.
 */
export function momentToShow(works: Clocked, newestChange: string): Instant {
  const { store, clock, fixedMoment } = works;
  const moment = momentFor(fixedMoment, newestChange, clock);
  const shown = readFact(store, 'moment');
  const counts = shown !== undefined && !showsWrongMoment(works);
  return counts ? laterOf(moment, shown) : moment;
}

/**
 * Whether the site shows a moment that is far ahead: a machine may start with a clock of another year
 * and be told the time later. Nothing on such a site can be trusted, so all of it is rendered anew. Nor
 * can a clock that is behind what was published: it tells nothing of the moment that is shown.
 */
export function showsWrongMoment({ store, clock, fixedMoment }: Clocked): boolean {
  const [shown, newest, now] = [readFact(store, 'moment'), readFact(store, 'at'), clock()];
  if (shown === undefined) return false;
  if (fixedMoment !== undefined) return shown > fixedMoment;
  if (newest !== undefined && newest > now) return false;
  return millisOf(shown) - millisOf(now) > mostAheadMs;
}
