import { type Instant, offsetMinutesAt, type TimeZone, toWallTime } from '@porchlight/shared';

/**
 * A moment as the clocks at the place show it, with their offset (ISO 8601): `2026-12-15T19:00-05:00`.
 * Programs take the day of an event from the text, and in UTC an evening can be the day after.
 */
export function localDateTime(instant: Instant, zone: TimeZone): string {
  const minutes = Math.round(offsetMinutesAt(zone, instant));
  const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${toWallTime(instant, zone)}${minutes < 0 ? '-' : '+'}${twoDigits(hour)}:${twoDigits(minute)}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
