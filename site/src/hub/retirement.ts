import {
  type Course,
  defaultLocale,
  type Document,
  type Instant,
  midnightOf,
  toInstant,
} from '@porchlight/shared';

import { listed, type Stock } from './lists.ts';
import type { Answers } from './questions.ts';

/** When the next course stops being offered: at the start of a day in the library's own zone. */
export function nextRetirement(stock: Stock, single: Answers['single']): Instant | undefined {
  const settings = single('site-settings', defaultLocale);
  const zone = settings?.type === 'site-settings' ? settings.defaultTimeZone : undefined;
  const starts = listed(stock, { types: ['course'], locale: defaultLocale })
    .filter(isRetiring)
    .flatMap(({ retiredOn }) => {
      const midnight = midnightOf(retiredOn);
      const read = zone === undefined ? undefined : toInstant(midnight, zone);
      return read?.ok === true ? [read.value.instant] : [`${retiredOn}T00:00:00.000Z` as Instant];
    })
    .filter((at) => at > stock.moment);
  return starts.length === 0 ? undefined : starts.reduce((a, b) => (a < b ? a : b));
}

const isRetiring = (
  document: Document,
): document is Course & { readonly retiredOn: NonNullable<Course['retiredOn']> } =>
  document.type === 'course' && document.retiredOn !== undefined;
