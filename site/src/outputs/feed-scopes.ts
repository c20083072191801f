import {
  byCodeUnit,
  type Document,
  feedPath,
  type FeedScope,
  homePath,
  type Instant,
  listPath,
  type Locale,
} from '@porchlight/shared';

import type { ListQuery } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { type FeedType, outputWords } from '../text/output-words.ts';
import { settingsOf } from '../hub/settings.ts';
import { addressOf } from './address.ts';
import {
  type FeedDocument,
  guidOf,
  toArticleItem,
  toCourseItem,
  toStoryItem,
} from './document-items.ts';
import { recordingGuid, recordingSince, toEventItem, toRecordingItem } from './event-items.ts';
import type { Feed, FeedItem } from './feed-item.ts';
import { pictureAddress } from './picture-address.ts';
import { siteNameOf } from './site-words.ts';
import { subjectOf } from './subject.ts';

/** The types that have feeds. */
export const feedTypes = ['event', 'news-article', 'blog-post', 'story', 'course'] as const;

const isFeedType = (type: string): type is FeedType =>
  (feedTypes as readonly string[]).includes(type);

const isFeedDocument = (document: Document | undefined): document is FeedDocument =>
  document !== undefined && isFeedType(document.type);

/** The scope of the feed with this name, such as `all` or `news`. */
export function feedScopeNamed(name: string | undefined): FeedScope | undefined {
  const scopes: readonly FeedScope[] = [
    { kind: 'all' },
    ...feedTypes.map((type) => ({ kind: 'type', type }) as const),
  ];
  return scopes.find((scope) => feedPath(scope, 'xml', 'en') === `/feeds/${name}.xml`);
}

/** What a feed carries, or undefined when there is no such feed. Only documents of its language. */
export function feedOf(scope: FeedScope, locale: Locale, hub: HubReader): Feed | undefined {
  const naming = namingOf(scope, locale, hub);
  if (naming === undefined) return undefined;
  const { title, description, path, query } = naming;
  return {
    title,
    description,
    language: locale,
    page: addressOf(path, hub.site),
    address: addressOf(feedPath(scope, 'xml', locale), hub.site),
    image: pictureAddress(settingsOf(hub, locale)?.logo, hub),
    items: itemsOf({ ...query, locale, ownLocale: true }, scope.kind === 'all' ? 100 : 50, hub),
  };
}

interface FeedNaming {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly query: Pick<ListQuery, 'types' | 'facet'>;
}

function namingOf(scope: FeedScope, locale: Locale, hub: HubReader): FeedNaming | undefined {
  const words = outputWords[locale];
  const site = siteNameOf(hub, locale);
  switch (scope.kind) {
    case 'all':
      return { ...words.feedOfAll(site), path: homePath(locale), query: { types: feedTypes } };
    case 'type': {
      const { type } = scope;
      if (!isFeedType(type)) return undefined;
      const path = listPath(type, locale);
      return { ...words.feedOfType(site)[type], path, query: { types: [type] } };
    }
    case 'facet': {
      const subject = subjectOf(scope, locale, hub);
      if (subject === undefined) return undefined;
      const query = { types: feedTypes, facet: subject };
      return { ...words.feedAbout(site, subject.name), path: subject.path, query };
    }
  }
}

/** Where an item stands among the others, before it is worth writing. */
interface Position {
  readonly documentId: string;
  readonly what: 'document' | 'recording';
  readonly guid: string;
  readonly at: Instant;
}

/** The newest items first; of two at the same moment, the one whose guid comes first. */
function itemsOf(query: ListQuery, limit: number, hub: HubReader): readonly FeedItem[] {
  const positions = [...documentPositions(query, limit, hub), ...recordingPositions(query, hub)];
  return positions
    .sort((a, b) => byCodeUnit(b.at, a.at) || byCodeUnit(a.guid, b.guid))
    .slice(0, limit)
    .flatMap(({ documentId, what }) => {
      const document = hub.ask('document', documentId, query.locale);
      return (isFeedDocument(document) ? toItem(document, what, hub) : undefined) ?? [];
    });
}

const documentPositions = (query: ListQuery, limit: number, hub: HubReader): readonly Position[] =>
  hub.ask('list', { ...query, limit }).flatMap((documentId) => {
    const card = hub.ask('card', documentId, query.locale);
    if (card === undefined) return [];
    const guid = guidOf(card, hub.site);
    return [{ documentId, what: 'document' as const, guid, at: card.firstPublishedAt }];
  });

/** An old event can have a new recording, so all dated events are looked at. */
const recordingPositions = (query: ListQuery, hub: HubReader): readonly Position[] =>
  query.types.includes('event')
    ? hub.ask('list', { ...query, types: ['event'], when: 'dated' }).flatMap((documentId) => {
        const card = hub.ask('card', documentId, query.locale);
        const at = card?.type === 'event' ? recordingSince(card) : undefined;
        if (card?.type !== 'event' || at === undefined) return [];
        const guid = recordingGuid(card, hub.site);
        return [{ documentId, what: 'recording' as const, guid, at }];
      })
    : [];

function toItem(
  document: FeedDocument,
  what: Position['what'],
  hub: HubReader,
): FeedItem | undefined {
  switch (document.type) {
    case 'event':
      return what === 'recording' ? toRecordingItem(document, hub) : toEventItem(document, hub);
    case 'news-article':
    case 'blog-post':
      return toArticleItem(document, hub);
    case 'story':
      return toStoryItem(document, hub);
    case 'course':
      return toCourseItem(document, hub);
  }
}
