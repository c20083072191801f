import type { Locale } from '../locales.ts';
import { addDays } from './calendar-date.ts';
import { dateWords } from './date-words.ts';
import { localDigits } from './number-words.ts';
import { dateOf, midnightOf, type WallTime } from './wall-time.ts';

type Style = '12h' | '24h';

const halves: Readonly<Record<Locale, { readonly morning: string; readonly afternoon: string }>> = {
  en: { morning: ' AM', afternoon: ' PM' },
  es: { morning: '\u00a0a.\u00a0m.', afternoon: '\u00a0p.\u00a0m.' },
  ar: { morning: '\u00a0ص', afternoon: '\u00a0م' },
};

/** What follows a time of twelve hours, before noon and from noon on. */
export const halfDayWords = (locale: Locale): readonly [string, string] => [
  halves[locale].morning,
  halves[locale].afternoon,
];

/** `3:00 PM` or `15:00`. Noon is 12:00 PM and midnight 12:00 AM. */
export function timeWords(wall: WallTime, locale: Locale, style: Style): string {
  const [hours, minutes] = [wall.slice(11, 13), wall.slice(14, 16)];
  if (style === '24h') return localDigits(`${hours}:${minutes}`, locale);
  const hour = Number(hours);
  const { morning, afternoon } = halves[locale];
  const clock = localDigits(`${hour % 12 || 12}:${minutes}`, locale);
  return clock + (hour < 12 ? morning : afternoon);
}

/** Whether an end is understood by its hour alone, because it is on the day of the start. */
export function endsOnItsDay(start: WallTime, end: WallTime): boolean {
  const nextMidnight = midnightOf(addDays(dateOf(start), 1));
  const isWholeDay = start === midnightOf(dateOf(start)) && end === nextMidnight;
  return end <= nextMidnight && !isWholeDay;
}

/**
 * `3:00 PM – 4:00 PM`. An end on another day carries its date, in brackets because a zone may
 * follow: `10:00 PM – 1:00 AM (Friday 31 January 2025)`. The midnight that ends the day of the
 * start does not, unless the start is a midnight itself: nobody else counts it to the day after.
 */
export function rangeWords(start: WallTime, end: WallTime, locale: Locale, style: Style): string {
  const range = `${timeWords(start, locale, style)} – ${timeWords(end, locale, style)}`;
  return endsOnItsDay(start, end)
    ? range
    : `${range} (${dateWords(dateOf(end), locale, 'weekday')})`;
}
