import { parseCalendarDate, type CalendarDate } from './calendar-date.ts';
import { parseInstant, type Instant } from './instant.ts';
import { parseWallTime, type WallTime } from './wall-time.ts';
import { parseTimeZone, type TimeZone } from './zones.ts';

/** For tests: reads what has to be readable, and stops the test if it is not. */
const known =
  <Value>(parse: (text: string) => Value | undefined) =>
  (text: string): Value => {
    const value = parse(text);
    if (value === undefined) throw new Error(`The test has an unreadable value: ${text}`);
    return value;
  };

export const instant: (text: string) => Instant = known(parseInstant);
export const date: (text: string) => CalendarDate = known(parseCalendarDate);
export const wall: (text: string) => WallTime = known(parseWallTime);
export const zone: (text: string) => TimeZone = known(parseTimeZone);
