import {
  type Event,
  type Instant,
  parseInstant,
  parseTimeZone,
  scheduleBetween,
} from '@porchlight/shared';

import type { HubReader } from '../../hub/recording-hub.ts';
import { timeWordingOf } from '../../hub/settings.ts';
import { type EventNews, outputWords } from '../../text/output-words.ts';
import { wordsFor } from '../../text/words.ts';
import { commonItem } from './document-items.ts';
import type { EventCard } from '../event-facts.ts';
import { type EventChange, eventChanges, type EventValues } from './event-news.ts';
import { joinHtml, linkParagraph, paragraph } from './feed-content.ts';
import type { FeedItem } from './feed-item.ts';
import { toEventItem } from './event-items.ts';
import { nameOf } from '../site-words.ts';
import { whenWords } from '../when-words.ts';

/** One thing that happened to an event, before it is put into words. */
export interface Happening {
  readonly news: EventNews;
  readonly at: Instant;
  /** Unique among all that happened to the event. */
  readonly key: string;
  readonly change: EventChange | undefined;
}

/** Everything that readers are told of an event: that it is new, and what became of it. */
export const happeningsOf = (event: EventCard, hub: HubReader): readonly Happening[] => [
  { news: 'new', at: event.firstPublishedAt, key: 'new', change: undefined },
  ...eventChanges(event, hub.ask('changes', event.documentId)).flatMap((change) => {
    const at = parseInstant(change.at);
    if (at === undefined) return [];
    return change.news.map((news) => ({ news, at, key: `${change.number}/${news}`, change }));
  }),
];

/** Says what happened, with the old and the new value. */
export function toChangeItem(event: Event, happening: Happening, hub: HubReader): FeedItem {
  const { news, at, key, change } = happening;
  const words = outputWords[event.locale];
  const item = toEventItem(event, hub);
  const title = words.whatHappened[news](event.title);
  const guid = `${item.guid}/${key}`;
  // A new event is announced as it is now; what happened since then has items of its own.
  if (change === undefined) return { ...item, guid, title, publishedAt: at };
  const sentences = sentencesFor(news, change, event, hub);
  return {
    ...commonItem(event, hub),
    guid,
    title,
    description: sentences.join(' '),
    content: joinHtml([...sentences.map(paragraph), linkParagraph(words.details, item.url)]),
    publishedAt: at,
    // What happened stays as it was told, whatever happens next.
    revisedAt: at,
    event: item.event,
  };
}

function sentencesFor(
  news: EventNews,
  { before, after }: EventChange,
  event: EventCard,
  hub: HubReader,
): readonly string[] {
  const words = outputWords[event.locale];
  const fromTo = (of: (values: EventValues) => string): readonly string[] => [
    words.was(of(before)),
    words.is(of(after)),
  ];
  switch (news) {
    case 'recording':
      return [words.recordingAdded];
    case 'captions':
      return [words.captionsAdded];
    case 'place':
      return fromTo((values) => placeWords(values, event, hub));
    case 'format':
      return fromTo((values) => formatWords(values, event));
    case 'moved':
    case 'date-set':
    case 'date-open':
      return fromTo((values) => dateWords(values, event, hub));
    case 'cancelled':
    case 'postponed':
    case 'moved-online':
    case 'back-on':
    case 'new':
      return [
        ...fromTo((values) => statusWords(values, event)),
        ...(event.statusNote !== undefined && event.eventStatus === after.eventStatus
          ? [event.statusNote]
          : []),
      ];
  }
}

function statusWords({ eventStatus }: EventValues, { locale }: EventCard): string {
  const { statuses } = outputWords[locale];
  const known: Readonly<Record<string, string>> = statuses;
  return known[eventStatus ?? 'scheduled'] ?? statuses.scheduled;
}

function formatWords({ format }: EventValues, event: EventCard): string {
  const known: Readonly<Record<string, string>> = wordsFor(event.locale).event.formats;
  return known[format ?? event.format] ?? '';
}

function placeWords({ place }: EventValues, { locale }: EventCard, hub: HubReader): string {
  const words = outputWords[locale];
  if (!place) return words.noPlace;
  return nameOf(place, locale, hub) ?? words.placeUnknown;
}

function dateWords(
  { startsAt, endsAt, timeZone }: EventValues,
  { locale }: EventCard,
  hub: HubReader,
): string {
  const start = parseInstant(startsAt ?? '');
  const end = parseInstant(endsAt ?? '');
  const zone = parseTimeZone(timeZone ?? '');
  const schedule =
    start === undefined || end === undefined || zone === undefined
      ? ({ kind: 'to-be-announced' } as const)
      : scheduleBetween(start, end, zone);
  return whenWords(schedule, locale, timeWordingOf(hub, locale)) ?? '';
}
