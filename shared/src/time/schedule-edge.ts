import { addDays } from './calendar-date.ts';
import type { Instant } from './instant.ts';
import type { ScheduleProblem } from './schedule-problem.ts';
import { dateOf, midnightOf, parseWallTime, startOfDay, toInstant } from './wall-time.ts';
import type { WallTime } from './wall-time.ts';
import type { TimeZone } from './zones.ts';

/** One end of a schedule, as far as it could be read; without a zone there is no instant. */
export interface Edge {
  readonly wall?: WallTime;
  readonly instant?: Instant;
  readonly repeated: boolean;
  readonly problems: readonly ScheduleProblem[];
}

type Field = 'startsAtLocal' | 'endsAtLocal';

/** An edge that could not be read, with the reasons. */
export const edgeWithout = (...problems: readonly ScheduleProblem[]): Edge => ({
  repeated: false,
  problems,
});

/** Reads a wall time. */
export function readTime(field: Field, value: string, zone: TimeZone | undefined): Edge {
  const wall = parseWallTime(value);
  if (wall === undefined) return edgeWithout({ code: 'time-malformed', field, value });
  if (zone === undefined) return { wall, repeated: false, problems: [] };
  const found = toInstant(wall, zone);
  return found.ok
    ? { wall, ...found.value, problems: [] }
    : { wall, ...edgeWithout({ ...found.problem, field, value, timeZone: zone }) };
}

/** Reads a date, or the date of a wall time; the edge is the first moment of that day. */
export function readDay(field: Field, value: string, zone: TimeZone | undefined): Edge {
  const read = parseWallTime(value.includes('T') ? value : `${value}T00:00`);
  if (read === undefined) return edgeWithout({ code: 'time-malformed', field, value });
  const wall = midnightOf(dateOf(read));
  if (zone === undefined) return { wall, repeated: false, problems: [] };
  const midnight = toInstant(wall, zone);
  const instant = startOfDay(dateOf(read), zone);
  // A midnight in a gap only delays the day, unless the gap is the day: Apia, 2011-12-30.
  return midnight.ok || instant < startOfDay(addDays(dateOf(read), 1), zone)
    ? { wall, instant, repeated: false, problems: [] }
    : { wall, ...edgeWithout({ ...midnight.problem, field, value, timeZone: zone }) };
}
