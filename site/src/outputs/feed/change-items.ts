import {
  type Event,
  type Instant,
  parseInstant,
  parseTimeZone,
  scheduleBetween,
} from '@porchlight/shared';

import type { EventCard } from '../../hub/questions.ts';
import type { HubReader } from '../../hub/recording-hub.ts';
import { timeWordingOf } from '../../hub/settings.ts';
import { type EventNews, outputWords } from '../../text/outputs/words.ts';
import { wordsFor } from '../../text/words.ts';
import { nameOf } from '../site-words.ts';
import { whenWords } from '../when-words.ts';
import { timesOf, toEventItem } from './event-items.ts';
import { type EventChange, eventChanges, type EventValues } from './event-news.ts';
import { joinHtml, linkParagraph, paragraph } from './feed-content.ts';
import type { FeedItem } from './feed-item.ts';
import { commonItem, guidOf } from './reading-items.ts';

/** One thing that happened to an event, before it is put into words. */
export type Happening = { readonly at: Instant; readonly key: string } & (
  { readonly news: 'new' } | { readonly news: EventNews; readonly change: EventChange }
);

/** Everything that readers are told of an event: that it is new, and what became of it. */
export const happeningsOf = (event: EventCard, hub: HubReader): readonly Happening[] => [
  { news: 'new', at: event.firstPublishedAt, key: 'new' },
  ...eventChanges(event, hub.ask('changes', event.documentId)).flatMap((change) =>
    change.news.map((news) => ({ news, at: change.at, key: `${change.number}/${news}`, change })),
  ),
];

/** Says what happened, with the old and the new value. */
export function toChangeItem(event: Event, happening: Happening, hub: HubReader): FeedItem {
  const { news, at, key } = happening;
  const words = outputWords[event.locale];
  const guid = `${guidOf(event, hub.site)}/${key}`;
  const title = words.whatHappened[news](event.title);
  // A new event is announced as it is now; what happened since then has items of its own.
  if (news === 'new') return { ...toEventItem(event, hub), guid, title };
  const item = commonItem(event, hub);
  const sentences = sentencesFor(news, happening.change, event, hub);
  return {
    ...item,
    guid,
    title,
    description: sentences.join(' '),
    content: joinHtml([...sentences.map(paragraph), linkParagraph(words.details, item.url)]),
    publishedAt: at,
    // What happened stays as it was told, whatever happens next.
    revisedAt: at,
    event: timesOf(event),
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
