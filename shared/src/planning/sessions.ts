import { addDays, type CalendarDate, daysBetween } from '../time/calendar-date.ts';
import { type ScheduleProblem, toSchedule } from '../time/schedule.ts';
import type { Times } from './announcement.ts';

/** The clock of a session, `HH:mm`: the same on the wall whatever the clocks of the zone do. */
export interface Hours {
  readonly startsAt: string;
  /** Before the start, it is on the next day. */
  readonly endsAt: string;
}

/** One session of a series before it is made. */
export interface PlannedSession extends Times {
  readonly date: CalendarDate;
  /** Why it cannot be made like this: the clocks jump over one of its times, a zone is none. */
  readonly problems: readonly ScheduleProblem[];
  /** One of its times is shown twice by the clocks; the first one is meant. */
  readonly isRepeated: boolean;
}

export const plannedSessions = (
  days: readonly CalendarDate[],
  hours: Hours,
  timeZone: string,
): readonly PlannedSession[] =>
  days.map((date) => {
    const times = { ...timesOn(date, hours), timeZone };
    const schedule = toSchedule({ ...times, allDay: false, hasRecording: false });
    return {
      date,
      ...times,
      problems: schedule.ok ? [] : schedule.problem,
      isRepeated: schedule.ok && schedule.value.kind === 'timed' && schedule.value.repeatedHour,
    };
  });

/** How the sessions that are ahead move: all by days, or all to other hours of their days. */
export type SessionMove =
  { readonly kind: 'days'; readonly days: number } | ({ readonly kind: 'hours' } & Hours);

/**
 * The times of a session once it has moved. Whole days have no hours to move.
 *
 * @param times as the event stores them: wall times, or dates for whole days
 */
export function movedTimes(times: Times, move: SessionMove): Times | undefined {
  const { startsAtLocal, endsAtLocal, timeZone } = times;
  if (move.kind === 'days')
    return {
      startsAtLocal: later(startsAtLocal, move.days),
      endsAtLocal: later(endsAtLocal, move.days),
      timeZone,
    };
  if (!startsAtLocal.includes('T')) return undefined;
  const date = startsAtLocal.slice(0, 10) as CalendarDate;
  return { ...timesOn(date, move, extraDays(times)), timeZone };
}

/** Local times on a day. With more days, the end is so much later than the hours alone say. */
export const timesOn = (date: CalendarDate, { startsAt, endsAt }: Hours, moreDays = 0) => ({
  startsAtLocal: `${date}T${startsAt}`,
  endsAtLocal: `${addDays(date, moreDays + (endsAt >= startsAt ? 0 : 1))}T${endsAt}`,
});

/** How many days later something ends than its hours alone say: none but for what fills days. */
export function extraDays({ startsAtLocal, endsAtLocal }: Omit<Times, 'timeZone'>): number {
  const [from, to] = [startsAtLocal, endsAtLocal].map((local) => local.slice(0, 10));
  const isNextDay = endsAtLocal.slice(11) < startsAtLocal.slice(11);
  return daysBetween(from as CalendarDate, to as CalendarDate) - (isNextDay ? 1 : 0);
}

const later = (local: string, days: number): string =>
  addDays(local.slice(0, 10) as CalendarDate, days) + local.slice(10);
