import { fail, ok, type Result } from '../result.ts';
import { addDays, type CalendarDate } from './calendar-date.ts';
import type { Instant } from './instant.ts';
import { edgeWithout, readDay, readTime, type Edge } from './schedule-edge.ts';
import type { ScheduleProblem } from './schedule-problem.ts';
import { dateOf, startOfDay, type WallTime } from './wall-time.ts';
import { parseTimeZone, type TimeZone } from './zones.ts';

export type { ScheduleProblem };

/** A session with a clock: from `startsAt` until just before `endsAt`. */
export interface TimedSchedule {
  readonly kind: 'timed';
  readonly startsAtLocal: WallTime;
  readonly endsAtLocal: WallTime;
  readonly timeZone: TimeZone;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The start or the end is in an hour that the clocks show twice; the first one is meant. */
  readonly repeatedHour: boolean;
}

/** Whole days, the last one included; `endsAt` is the first moment of the day after it. */
export interface AllDaySchedule {
  readonly kind: 'all-day';
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly timeZone: TimeZone;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export type DatedSchedule = TimedSchedule | AllDaySchedule;

export type Schedule =
  DatedSchedule | { readonly kind: 'to-be-announced' } | { readonly kind: 'on-demand' };

export const isDated = (schedule: Schedule): schedule is DatedSchedule =>
  schedule.kind === 'timed' || schedule.kind === 'all-day';

/** The fields as an editor fills them in; an empty text is a field left out. */
export interface ScheduleInput {
  readonly startsAtLocal?: string | undefined;
  readonly endsAtLocal?: string | undefined;
  readonly timeZone?: string | undefined;
  /** Times are ignored, only their dates count; without an end it is one day. */
  readonly allDay: boolean;
  /** Tells an event without dates that can be watched from one whose dates are still to come. */
  readonly hasRecording: boolean;
}

/** Reads the fields of a schedule together. Every problem is reported, not only the first. */
export function toSchedule(input: ScheduleInput): Result<Schedule, readonly ScheduleProblem[]> {
  const start = given(input.startsAtLocal);
  const end = given(input.endsAtLocal);
  const undated = start === undefined && end === undefined;
  const zone = readZone(given(input.timeZone), undated);

  if (undated) {
    if (zone.problems.length > 0) return fail(zone.problems);
    return ok({ kind: input.hasRecording ? 'on-demand' : 'to-be-announced' });
  }

  const read = input.allDay ? readDay : readTime;
  const from =
    start === undefined
      ? edgeWithout({ code: 'start-missing', field: 'startsAtLocal' })
      : read('startsAtLocal', start, zone.value);
  const to =
    end === undefined ? endOfItself(from, input.allDay) : read('endsAtLocal', end, zone.value);

  const problems = [
    ...from.problems,
    ...to.problems,
    ...zone.problems,
    ...orderOf(from, to, input.allDay),
  ];
  const schedule = input.allDay ? allDay(from, to, zone.value) : timed(from, to, zone.value);
  return problems.length > 0 || schedule === undefined ? fail(problems) : ok(schedule);
}

const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

function readZone(
  text: string | undefined,
  optional: boolean,
): { readonly value?: TimeZone; readonly problems: readonly ScheduleProblem[] } {
  if (text === undefined) {
    return { problems: optional ? [] : [{ code: 'zone-missing', field: 'timeZone' }] };
  }
  const value = parseTimeZone(text);
  return value === undefined
    ? { problems: [{ code: 'zone-unknown', field: 'timeZone', value: text }] }
    : { value, problems: [] };
}

const endOfItself = (start: Edge, isAllDay: boolean): Edge =>
  isAllDay
    ? { ...start, problems: [] }
    : edgeWithout({ code: 'end-missing', field: 'endsAtLocal' });

/** Wall times of one zone stand in the same order as their instants, so no zone is needed. */
function orderOf(from: Edge, to: Edge, isAllDay: boolean): readonly ScheduleProblem[] {
  if (from.wall === undefined || to.wall === undefined) return [];
  const inOrder = isAllDay ? from.wall <= to.wall : from.wall < to.wall;
  return inOrder ? [] : [{ code: 'ends-before-start', field: 'endsAtLocal' }];
}

function timed(from: Edge, to: Edge, timeZone?: TimeZone): TimedSchedule | undefined {
  if (timeZone === undefined || from.wall === undefined || to.wall === undefined) return undefined;
  if (from.instant === undefined || to.instant === undefined) return undefined;
  return {
    kind: 'timed',
    startsAtLocal: from.wall,
    endsAtLocal: to.wall,
    timeZone,
    startsAt: from.instant,
    endsAt: to.instant,
    repeatedHour: from.repeated || to.repeated,
  };
}

function allDay(from: Edge, to: Edge, timeZone?: TimeZone): AllDaySchedule | undefined {
  if (timeZone === undefined || from.wall === undefined || to.wall === undefined) return undefined;
  if (from.instant === undefined) return undefined;
  const lastDay = dateOf(to.wall);
  return {
    kind: 'all-day',
    firstDay: dateOf(from.wall),
    lastDay,
    timeZone,
    startsAt: from.instant,
    endsAt: startOfDay(addDays(lastDay, 1), timeZone),
  };
}
