import { parseCalendarDate, weekdayOf } from '@porchlight/shared';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * Reads `Wed, 15 Jan 2025 08:00:00 GMT`: RFC 822 §5 with the four-digit year of RFC 1123 §5.2.14,
 * in the one form that every reader understands. The answer is the UTC time as
 * `2025-01-15T08:00:00Z`, so text order is time order; undefined when it is anything else, a day
 * that does not exist or the wrong weekday.
 */
export function readRfc822(text: string): string | undefined {
  const read = /^(\w{3}), (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) GMT$/.exec(text);
  if (read === null) return undefined;
  const [, weekday = '', day = '', monthName = '', year = '', time = ''] = read;
  const month = String(months.indexOf(monthName) + 1).padStart(2, '0');
  const date = parseCalendarDate(`${year}-${month}-${day}`);
  if (date === undefined || !isTimeOfDay(time)) return undefined;
  return weekdays[weekdayOf(date) - 1] === weekday ? `${date}T${time}Z` : undefined;
}

/**
 * Reads RFC 3339 in UTC: `2025-01-15T08:00:00Z`, with or without a fraction of a second. The answer
 * has no end mark, so text order is time order; undefined when there is no such moment.
 */
export function readRfc3339(text: string): string | undefined {
  const read = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?Z$/.exec(text);
  const [, date = '', time = '', fraction = ''] = read ?? [];
  return parseCalendarDate(date) !== undefined && isTimeOfDay(time)
    ? `${date}T${time}${fraction.replace(/\.?0+$/, '')}`
    : undefined;
}

/** Whether `20250130T200000Z` (RFC 5545 §3.3.5, form 2) is a moment there is. */
export const isUtcTime = (text: string): boolean =>
  /^\d{8}T\d{6}Z$/.test(text) &&
  isBasicDate(text.slice(0, 8)) &&
  isTimeOfDay(`${text.slice(9, 11)}:${text.slice(11, 13)}:${text.slice(13, 15)}`);

/** Whether `20250130` (RFC 5545 §3.3.4) is a day there is. */
export const isBasicDate = (text: string): boolean =>
  /^\d{8}$/.test(text) &&
  parseCalendarDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) !== undefined;

/** No leap seconds: neither our clock nor our documents have any. */
const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3])(:[0-5]\d){2}$/.test(text);
