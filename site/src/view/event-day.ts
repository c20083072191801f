import { type CalendarDate, dateOf, type Event } from '@porchlight/shared';

/** The day an event starts on, on its own wall clock. */
export function startDayOf({ schedule }: Pick<Event, 'schedule'>): CalendarDate | undefined {
  if (schedule.kind === 'timed') return dateOf(schedule.startsAtLocal);
  return schedule.kind === 'all-day' ? schedule.firstDay : undefined;
}

/** The month of that day, `YYYY-MM`. */
export const startMonthOf = (event: Pick<Event, 'schedule'>): string | undefined =>
  startDayOf(event)?.slice(0, 7);
