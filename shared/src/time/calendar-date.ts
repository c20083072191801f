/** A day of the Gregorian calendar as `YYYY-MM-DD`, in no zone; text order is calendar order. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const dayInMillis = 86_400_000;

/** Midnight UTC: only a way to count days, never a moment. */
const millisOfDate = (date: string): number => Date.parse(`${date}T00:00:00.000Z`);

function dateOfMillis(ms: number): CalendarDate {
  const text = new Date(ms).toISOString();
  if (!/^\d{4}-/.test(text)) throw new RangeError(`${text} is outside the years 0–9999.`);
  return text.slice(0, 10) as CalendarDate;
}

/** Reads `YYYY-MM-DD` of a day that exists, years 0–9999. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = millisOfDate(text);
  // The engine reads 30 February as 2 March: only a day that comes back unchanged exists.
  if (Number.isNaN(ms) || dateOfMillis(ms) !== text) return undefined;
  return text as CalendarDate;
}

/** @throws RangeError when the answer lies outside the years 0–9999. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  dateOfMillis(millisOfDate(date) + days * dayInMillis);

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: CalendarDate, b: CalendarDate): number =>
  (millisOfDate(b) - millisOfDate(a)) / dayInMillis;

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const fromSunday = [7, 1, 2, 3, 4, 5, 6] as const;

/** ISO 8601: Monday is 1, Sunday is 7. */
export const weekdayOf = (date: CalendarDate): Weekday =>
  fromSunday[new Date(millisOfDate(date)).getUTCDay()] ?? 7;
