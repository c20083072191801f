import { type Instant, laterOf, millisOf, parseInstant } from '@porchlight/shared';

import { readFact } from '../store/facts.ts';
import type { Works } from './works.ts';

type Clocked = Pick<Works, 'store' | 'clock' | 'set'>;

/** A clock is put right by less; one that was further ahead was wrong. */
const mostAheadMs = 3_600_000;

/**
 * The moment to show: the one that was set, else now. Never before the newest change, so that
 * nothing just published counts as future when two clocks differ by a little; and never before the
 * moment that is shown already, unless the clock was wrong then.
 */
export function momentToShow(works: Clocked, newestChange: string): Instant {
  const { store, clock, set } = works;
  if (set !== undefined) return set;
  const shown = showsWrongMoment(works) ? undefined : readFact(store, 'moment');
  const moments = [clock(), parseInstant(newestChange), shown];
  return moments.filter((each) => each !== undefined).reduce(laterOf);
}

/**
 * Whether the site shows a moment that is far ahead: a machine may start with a clock of another year
 * and be told the time later. Nothing on such a site can be trusted, so all of it is rendered anew.
 */
export function showsWrongMoment({ store, clock, set }: Clocked): boolean {
  const shown = readFact(store, 'moment');
  if (set !== undefined || shown === undefined) return false;
  const newest = parseInstant(readFact(store, 'at') ?? '');
  const right = newest === undefined ? clock() : laterOf(clock(), newest);
  return millisOf(shown) - millisOf(right) > mostAheadMs;
}
