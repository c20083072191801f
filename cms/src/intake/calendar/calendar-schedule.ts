import {
  type CalendarDate,
  fail,
  ok,
  type Result,
  type TimeZone,
  type WallTime,
} from '@porchlight/shared';
import ICAL from 'ical.js';

import type { FileEvent, RowNote, RowProblem } from '../file-event';
import type { CalendarFrame } from './calendar-frame';
import {
  betweenWalls,
  type CalendarTime,
  dayBefore,
  readCalendarTimes,
  wallAfter,
  wallIn,
} from './calendar-time';
import { isSeries, repeatsOf } from './repeats';

/** One date of an event. */
export interface Scheduled extends Pick<
  FileEvent,
  'startsAtLocal' | 'endsAtLocal' | 'timeZone' | 'allDay'
> {
  /** Which date of its series it is, by the clock; undefined for an event by itself. */
  readonly repeats?: WallTime | undefined;
  readonly notes: readonly RowNote[];
}

const dayMs = 86_400_000;

/** When an event happens: at each date of a series, or once. */
export function scheduled(
  event: ICAL.Component,
  frame: CalendarFrame & { readonly timeZone: TimeZone },
): Result<readonly Scheduled[], RowProblem> {
  const start = timeOf(event, 'dtstart', frame);
  if (!start.ok) return start;
  if (start.value === undefined) return fail({ code: 'start-missing' });
  const timeZone = start.value.kind === 'zoned' ? start.value.zone : frame.timeZone;
  const length = lengthOf(event, start.value, timeZone, frame);
  if (!length.ok) return length;
  const walls = repeatsOf(event, start.value, timeZone, frame);
  if (!walls.ok) return walls;
  const moved = timeOf(event, 'recurrence-id', frame);
  if (!moved.ok) return moved;
  const allDay = start.value.kind === 'day';
  const notes = notesOn(start.value, timeZone, allDay || length.value > 0);
  const dates: Scheduled[] = [];
  for (const wall of walls.value) {
    const endsAtLocal = endOf(wall, length.value, allDay);
    if (endsAtLocal === 'beyond') return fail({ code: 'time-malformed', value: wall });
    const repeats =
      moved.value === undefined
        ? isSeries(event)
          ? wall
          : undefined
        : wallIn(moved.value, timeZone);
    const startsAtLocal = allDay ? wall.slice(0, 10) : wall;
    dates.push({ startsAtLocal, endsAtLocal, timeZone, allDay, repeats, notes });
  }
  return ok(dates);
}

function timeOf(
  event: ICAL.Component,
  name: string,
  frame: CalendarFrame,
): Result<CalendarTime | undefined, RowProblem> {
  const property = event.getFirstProperty(name);
  if (property === null) return ok(undefined);
  const times = readCalendarTimes(property, frame);
  return times.ok ? ok(times.value[0]) : times;
}

/** Milliseconds by the clock; 0 when the file names no end, or the start for it (RFC 5545 §3.6.1). */
function lengthOf(
  event: ICAL.Component,
  start: CalendarTime,
  zone: TimeZone,
  frame: CalendarFrame,
): Result<number, RowProblem> {
  const end = timeOf(event, 'dtend', frame);
  if (!end.ok) return end;
  const duration: unknown = event.getFirstPropertyValue('duration');
  const length =
    end.value !== undefined
      ? betweenWalls(wallIn(start, zone), wallIn(end.value, zone))
      : duration instanceof ICAL.Duration
        ? duration.toSeconds() * 1000
        : 0;
  return length < 0 ? fail({ code: 'ends-before-start' }) : ok(length);
}

/** A calendar names the day after the last one; we name the last. */
function endOf(wall: WallTime, length: number, allDay: boolean): string | undefined | 'beyond' {
  if (!allDay) return length === 0 ? undefined : (wallAfter(wall, length) ?? 'beyond');
  const after = wallAfter(wall, Math.max(length, dayMs));
  return after === undefined ? 'beyond' : dayBefore(after.slice(0, 10) as CalendarDate);
}

function notesOn(start: CalendarTime, timeZone: TimeZone, hasEnd: boolean): readonly RowNote[] {
  return [
    ...(start.kind === 'utc' ? [{ code: 'was-utc' as const, timeZone }] : []),
    ...(start.kind === 'floating' ? [{ code: 'was-floating' as const, timeZone }] : []),
    ...(hasEnd ? [] : [{ code: 'end-missing' as const }]),
  ];
}
