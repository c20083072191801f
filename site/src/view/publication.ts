import {
  dateWords,
  type CalendarDate,
  type Instant,
  type Locale,
  parseCalendarDate,
} from '@porchlight/shared';

/** A day as a page shows it. */
export interface DayView {
  /** For machines: `2025-01-14`. */
  readonly date: string;
  readonly words: string;
}

export const toDayView = (date: CalendarDate, locale: Locale): DayView => ({
  date,
  words: dateWords(date, locale, 'plain'),
});

/** The day in UTC, so that it always agrees with the month archive an entry stands in. */
export function publicationDay(
  document: { readonly firstPublishedAt: Instant },
  locale: Locale,
): DayView {
  const date = parseCalendarDate(document.firstPublishedAt.slice(0, 10));
  if (date === undefined) throw new RangeError(`${document.firstPublishedAt} has no day.`);
  return toDayView(date, locale);
}
