import {
  byCodeUnit,
  type ChangedField,
  type ChangeRecord,
  type EventStatus,
  type Instant,
  isToldReady,
  toldOfEvent,
} from '@porchlight/shared';

import type { EventCard } from '../../hub/questions.ts';
import type { EventNews } from '../../text/outputs/words.ts';

/** What a change record knows of an event at one time. */
export type EventValues = Readonly<Partial<Record<ChangedField, string | null>>>;

/** One publication of a change, with everything that was said of the event before and after. */
export interface EventChange {
  readonly number: number;
  readonly at: Instant;
  readonly before: EventValues;
  readonly after: EventValues;
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
  let after: EventValues = toldOfEvent(event);
  return records
    .filter(({ locale, action }) => locale === event.locale && action === 'publish')
    .toSorted((a, b) => b.number - a.number)
    .map(({ number, at, changes }) => {
      const then = { ...after, ...valued(changes, 'to') };
      const before = { ...then, ...valued(changes, 'from') };
      after = before;
      const changed = new Set(changes.map(({ field }) => field));
      const news = newsOf(changed, before, then);
      return { number, at: at as Instant, before, after: then, news };
    });
}

const valued = (changes: ChangeRecord['changes'], side: 'from' | 'to'): EventValues =>
  Object.fromEntries(changes.map((change) => [change.field, change[side]]));

function newsOf(
  changed: ReadonlySet<ChangedField>,
  before: EventValues,
  after: EventValues,
): readonly EventNews[] {
  const status = changed.has('eventStatus') ? statusNews(before, after) : undefined;
  const isOff = after.eventStatus === 'cancelled';
  const isMovedOnline = status === 'moved-online';
  const times = ['startsAt', 'endsAt', 'timeZone'] as const;
  const news: readonly (EventNews | undefined | false)[] = [
    status,
    times.some((field) => changed.has(field)) && !isOff && dateNews(before, after),
    changed.has('place') && !isOff && !isMovedOnline && 'place',
    changed.has('format') && !isOff && !isMovedOnline && 'format',
    isToldReady(after.recording) && !isToldReady(before.recording) && 'recording',
    changed.has('captions') && !before.captions && Boolean(after.captions) && 'captions',
  ];
  return news.filter((each) => each !== undefined && each !== false).sort(byCodeUnit);
}

const offStatuses: readonly (string | null | undefined)[] = [
  'cancelled',
  'postponed',
] satisfies readonly EventStatus[];

function statusNews(
  { eventStatus: before }: EventValues,
  { eventStatus: after }: EventValues,
): EventNews | undefined {
  if (after === 'cancelled' || after === 'postponed' || after === 'moved-online') return after;
  return offStatuses.includes(before) ? 'back-on' : undefined;
}

function dateNews(before: EventValues, after: EventValues): EventNews | undefined {
  if (!before.startsAt) return after.startsAt ? 'date-set' : undefined;
  return after.startsAt ? 'moved' : 'date-open';
}
