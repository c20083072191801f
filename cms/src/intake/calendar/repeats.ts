import { fail, ok, type Result, type TimeZone, type WallTime } from '@porchlight/shared';
import ICAL from 'ical.js';

import { intakeLimits, type RowProblem } from '../file-event';
import type { CalendarFrame } from './calendar-frame';
import { type CalendarTime, readCalendarTimes, wallIn } from './calendar-time';

/** How a rule may be written. Others have few users, or ask for more than one date a day. */
const readable = {
  DAILY: 99,
  WEEKLY: 99,
  // A longer way from month to month can miss, for ever, the one that the rule asks for.
  MONTHLY: 12,
  YEARLY: 99,
} as const;
const readableParts: readonly string[] = ['BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'];

/** The last year of the hub's clocks. */
const lastWall = '2199-12-31T23:59' as WallTime;

/** Days in a row without a date, after which a rule has no further one. */
const patience = 1_500;

/**
 * When an event happens, by the clocks of its zone and in their order: once, or at each date of its
 * series (RFC 5545 §3.8.5). A series without an end, or of too many dates, is refused as a whole.
 */
export function repeatsOf(
  event: ICAL.Component,
  start: CalendarTime,
  zone: TimeZone,
  frame: CalendarFrame,
): Result<readonly WallTime[], RowProblem> {
  if (event.hasProperty('exrule')) return fail({ code: 'repeats-oddly' });
  const added = wallsOf(event, 'rdate', zone, frame);
  const dropped = wallsOf(event, 'exdate', zone, frame);
  if (!added.ok) return added;
  if (!dropped.ok) return dropped;
  const first = wallIn(start, zone);
  const walls = new Set([first, ...added.value]);
  for (const property of event.getAllProperties('rrule')) {
    const ruled = datesOf(property.getFirstValue(), { first, isDay: start.kind === 'day', zone });
    if (!ruled.ok) return ruled;
    for (const wall of ruled.value) walls.add(wall);
  }
  if (walls.size > intakeLimits.repeats) return tooOften;
  return ok([...walls].filter((wall) => !dropped.value.includes(wall)).sort());
}

export const isSeries = (event: ICAL.Component): boolean =>
  ['rrule', 'rdate'].some((name) => event.hasProperty(name));

const tooOften = fail({
  code: 'repeats-too-often' as const,
  limit: intakeLimits.repeats,
});

interface Beginning {
  readonly first: WallTime;
  readonly isDay: boolean;
  readonly zone: TimeZone;
}

function datesOf(rule: unknown, from: Beginning): Result<readonly WallTime[], RowProblem> {
  if (!(rule instanceof ICAL.Recur) || !isReadable(rule)) return fail({ code: 'repeats-oddly' });
  if (!rule.isFinite()) return fail({ code: 'repeats-for-ever' });
  if ((rule.count ?? 0) > intakeLimits.repeats) return tooOften;
  const { first, isDay, zone } = from;
  const until = rule.until === null ? lastWall : untilOf(rule.until, isDay, zone);
  if (until === undefined) return fail({ code: 'repeats-oddly' });
  // Counted by the clocks of the zone, as if nobody ever changed them.
  rule.until = toIcalTime(until, isDay);
  const next = patient(rule.iterator(toIcalTime(first, isDay)));
  const walls: WallTime[] = [];
  for (let date = next(); date !== undefined; date = next()) {
    walls.push(date);
    if (walls.length > intakeLimits.repeats) return tooOften;
  }
  return walls.every((wall) => isInMonths(wall, rule))
    ? ok(walls)
    : fail({ code: 'repeats-oddly' });
}

/** For 30 February the library names the second of March. */
const isInMonths = (wall: WallTime, { parts }: ICAL.Recur): boolean =>
  parts.BYMONTH === undefined || parts.BYMONTH.map(Number).includes(Number(wall.slice(5, 7)));

function isReadable({ freq, interval, parts }: ICAL.Recur): boolean {
  const longest = readable[freq as keyof typeof readable];
  return (
    longest !== undefined &&
    interval <= longest &&
    Object.keys(parts).every((part) => readableParts.includes(part))
  );
}

/** The end of a rule is a moment (RFC 5545 §3.3.10); dates are compared by the clocks of the zone. */
function untilOf(until: ICAL.Time, isDay: boolean, zone: TimeZone): WallTime | undefined {
  const property = new ICAL.Property('until');
  property.resetType(until.isDate ? 'date' : 'date-time');
  property.setValue(until);
  const read = readCalendarTimes(property, noZones);
  const [time] = read.ok ? read.value : [];
  if (time === undefined) return undefined;
  // A day means all of it, where the dates have times.
  return time.kind === 'day' && !isDay ? (`${time.day}T23:59` as WallTime) : wallIn(time, zone);
}

const noZones: CalendarFrame = { isCancelled: false, zoneCalled: () => undefined };

const toIcalTime = (wall: WallTime, isDay: boolean): ICAL.Time =>
  isDay ? ICAL.Time.fromDateString(wall.slice(0, 10)) : ICAL.Time.fromDateTimeString(`${wall}:00`);

/** The library looks for the next date for as long as it takes, and some rules never have another. */
function patient(iterator: ICAL.RecurIterator): () => WallTime | undefined {
  let left = patience;
  const checks = iterator as unknown as { check_contracting_rules(): boolean };
  const check = checks.check_contracting_rules.bind(iterator);
  checks.check_contracting_rules = () => {
    left -= 1;
    if (left < 0) throw new OutOfPatience();
    return check();
  };
  return () => {
    left = patience;
    try {
      const date: ICAL.Time | null = iterator.next();
      return date === null ? undefined : wallOf(date);
    } catch (error) {
      if (error instanceof OutOfPatience) return undefined;
      throw error;
    }
  };
}

class OutOfPatience extends Error {}

const wallOf = (date: ICAL.Time): WallTime =>
  `${date.toString().slice(0, 10)}T${date.isDate ? '00:00' : date.toString().slice(11, 16)}` as WallTime;

function wallsOf(
  event: ICAL.Component,
  name: 'rdate' | 'exdate',
  zone: TimeZone,
  frame: CalendarFrame,
): Result<readonly WallTime[], RowProblem> {
  const walls: WallTime[] = [];
  for (const property of event.getAllProperties(name)) {
    if (property.type === 'period') return fail({ code: 'repeats-oddly' });
    const times = readCalendarTimes(property, frame);
    if (!times.ok) return times;
    walls.push(...times.value.map((time) => wallIn(time, zone)));
  }
  return ok(walls);
}
