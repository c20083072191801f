import {
  addDays,
  type CalendarDate,
  dateOf,
  type DatedSchedule,
  daysBetween,
  type Event,
  isDated,
  midnightOf,
} from '@porchlight/shared';

type Scheduled = Pick<Event, 'schedule'>;

/** The day a schedule starts on, on its own wall clock. */
export const firstDayOf = (schedule: DatedSchedule): CalendarDate =>
  schedule.kind === 'timed' ? dateOf(schedule.startsAtLocal) : schedule.firstDay;

/** That day of an event, if it has one. */
export const startDayOf = ({ schedule }: Scheduled): CalendarDate | undefined =>
  isDated(schedule) ? firstDayOf(schedule) : undefined;

/** The month of that day, `YYYY-MM`. */
export const startMonthOf = (event: Scheduled): string | undefined =>
  startDayOf(event)?.slice(0, 7);

/** How many days an event stands on. An end typed a century too late makes no thousand pages. */
export const mostDays = 366;

/** The last day a schedule stands on, on its own wall clock; a midnight ends the day before it. */
function lastDayOf(schedule: DatedSchedule): CalendarDate {
  const [first, last] = [firstDayOf(schedule), lastOf(schedule)];
  return daysBetween(first, last) < mostDays ? last : addDays(first, mostDays - 1);
}

function lastOf(schedule: DatedSchedule): CalendarDate {
  if (schedule.kind === 'all-day') return schedule.lastDay;
  const { endsAtLocal } = schedule;
  const day = dateOf(endsAtLocal);
  return endsAtLocal === midnightOf(day) ? addDays(day, -1) : day;
}

/** Whether one of those days is in a month, `YYYY-MM`. */
export const standsInMonth = ({ schedule }: Scheduled, month: string): boolean =>
  isDated(schedule) &&
  firstDayOf(schedule).slice(0, 7) <= month &&
  month <= lastDayOf(schedule).slice(0, 7);

/** Every day from the first to the last; none without a date. */
export function daysOf({ schedule }: Scheduled): readonly CalendarDate[] {
  if (!isDated(schedule)) return [];
  const first = firstDayOf(schedule);
  const more = daysBetween(first, lastDayOf(schedule));
  return Array.from({ length: more + 1 }, (_, index) => addDays(first, index));
}
