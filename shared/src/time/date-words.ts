import type { Locale } from '../locales.ts';
import { weekdayOf, type CalendarDate } from './calendar-date.ts';
import { localDigits } from './number-words.ts';

export type DateStyle = 'plain' | 'weekday' | 'month' | 'month-name';

// Our own tables: the wording of Intl changes with the runtime's ICU, and pages with it.
const months: Readonly<Record<Locale, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
};

/** From Monday, as ISO 8601 counts. */
const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  es: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  ar: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(' '),
};

/** What stands between day, month and year. */
const joint: Readonly<Record<Locale, string>> = { en: ' ', es: ' de ', ar: ' ' };

/** Both ends of a range stand clear of the dash, as in `3 – 5 March 2025`. */
const dash = ' – ';

const monthWord = (date: CalendarDate, locale: Locale): string =>
  months[locale][Number(date.slice(5, 7)) - 1] ?? '';

const yearWord = (date: CalendarDate, locale: Locale): string =>
  localDigits(String(Number(date.slice(0, 4))), locale);

export const weekdayWord = (date: CalendarDate, locale: Locale): string =>
  weekdays[locale][weekdayOf(date) - 1] ?? '';

/** The day of the month, as a calendar leaf shows it. */
export const dayNumber = (date: CalendarDate, locale: Locale): string =>
  localDigits(String(Number(date.slice(8, 10))), locale);

/** `30 January 2025`, `Thursday 30 January 2025`, `January 2025`, `January`. */
export function dateWords(date: CalendarDate, locale: Locale, style: DateStyle): string {
  const month = monthWord(date, locale);
  if (style === 'month-name') return month;
  const monthAndYear = month + joint[locale] + yearWord(date, locale);
  if (style === 'month') return monthAndYear;
  const plain = dayNumber(date, locale) + joint[locale] + monthAndYear;
  return style === 'weekday' ? `${weekdayWord(date, locale)} ${plain}` : plain;
}

/** What both days share is said once: `3 – 5 March 2025`, `30 January – 2 February 2025`. */
export function dayRangeWords(first: CalendarDate, last: CalendarDate, locale: Locale): string {
  const until = dateWords(last, locale, 'plain');
  if (first === last) return until;
  const day = dayNumber(first, locale);
  if (first.slice(0, 7) === last.slice(0, 7)) return day + dash + until;
  if (first.slice(0, 4) === last.slice(0, 4)) {
    return day + joint[locale] + monthWord(first, locale) + dash + until;
  }
  return dateWords(first, locale, 'plain') + dash + until;
}
