import { fail, ok, type Result } from '../result.ts';
import { addDays, type CalendarDate, type Weekday, weekdayOf } from '../time/calendar-date.ts';

/** Which week of a month: the first to the fourth, or the last one. */
export const weeksOfMonth = [1, 2, 3, 4, 'last'] as const;
export type WeekOfMonth = (typeof weeksOfMonth)[number];

export type RecurrenceRule =
  | { readonly kind: 'weekly'; readonly every: number; readonly weekday: Weekday }
  | { readonly kind: 'monthly'; readonly week: WeekOfMonth; readonly weekday: Weekday };

/** The days of a series. */
export interface Recurrence {
  readonly rule: RecurrenceRule;
  /** No session is earlier. */
  readonly from: CalendarDate;
  /** The last day that can have a session, or how many sessions take place. */
  readonly end: { readonly until: CalendarDate } | { readonly count: number };
  /** Days without a session, such as holidays; they do not count. */
  readonly skip: readonly CalendarDate[];
}

export type RecurrenceProblem = 'no-day' | 'too-many' | 'not-whole';

/** As many as a person looks through before they are made; a longer series is made in parts. */
export const mostSessions = 60;
const mostWeeksBetween = 52;

/** The days on which sessions take place, the first one first. */
export function recurrenceDays({
  rule,
  from,
  end,
  skip,
}: Recurrence): Result<readonly CalendarDate[], RecurrenceProblem> {
  if (rule.kind === 'weekly' && !isWithin(rule.every, mostWeeksBetween)) return fail('not-whole');
  if ('count' in end && !isWithin(end.count, Number.MAX_SAFE_INTEGER)) return fail('not-whole');
  const days: CalendarDate[] = [];
  for (const day of daysOf(rule, from)) {
    if ('until' in end ? day > end.until : days.length === end.count) break;
    if (days.length > mostSessions) break;
    if (!skip.includes(day)) days.push(day);
  }
  if (days.length === 0) return fail('no-day');
  return days.length > mostSessions ? fail('too-many') : ok(days);
}

const isWithin = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

/** Without end: whoever asks stops. */
function* daysOf(rule: RecurrenceRule, from: CalendarDate): Generator<CalendarDate, never> {
  if (rule.kind === 'weekly')
    for (let day = weekdayFrom(from, rule.weekday); ; day = addDays(day, 7 * rule.every)) yield day;
  for (let month = from.slice(0, 7); ; month = monthAfter(month)) {
    const day = dayInMonth(month, rule.week, rule.weekday);
    if (day >= from) yield day;
  }
}

/** The first such day of the week, the day itself included. */
const weekdayFrom = (day: CalendarDate, weekday: Weekday): CalendarDate =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);

function dayInMonth(month: string, week: WeekOfMonth, weekday: Weekday): CalendarDate {
  const first = weekdayFrom(`${month}-01` as CalendarDate, weekday);
  if (week !== 'last') return addDays(first, 7 * (week - 1));
  const fifth = addDays(first, 28);
  return fifth.startsWith(month) ? fifth : addDays(first, 21);
}

const monthAfter = (month: string): string => addDays(`${month}-28` as CalendarDate, 4).slice(0, 7);
