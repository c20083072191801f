import { addDays } from './calendar-date.ts';
import type { Instant } from './instant.ts';
import type { DatedSchedule } from './schedule.ts';
import { dateOf, startOfDay, toWallTime } from './wall-time.ts';
import type { TimeZone } from './zones.ts';

/**
 * The schedule that something from one moment to another has in a zone: what a record of change
 * still knows of an event's former times. From the first moment of a day to that of another, it is
 * whole days.
 */
export function scheduleBetween(
  startsAt: Instant,
  endsAt: Instant,
  timeZone: TimeZone,
): DatedSchedule {
  const [startsAtLocal, endsAtLocal] = [
    toWallTime(startsAt, timeZone),
    toWallTime(endsAt, timeZone),
  ];
  const [firstDay, dayAfter] = [dateOf(startsAtLocal), dateOf(endsAtLocal)];
  const isDays =
    firstDay < dayAfter &&
    startOfDay(firstDay, timeZone) === startsAt &&
    startOfDay(dayAfter, timeZone) === endsAt;
  return isDays
    ? { kind: 'all-day', firstDay, lastDay: addDays(dayAfter, -1), timeZone, startsAt, endsAt }
    : {
        kind: 'timed',
        startsAtLocal,
        endsAtLocal,
        timeZone,
        startsAt,
        endsAt,
        repeatedHour: false,
      };
}
