import { type CalendarDate, daysBetween, type Instant } from '@porchlight/shared';

/** How often something is new. */
export type Cadence =
  | 'nothing'
  | 'daily'
  | 'some-days'
  | 'weekly'
  | 'fortnightly'
  | 'monthly'
  | 'rarely'
  /** Of a calendar: it says what is, not what is new. */
  | 'on-change';

/** Days from one to the next, up to which a word is true enough. */
const longest = [
  ['daily', 1.5],
  ['some-days', 4],
  ['weekly', 10],
  ['fortnightly', 21],
  ['monthly', 45],
] as const satisfies readonly (readonly [Cadence, number])[];

const newest = 10;
const fewest = 3;

/**
 * How often something was new lately: the middle gap between the newest ten days with something new.
 * The clock has no say, so the words stay true to what is there. What came in one go counts once.
 *
 * @param moments newest first.
 */
export function cadenceOf(moments: readonly Instant[]): Cadence {
  if (moments.length === 0) return 'nothing';
  const days = [...new Set(moments.map(dayOf))].slice(0, newest);
  if (days.length < fewest) return 'rarely';
  const gaps = days.slice(1).map((day, index) => daysBetween(day, days[index] ?? day));
  const middle = medianOf(gaps);
  return longest.find(([, most]) => middle <= most)?.[0] ?? 'rarely';
}

const dayOf = (moment: Instant): CalendarDate => moment.slice(0, 10) as CalendarDate;

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
