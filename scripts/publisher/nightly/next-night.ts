import {
  addDays,
  type CalendarDate,
  dateOf,
  type Instant,
  parseWallTime,
  type TimeZone,
  toInstant,
  toWallTime,
} from '@porchlight/shared';

/** Nothing begins or ends then, and whoever works late has gone home. */
const hour = '03:30';

/** When the next night's work is due, by the clocks of the library: the first 3:30 after a moment. */
export function nextNight(moment: Instant, zone: TimeZone): Instant {
  const today = dateOf(toWallTime(moment, zone));
  const tonight = timeOf(today, zone);
  return tonight > moment ? tonight : timeOf(addDays(today, 1), zone);
}

/** In a night whose clocks jump over the hour, when they have jumped. */
function timeOf(date: CalendarDate, zone: TimeZone): Instant {
  const wall = parseWallTime(`${date}T${hour}`);
  if (wall === undefined) throw new RangeError(`${date} is too far away.`);
  const read = toInstant(wall, zone);
  if (read.ok) return read.value.instant;
  const after = toInstant(read.problem.after, zone);
  if (after.ok) return after.value.instant;
  throw new RangeError(`${read.problem.after} is never shown in ${zone}.`);
}
