import {
  type CalendarDate,
  fail,
  type Instant,
  ok,
  parseCalendarDate,
  parseInstant,
  parseWallTime,
  type Result,
  toWallTime,
  type TimeZone,
  type WallTime,
} from '@porchlight/shared';

import type { RowProblem } from '../file-event';

/** In which order a table writes `5/10/2026`; ISO dates and those with dots say it themselves. */
export type DateOrder = 'day-first' | 'month-first';

export const isDateOrder = (value: unknown): value is DateOrder =>
  value === 'day-first' || value === 'month-first';

/** A day, and the time that stands with it, `HH:mm`. */
export interface TableTime {
  readonly day: CalendarDate;
  readonly clock?: string | undefined;
  /** It was given in UTC or with an offset. */
  readonly isMoment: boolean;
}

interface Reading {
  readonly timeZone: TimeZone;
  readonly order: DateOrder | undefined;
}

/** Reads a cell such as `2026-10-05 15:00`, `10/5/2026 3 PM`, `5.10.2026`, `2026-10-05T19:00:00Z`. */
export function readTableTime(
  cell: string,
  { timeZone, order }: Reading,
): Result<TableTime, RowProblem> {
  const text = cell.trim();
  const moment = parseInstant(text.replace(/^(\S+) (\d\d:\d\d\S*)$/, '$1T$2'));
  if (moment !== undefined) return ok(atMoment(moment, timeZone));
  const malformed = fail({ code: 'time-malformed' as const, value: text.slice(0, 40) });
  const [, date = '', time = ''] = /^(\S+?)(?:T|,?\s+|$)(.*)$/.exec(text) ?? [];
  const day = readDate(date, order);
  if (day === 'either') return fail({ code: 'day-or-month', value: date });
  const clock = time === '' ? undefined : readClock(time);
  if (day === undefined || (time !== '' && clock === undefined)) return malformed;
  return ok({ day, clock, isMoment: false });
}

function atMoment(instant: Instant, timeZone: TimeZone): TableTime {
  const wall = toWallTime(instant, timeZone);
  return { day: wall.slice(0, 10) as CalendarDate, clock: wall.slice(11), isMoment: true };
}

function readDate(text: string, order: DateOrder | undefined): CalendarDate | 'either' | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (parts === null) return undefined;
  const [, first, sign, second, year] = parts;
  const asked = sign === '.' ? 'day-first' : order;
  if (asked !== undefined)
    return asked === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
  const either = [dayOf(year, second, first), dayOf(year, first, second)];
  const possible = new Set(either.filter((day) => day !== undefined));
  return possible.size > 1 ? 'either' : [...possible][0];
}

const dayOf = (year = '', month = '', day = ''): CalendarDate | undefined =>
  parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** Reads `15:00`, `15.00`, `15h`, `3 PM`, `3:00 p. m.`; seconds are cut off. */
export function readClock(text: string): string | undefined {
  const written = text
    .trim()
    .toLowerCase()
    .replace(/\s*h(?:rs?)?\.?$/, '');
  const [, hours, minutes = '00', half] =
    /^(\d{1,2})(?:[:.h](\d\d)(?:[:.]\d\d(?:\.\d+)?)?)?\s*(?:([ap])\.?\s*m\.?)?$/.exec(written) ??
    [];
  if (hours === undefined) return undefined;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const of24 = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const clock = `${String(of24).padStart(2, '0')}:${minutes}`;
  return parseWallTime(`2000-01-01T${clock}`) === undefined ? undefined : clock;
}

export const wallOf = (day: CalendarDate, clock: string): WallTime => `${day}T${clock}` as WallTime;

/**
 * The order that a whole table writes its days in, if one of them gives it away: in 25/10/2026 the
 * day is first, and then it is in 5/10/2026 as well.
 */
export function orderIn(cells: readonly string[]): DateOrder | undefined {
  const orders = new Set(
    cells.flatMap((cell): readonly DateOrder[] => {
      const [, first, , second] = /^\s*(\d{1,2})([/-])(\d{1,2})\2\d{4}\b/.exec(cell) ?? [];
      if (Number(first) > 12) return ['day-first'];
      return Number(second) > 12 ? ['month-first'] : [];
    }),
  );
  return orders.size === 1 ? [...orders][0] : undefined;
}
