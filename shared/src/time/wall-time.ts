import { fail, ok, type Result } from '../result.ts';
import { parseCalendarDate, type CalendarDate } from './calendar-date.ts';
import { instantFromMillis, millisOf, type Instant } from './instant.ts';
import { offsetMinutesAt, type TimeZone } from './zones.ts';

/** What a clock on the wall shows, `YYYY-MM-DDTHH:mm`; text order is the order of the clock. */
export type WallTime = string & { readonly __brand: 'WallTime' };

/** The clocks jumped over this wall time: the last minute shown before and the first one after. */
export interface TimeInGap {
  readonly code: 'time-in-gap';
  readonly before: WallTime;
  readonly after: WallTime;
}

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/**
 * Reads `YYYY-MM-DDTHH:mm`; seconds may follow if they are `:00`, and are dropped. Years 1971–2199,
 * so that the instant is one that `parseInstant` reads, whatever the zone.
 */
export function parseWallTime(text: string): WallTime | undefined {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)(?::00)?$/.exec(text) ?? [];
  if (date === undefined || time === undefined || parseCalendarDate(date) === undefined) {
    return undefined;
  }
  return date >= '1971' && date < '2200' ? (`${date}T${time}` as WallTime) : undefined;
}

export const dateOf = (wall: WallTime): CalendarDate => wall.slice(0, 10) as CalendarDate;

/** Midnight as the clock names it; in some zones some days begin later. */
export const midnightOf = (date: CalendarDate): WallTime => `${date}T00:00` as WallTime;

/** The clock's reading as if it were UTC: a number to count with, not a moment. */
const readingAt = (ms: number, zone: TimeZone): number =>
  ms + offsetMinutesAt(zone, instantFromMillis(ms)) * minute;

/** What the clocks of the zone show; seconds are cut off. */
export const toWallTime = (instant: Instant, zone: TimeZone): WallTime =>
  instantFromMillis(readingAt(millisOf(instant), zone)).slice(0, 16) as WallTime;

/**
 * The moment at which the clocks of the zone show this. An hour that is shown twice gives the first
 * of the two and says so; a time that is never shown is refused. Depends on nothing else: the
 * default of Luxon takes today's offset into account (https://github.com/moment/luxon/issues/1665).
 */
export function toInstant(
  wall: WallTime,
  zone: TimeZone,
): Result<{ readonly instant: Instant; readonly repeated: boolean }, TimeInGap> {
  const reading = Date.parse(`${wall}:00.000Z`);
  // No zone is further than 14 hours from UTC and none changes twice in two days, so the offsets
  // of a day earlier and a day later are the only candidates.
  const offsets = [reading - day, reading + day].map((ms) => readingAt(ms, zone) - ms);
  const moments = new Set(
    offsets.map((offset) => reading - offset).filter((ms) => readingAt(ms, zone) === reading),
  );
  if (moments.size === 0) return fail(gapAround(reading, zone));
  return ok({ instant: instantFromMillis(Math.min(...moments)), repeated: moments.size > 1 });
}

/** The first moment of a day in a zone: midnight, or the end of the gap that swallowed it. */
export function startOfDay(date: CalendarDate, zone: TimeZone): Instant {
  const midnight = toInstant(midnightOf(date), zone);
  if (midnight.ok) return midnight.value.instant;
  return instantFromMillis(changeAround(Date.parse(`${date}T00:00:00.000Z`), zone));
}

function gapAround(reading: number, zone: TimeZone): TimeInGap {
  const change = changeAround(reading, zone);
  return {
    code: 'time-in-gap',
    before: toWallTime(instantFromMillis(change - minute), zone),
    after: toWallTime(instantFromMillis(change), zone),
  };
}

/** The first second of the new offset, within a day of the reading. */
function changeAround(reading: number, zone: TimeZone): number {
  let [before, after] = [reading - day, reading + day];
  const offset = readingAt(before, zone) - before;
  while (after - before > second) {
    const middle = Math.floor((before + after) / 2 / second) * second;
    if (readingAt(middle, zone) - middle === offset) before = middle;
    else after = middle;
  }
  return after;
}
