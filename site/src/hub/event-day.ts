import {
  type CalendarDate,
  dateOf,
  type DatedSchedule,
  type Event,
  isDated,
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
