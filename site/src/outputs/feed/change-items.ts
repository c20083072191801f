import { type Event, type Instant, laterOf } from '@porchlight/shared';

import type { EventCard } from '../../hub/questions.ts';
import type { HubReader } from '../../hub/recording-hub.ts';
import { type EventNews, outputWords } from '../../text/outputs/words.ts';
import { rememberingAsks } from '../remembering-asks.ts';
import { timesOf, toEventItem } from './event-items.ts';
import { sentencesFor } from './change-words.ts';
import { type EventChange, eventChanges } from './event-news.ts';
import { joinHtml, linkParagraph, paragraph } from './feed-content.ts';
import type { FeedItem } from './feed-item.ts';
import { commonItem, guidOf } from './reading-items.ts';

/** One thing that happened to an event, before it is put into words. */
export type Happening = { readonly of: EventCard; readonly at: Instant; readonly key: string } & (
  { readonly news: 'new' } | { readonly news: EventNews; readonly change: EventChange }
);

/**
 * Everything that readers are told of an event: that it is new, and what became of it. The same
 * things again, as long as nothing is known to have changed.
 */
export const happeningsOf = rememberingAsks((event: EventCard, hub): readonly Happening[] => [
  { of: event, news: 'new', at: event.firstPublishedAt, key: 'new' },
  ...eventChanges(event, hub.ask('changes', event.documentId)).flatMap((change) =>
    change.news.map((news) => ({
      of: event,
      news,
      at: change.at,
      key: `${change.number}/${news}`,
      change,
    })),
  ),
]);

/** Says what happened, with the old and the new value; undefined when the event is gone. */
export const toChangeItem = rememberingAsks((happening: Happening, hub): FeedItem | undefined => {
  const event = hub.ask('document', happening.of.documentId, happening.of.locale);
  return event?.type === 'event' ? changeItemOf(event, happening, hub) : undefined;
});

function changeItemOf(event: Event, happening: Happening, hub: HubReader): FeedItem {
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
    revisedAt: laterOf(at, item.revisedAt),
    event: timesOf(event),
  };
}
