import { weekdayOf } from '../time/calendar-date.ts';
import { type Instant, instantFromMillis, millisOf } from '../time/instant.ts';
import { isDated, type DatedSchedule, type TimedSchedule } from '../time/schedule.ts';
import { dateOf } from '../time/wall-time.ts';
import type { Advice } from './advice.ts';
import type { Draft } from './draft.ts';
import type { Surroundings } from './surroundings.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Calendars on the web are fetched once or twice a day: what comes sooner, subscribers may miss. */
const noticeMs = 24 * hour;
const farMonths = 18;
/** Local times between which people come; text order is the order of the clock. */
const [earliest, latest] = ['07:00', '22:00'];
const longestMs = 8 * hour;
const shortestMs = 10 * minute;
const saturday = 6;

/** Dates and times that are possible, and more often a slip than meant. */
export function scheduleAdvice({ event }: Draft, around: Surroundings): readonly Advice[] {
  const schedule = event?.schedule;
  if (event?.takesPlace !== true || schedule === undefined || !isDated(schedule)) return [];
  const isArchived = event.recording.state === 'ready';
  return [
    ...(isArchived ? [] : nearness(schedule, around)),
    ...weekend(schedule),
    ...(schedule.kind === 'timed' ? [...hours(schedule), ...length(schedule)] : []),
  ];
}

const field = 'startsAtLocal';

function nearness({ startsAt }: DatedSchedule, around: Surroundings): readonly Advice[] {
  const { moment, isPublic } = around;
  // What has been announced begins some day; an edit after that is no slip.
  if (startsAt < moment) return isPublic ? [] : [{ code: 'starts-in-the-past', field }];
  if (startsAt < instantFromMillis(millisOf(moment) + noticeMs))
    return [{ code: 'starts-within-a-day', field }];
  return startsAt > monthsAfter(moment, farMonths) ? [{ code: 'starts-far-ahead', field }] : [];
}

/** To compare with an instant only: it may name a 31 February, which is after all that exist. */
function monthsAfter(moment: Instant, months: number): string {
  const month = Number(moment.slice(0, 4)) * 12 + Number(moment.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}${moment.slice(7)}`;
}

function weekend(schedule: DatedSchedule): readonly Advice[] {
  const day = schedule.kind === 'timed' ? dateOf(schedule.startsAtLocal) : schedule.firstDay;
  return weekdayOf(day) >= saturday ? [{ code: 'weekend', field, day }] : [];
}

function hours({ startsAtLocal, endsAtLocal }: TimedSchedule): readonly Advice[] {
  const edges = [
    { field: 'startsAtLocal', time: startsAtLocal.slice(11) },
    { field: 'endsAtLocal', time: endsAtLocal.slice(11) },
  ];
  return edges
    .filter(({ time }) => time < earliest || time > latest)
    .map((edge) => ({ code: 'unusual-hour', ...edge }));
}

function length({ startsAt, endsAt }: TimedSchedule): readonly Advice[] {
  const ms = millisOf(endsAt) - millisOf(startsAt);
  if (ms > longestMs)
    return [{ code: 'very-long', field: 'endsAtLocal', hours: Math.round(ms / hour) }];
  return ms < shortestMs
    ? [{ code: 'very-short', field: 'endsAtLocal', minutes: ms / minute }]
    : [];
}
