import { type Instant, laterOf, parseInstant } from '@porchlight/shared';

import { readFact } from '../store/facts.ts';
import type { Works } from './works.ts';

/**
 * The moment to show: the one that was set, else now. Never before the newest change, so that
 * nothing just published counts as future when two clocks differ by a little; and never before the
 * moment that is shown already, whatever happened to the clock.
 */
export function momentToShow({ store, clock, set }: Works, newestChange: string): Instant {
  if (set !== undefined) return set;
  const moments = [clock(), parseInstant(newestChange), readFact(store, 'moment')];
  return moments.filter((each) => each !== undefined).reduce(laterOf);
}
