import {
  byCodeUnit,
  type ChangeRecord,
  type DatedSchedule,
  type EventStatus,
  type Instant,
  toldOfEvent,
} from '@porchlight/shared';

import type { EventCard } from '../../hub/questions.ts';
import type { EventNews } from '../../text/outputs/words.ts';
import { type EventThen, type EventValues, thenOf } from './event-then.ts';

/** One publication of a change, with everything that was said of the event before and after. */
export interface EventChange {
  /** Of the outbox row: no other change has it. */
  readonly number: number;
  readonly at: Instant;
  readonly before: EventThen;
  readonly after: EventThen;
  /** Whether its status is still what this made it. */
  readonly isStatusCurrent: boolean;
  /** What readers are told of it. */
  readonly news: readonly EventNews[];
}

/**
 * What happened to an event in its language, the newest first. A record holds only what changed, so
 * what stood beside it is found by going back from how the event is now.
 */
export function eventChanges(
  event: EventCard,
  records: readonly ChangeRecord[],
): readonly EventChange[] {
  const own = records.filter(
    ({ locale, action }) => locale === event.locale && action === 'publish',
  );
  const byNumber = new Map(own.map((record) => [record.number, record]));
  let later: EventValues = toldOfEvent(event);
  let isStatusCurrent = true;
  return [...byNumber.values()]
    .sort((a, b) => b.number - a.number)
    .map(({ number, at, changes }) => {
      const then = { ...later, ...valued(changes, 'to') };
      later = { ...then, ...valued(changes, 'from') };
      const [before, after] = [thenOf(later, event), thenOf(then, event)];
      const change = { number, at: at as Instant, before, after, isStatusCurrent };
      isStatusCurrent &&= before.eventStatus === after.eventStatus;
      return { ...change, news: newsOf(before, after) };
    });
}

const valued = (changes: ChangeRecord['changes'], side: 'from' | 'to'): EventValues =>
  Object.fromEntries(changes.map((change) => [change.field, change[side]]));

function newsOf(before: EventThen, after: EventThen): readonly EventNews[] {
  const status = statusNews(before, after);
  const isOff = after.eventStatus === 'cancelled';
  const isMovedOnline = after.eventStatus === 'moved-online' || status === 'as-planned';
  const hasOther = (what: 'place' | 'format') => before[what] !== after[what];
  const news: readonly (EventNews | undefined | false)[] = [
    status,
    !isOff && dateNews(before.schedule, after.schedule),
    !isOff && !isMovedOnline && hasOther('place') && 'place',
    !isOff && !isMovedOnline && before.format && after.format && hasOther('format') && 'format',
    after.isRecorded && !before.isRecorded && 'recording',
    after.isCaptioned && !before.isCaptioned && 'captions',
  ];
  return news.filter((each) => each !== undefined && each !== false).sort(byCodeUnit);
}

const offStatuses: readonly (EventStatus | undefined)[] = ['cancelled', 'postponed'];

function statusNews(
  { eventStatus: before }: EventThen,
  { eventStatus: after }: EventThen,
): EventNews | undefined {
  if (before === undefined || after === undefined || before === after) return undefined;
  if (after === 'cancelled' || after === 'postponed' || after === 'moved-online') return after;
  if (offStatuses.includes(before)) return 'back-on';
  return before === 'moved-online' && after === 'scheduled' ? 'as-planned' : undefined;
}

function dateNews(
  before: DatedSchedule | undefined,
  after: DatedSchedule | undefined,
): EventNews | undefined {
  if (before === undefined) return after && 'date-set';
  if (after === undefined) return 'date-open';
  const isSame =
    before.startsAt === after.startsAt &&
    before.endsAt === after.endsAt &&
    before.timeZone === after.timeZone;
  return isSame ? undefined : 'moved';
}
