import {
  addDays,
  type CalendarDate,
  fail,
  instantFromMillis,
  type Instant,
  millisOf,
  ok,
  parseCalendarDate,
  parseInstant,
  parseWallTime,
  type Result,
  toInstant,
  toWallTime,
  type TimeZone,
  type WallTime,
} from '@porchlight/shared';
import type ICAL from 'ical.js';

import type { RowProblem } from '../file-event';
import type { CalendarFrame } from './calendar-frame';

/** A time as a calendar writes it (RFC 5545 §3.3.5). */
export type CalendarTime =
  | { readonly kind: 'day'; readonly day: CalendarDate }
  | { readonly kind: 'utc'; readonly instant: Instant }
  | { readonly kind: 'floating'; readonly wall: WallTime }
  | { readonly kind: 'zoned'; readonly wall: WallTime; readonly zone: TimeZone };

/** The times of a property: one, or the several of an `EXDATE`. */
export function readCalendarTimes(
  property: ICAL.Property,
  frame: CalendarFrame,
): Result<readonly CalendarTime[], RowProblem> {
  const [, parameters, , ...values] = property.toJSON() as [string, { tzid?: string }, string];
  const times: CalendarTime[] = [];
  for (const value of values as readonly unknown[]) {
    const read = readTime(String(value), parameters.tzid, frame);
    if (!read.ok) return read;
    times.push(read.value);
  }
  return ok(times);
}

function readTime(
  value: string,
  tzid: string | undefined,
  frame: CalendarFrame,
): Result<CalendarTime, RowProblem> {
  const malformed = fail({ code: 'time-malformed' as const, value: value.slice(0, 40) });
  if (!value.includes('T')) {
    const day = parseCalendarDate(value);
    return day === undefined ? malformed : ok({ kind: 'day', day });
  }
  if (value.endsWith('Z')) {
    const instant = parseInstant(value);
    return instant === undefined ? malformed : ok({ kind: 'utc', instant });
  }
  // The hub counts in minutes.
  const wall = /^.{16}(:\d\d)?$/.test(value) ? parseWallTime(value.slice(0, 16)) : undefined;
  if (wall === undefined) return malformed;
  if (tzid === undefined) return ok({ kind: 'floating', wall });
  const zone = frame.zoneCalled(tzid);
  return zone === undefined
    ? fail({ code: 'zone-unknown', value: tzid.slice(0, 80) })
    : ok({ kind: 'zoned', wall, zone });
}

/** What the clocks of a zone show then; a day is its midnight, a floating time is everywhere the same. */
export function wallIn(time: CalendarTime, zone: TimeZone): WallTime {
  switch (time.kind) {
    case 'day':
      return `${time.day}T00:00` as WallTime;
    case 'floating':
      return time.wall;
    case 'utc':
      return toWallTime(time.instant, zone);
    case 'zoned': {
      if (time.zone === zone) return time.wall;
      const found = toInstant(time.wall, time.zone);
      return found.ok ? toWallTime(found.value.instant, zone) : time.wall;
    }
  }
}

const asReading = (wall: WallTime): number => millisOf(`${wall}:00.000Z` as Instant);

/** Milliseconds on a clock that nobody changes. */
export const betweenWalls = (from: WallTime, to: WallTime): number =>
  asReading(to) - asReading(from);

/** Undefined beyond the years that a clock of the hub shows. */
export function wallAfter(wall: WallTime, ms: number): WallTime | undefined {
  const reading = asReading(wall) + ms;
  return Math.abs(reading) < 8e12
    ? parseWallTime(instantFromMillis(reading).slice(0, 16))
    : undefined;
}

export const dayBefore = (day: CalendarDate): CalendarDate => addDays(day, -1);
