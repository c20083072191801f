import { addDays, type CalendarDate } from '../time/calendar-date.ts';
import type { DatedSchedule } from '../time/schedule.ts';
import type { Instant } from '../time/instant.ts';
import { dateOf, midnightOf, toWallTime } from '../time/wall-time.ts';
import type { TimeZone } from '../time/zones.ts';

/** Days on which a place is closed, both included, as its own calendar counts them. */
export interface ClosedDays {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

/**
 * Whether an event at a place is on days on which it is closed. `partly` is what goes on for longer,
 * such as an exhibition: it need not be cancelled for a day. What goes past midnight is on the day
 * that it begins.
 */
export function onClosedDays(
  schedule: DatedSchedule,
  { firstDay, lastDay }: ClosedDays,
): 'inside' | 'partly' | 'outside' {
  const { first, last, whole } = daysOf(schedule);
  if (last < firstDay || first > lastDay) return 'outside';
  return first >= firstDay && whole <= lastDay ? 'inside' : 'partly';
}

/** Whether these days are over, by the calendar of a place in this zone. */
export const areOver = ({ lastDay }: ClosedDays, zone: TimeZone, moment: Instant): boolean =>
  lastDay < dateOf(toWallTime(moment, zone));

/** The first and the last day of an event, and the last one that is its own and no night after it. */
function daysOf(
  schedule: DatedSchedule,
): Readonly<Record<'first' | 'last' | 'whole', CalendarDate>> {
  if (schedule.kind === 'all-day') {
    const { firstDay: first, lastDay: last } = schedule;
    return { first, last, whole: last };
  }
  const { startsAtLocal, endsAtLocal } = schedule;
  const [first, end] = [dateOf(startsAtLocal), dateOf(endsAtLocal)];
  const last = endsAtLocal === midnightOf(end) ? addDays(end, -1) : end;
  const isOneNight = end === addDays(first, 1) && endsAtLocal.slice(11) <= startsAtLocal.slice(11);
  return { first, last, whole: isOneNight ? first : last };
}
