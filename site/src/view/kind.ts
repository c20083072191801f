import {
  type Document,
  type DocumentType,
  type Event,
  type EventState,
  type Facet,
  facets,
} from '@porchlight/shared';

import type { Card } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { type Words, wordsFor } from '../text/words.ts';

/** What a document is, in the words above its title; undefined where the title says enough. */
export function kindOf(hub: HubReader, card: Card, words: Words): string | undefined {
  const { kind } = words;
  switch (card.type) {
    case 'event':
      return eventKind(card, hub.ask('phase', card.documentId), words);
    case 'news-article':
      return kind.newsArticle(card.publicationName);
    case 'blog-post':
      return kind.blogPost(card.publicationName);
    case 'story':
      return card.storyKind === 'story' ? kind.story : kind.socialPost(hashtagOf(hub, card));
    case 'course':
      return card.free ? kind.freeCourse : kind.course;
    case 'guide':
      return kind.guide;
    case 'survey':
      return kind.survey;
    case 'product':
      return kind.product;
    case 'page':
      return kind.page;
    default:
      return undefined;
  }
}

/** As {@link kindOf}, and what a person or a topic is, in the document's own language. */
export function pageKindOf(hub: HubReader, document: Document): string | undefined {
  const { facet, person } = pageWordsFor(document.locale);
  if (document.type === 'person') return person.kind;
  if (isFacet(document.type)) return facet.kinds[document.type];
  return kindOf(hub, document, wordsFor(document.locale));
}

/** Whether documents are gathered by those of a type. */
export const isFacet = (type: DocumentType): type is Facet =>
  (facets as readonly DocumentType[]).includes(type);

/** As {@link kindOf}, where an editor chose the entry: "Featured story". A guide needs no label there. */
export function featuredKindOf(hub: HubReader, card: Card, words: Words): string | undefined {
  if (card.type === 'guide') return undefined;
  if (card.type !== 'story') return kindOf(hub, card, words);
  return card.storyKind === 'story'
    ? words.kind.featuredStory
    : words.kind.featuredSocialPost(hashtagOf(hub, card));
}

function eventKind(
  event: Pick<Event, 'format'>,
  state: EventState | undefined,
  words: Words,
): string {
  const { ahead, past, onDemand } = words.kind.event;
  if (state?.name === 'on-demand') return onDemand[event.format];
  if (state?.name !== 'ended') return ahead[event.format];
  return (state.archive === 'ready' ? onDemand : past)[event.format];
}

function hashtagOf(
  hub: HubReader,
  story: { readonly campaign?: string | undefined; readonly locale: Card['locale'] },
) {
  const campaign = story.campaign && hub.ask('card', story.campaign, story.locale);
  return campaign && campaign.type === 'campaign' ? campaign.hashtag : undefined;
}
