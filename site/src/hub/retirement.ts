import {
  addDays,
  byCodeUnit,
  type CalendarDate,
  type Course,
  type Document,
  type Instant,
  type Locale,
  locales,
  startOfDay,
  type TimeZone,
} from '@porchlight/shared';

import { listed, type Stock } from './lists.ts';
import type { Answers } from './questions.ts';

/**
 * When the next course stops being offered: at the start of a day in the library's own zone. Each
 * language is asked, because a snapshot from elsewhere can say another day in one of them.
 */
export function nextRetirement(stock: Stock, single: Answers['single']): Instant | undefined {
  return locales
    .flatMap((locale) => retirementsIn(locale, stock, single))
    .filter((at) => at > stock.moment)
    .sort(byCodeUnit)[0];
}

function retirementsIn(
  locale: Locale,
  stock: Stock,
  single: Answers['single'],
): readonly Instant[] {
  const settings = single('site-settings', locale);
  const zone = settings?.type === 'site-settings' ? settings.defaultTimeZone : undefined;
  const days = listed(stock, { types: ['course'], locale })
    .filter(isRetiring)
    .map(({ retiredOn }) => retiredOn);
  // No midnight is a day away from that of UTC, so what is long over needs no look at its zone.
  const ahead = days.filter((day) => addDays(day, 1) >= stock.moment.slice(0, 10));
  return [...new Set(ahead)].map((day) => beginningOf(day, zone));
}

const beginningOf = (day: CalendarDate, zone: TimeZone | undefined): Instant =>
  zone === undefined ? (`${day}T00:00:00.000Z` as Instant) : startOfDay(day, zone);

const isRetiring = (
  document: Document,
): document is Course & { readonly retiredOn: NonNullable<Course['retiredOn']> } =>
  document.type === 'course' && document.retiredOn !== undefined;
