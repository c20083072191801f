import type { HubReader } from '../../hub/recording-hub.ts';
import type { EventCard } from '../../hub/questions.ts';
import { timeWordingOf } from '../../hub/settings.ts';
import { type EventNews, outputWords } from '../../text/outputs/words.ts';
import { wordsFor } from '../../text/words.ts';
import { nameOf } from '../site-words.ts';
import { whenWords } from '../when-words.ts';
import type { EventChange } from './event-news.ts';
import type { EventThen } from './event-then.ts';

/** What happened to an event, in sentences: the old value, the new one, and what else to plan by. */
export function sentencesFor(
  news: EventNews,
  { before, after, isStatusCurrent }: EventChange,
  event: EventCard,
  hub: HubReader,
): readonly string[] {
  const words = outputWords[event.locale];
  const fromTo = (of: (then: EventThen) => string): readonly string[] => [
    words.was(of(before)),
    words.is(of(after)),
  ];
  const when = (then: EventThen) => dateWords(then, event, hub);
  // Of several times that an event was called off, each had a note of its own.
  const note = isStatusCurrent && event.statusNote !== undefined ? [event.statusNote] : [];
  const where = (then: EventThen) => placeWords(then, event, hub);
  switch (news) {
    case 'recording':
      return [words.recordingAdded];
    case 'captions':
      return [words.captionsAdded];
    case 'place':
      return fromTo(where);
    case 'format':
      return fromTo((then) => wordsFor(event.locale).event.formats[then.format ?? event.format]);
    case 'moved':
    case 'date-set':
    case 'date-open':
      return fromTo(when);
    case 'cancelled':
    case 'postponed':
    case 'moved-online':
      return [...fromTo((then) => statusWords(then, event)), ...note];
    case 'back-on':
    case 'as-planned':
      // It may have been moved while nobody was told.
      return [
        ...fromTo((then) => statusWords(then, event)),
        `${when(after)}.`,
        ...(after.place === undefined ? [] : [`${where(after)}.`]),
        ...note,
      ];
  }
}

const statusWords = ({ eventStatus }: EventThen, { locale }: EventCard): string =>
  outputWords[locale].statuses[eventStatus ?? 'scheduled'];

function placeWords({ place }: EventThen, { locale }: EventCard, hub: HubReader): string {
  const words = outputWords[locale];
  return place === undefined ? words.noPlace : (nameOf(place, locale, hub) ?? words.placeUnknown);
}

const dateWords = ({ schedule }: EventThen, { locale }: EventCard, hub: HubReader): string =>
  whenWords(schedule ?? { kind: 'to-be-announced' }, locale, timeWordingOf(hub, locale)) ?? '';
