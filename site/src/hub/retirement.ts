import {
  addDays,
  byCodeUnit,
  type CalendarDate,
  type Course,
  defaultLocale,
  type Document,
  type Instant,
  startOfDay,
  type TimeZone,
} from '@porchlight/shared';

import { listed, type Stock } from './lists.ts';
import type { Answers } from './questions.ts';

/** When the next course stops being offered: at the start of a day in the library's own zone. */
export function nextRetirement(stock: Stock, single: Answers['single']): Instant | undefined {
  const settings = single('site-settings', defaultLocale);
  const zone = settings?.type === 'site-settings' ? settings.defaultTimeZone : undefined;
  const days = listed(stock, { types: ['course'], locale: defaultLocale })
    .filter(isRetiring)
    .map(({ retiredOn }) => retiredOn);
  // No midnight is a day away from that of UTC, so what is long over needs no look at its zone.
  const ahead = days.filter((day) => addDays(day, 1) >= stock.moment.slice(0, 10)).sort(byCodeUnit);
  return ahead.map((day) => beginningOf(day, zone)).find((at) => at > stock.moment);
}

const beginningOf = (day: CalendarDate, zone: TimeZone | undefined): Instant =>
  zone === undefined ? (`${day}T00:00:00.000Z` as Instant) : startOfDay(day, zone);

const isRetiring = (
  document: Document,
): document is Course & { readonly retiredOn: NonNullable<Course['retiredOn']> } =>
  document.type === 'course' && document.retiredOn !== undefined;
