import { type CalendarDate, daysBetween } from '@porchlight/shared';

/** How often something is new. */
export type Cadence =
  | 'nothing'
  | 'daily'
  | 'some-days'
  | 'weekly'
  | 'fortnightly'
  | 'monthly'
  | 'rarely'
  /** Of what tells how things are, or how they change, and not what is new. */
  | 'on-change';

/** Days from one to the next, up to which a word is true enough. */
const longest = [
  ['daily', 1.5],
  ['some-days', 4],
  ['weekly', 10],
  ['fortnightly', 21],
  ['monthly', 45],
] as const satisfies readonly (readonly [Cadence, number])[];

/** So many of the last days with something new have a say. */
export const daysHeard = 10;
const fewest = 3;

/**
 * How often something was new lately: the middle gap between the newest ten days with something new.
 * The clock has no say, so the words stay true to what is there. What came in one go counts once.
 *
 * @param allDays newest first; one may be there more than once
 */
export function cadenceOf(allDays: readonly CalendarDate[]): Cadence {
  if (allDays.length === 0) return 'nothing';
  const days = [...new Set(allDays)].slice(0, daysHeard);
  if (days.length < fewest) return 'rarely';
  const gaps = days.slice(1).map((day, index) => daysBetween(day, days[index] ?? day));
  const middle = medianOf(gaps);
  return longest.find(([, most]) => middle <= most)?.[0] ?? 'rarely';
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
