import {
  type CalendarDate,
  dateOf,
  type Locale,
  type Schedule,
  timeWords,
  zoneWords,
} from '@porchlight/shared';

import { daysOf } from '../hub/event-day.ts';
import type { EventCard } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { type TimeWording, timeWordingOf } from '../hub/settings.ts';
import { wordsFor } from '../text/words.ts';
import { type EventCardView, toEventCard } from './event-card.ts';

/** An event on one of its days, as a month has room for it. */
export interface DayEntry extends Pick<EventCardView, 'card' | 'turns' | 'isOff' | 'flags'> {
  /** Only where it starts: lit is one day, however long something goes on. */
  readonly leaf: EventCardView['leaf'] | undefined;
  /** `3:00 PM – 4:00 PM`, `Continues`, `Until 5:00 PM`. */
  readonly range: string | undefined;
  readonly zoneName: string | undefined;
}

/** What stands on each day: what starts then comes before what only goes on. */
export function entriesByDay(
  hub: HubReader,
  events: readonly EventCard[],
  locale: Locale,
): ReadonlyMap<CalendarDate, readonly DayEntry[]> {
  const wording = timeWordingOf(hub, locale);
  const views = events.map((event) => {
    const [first, ...later] = daysOf(event);
    return { first, later, schedule: event.schedule, view: toEventCard(hub, event, locale) };
  });
  const starting = views.flatMap(({ first, view }) =>
    first === undefined ? [] : [{ day: first, entry: startOf(view) }],
  );
  const continuing = views.flatMap(({ later, schedule, view }) =>
    later.map((day) => ({ day, entry: restOf(view, restTime(schedule, day, locale, wording)) })),
  );
  const days = Map.groupBy([...starting, ...continuing], ({ day }) => day);
  return new Map([...days].map(([day, on]) => [day, on.map(({ entry }) => entry)]));
}

const startOf = ({ card, turns, isOff, flags, leaf, time }: EventCardView): DayEntry => ({
  card,
  turns,
  isOff,
  flags,
  leaf,
  range: time.range,
  zoneName: time.zoneName,
});

/** Of its flags only that it is off: that must not be missed on any day. */
const restOf = ({ card, isOff, flags }: EventCardView, time: RestTime): DayEntry => ({
  card,
  turns: undefined,
  isOff,
  flags: isOff ? flags : [],
  leaf: undefined,
  ...time,
});

type RestTime = Pick<DayEntry, 'range' | 'zoneName'>;

/** On the day it ends an event says when, for until then one can still come. */
function restTime(
  schedule: Schedule,
  day: CalendarDate,
  locale: Locale,
  { timeStyle, zoneWording }: TimeWording,
): RestTime {
  const { month } = wordsFor(locale);
  if (schedule.kind !== 'timed' || dateOf(schedule.endsAtLocal) !== day)
    return { range: month.continues, zoneName: undefined };
  const { endsAtLocal, endsAt, timeZone } = schedule;
  return {
    range: month.until(timeWords(endsAtLocal, locale, timeStyle)),
    zoneName: zoneWords(timeZone, endsAt, locale, zoneWording).name,
  };
}
