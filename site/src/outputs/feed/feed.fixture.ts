import type { FeedScope, Locale } from '@porchlight/shared';

import type { Hub } from '../../hub/hub.ts';
import { instant, libraryHub } from '../library.fixture.ts';
import { textOf } from '../pieces.fixture.ts';
import type { Feed, FeedItem } from './feed-item.ts';
import { feedOf } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRssFeed } from './rss.ts';

/** A feed that must be there. */
export function feed(scope: FeedScope, locale: Locale = 'en', hub: Hub = libraryHub()): Feed {
  const found = feedOf(scope, locale, hub);
  if (found === undefined) throw new Error('There is no such feed.');
  return found;
}

/** A feed as RSS. */
export const rssText = async (of: Feed): Promise<string> => textOf(await toRssFeed(of));

/** A feed as JSON Feed. */
export const jsonText = (of: Feed): string => textOf(toJsonFeed(of));

export const item = (more: Partial<FeedItem>): FeedItem => ({
  guid: 'tag:hub.library.example,2024:event/one',
  title: 'One',
  url: 'https://hub.library.example/events/one/',
  description: 'About one.',
  content: '<p>One.</p>',
  publishedAt: instant('2025-01-02T03:04:05.678Z'),
  revisedAt: instant('2025-01-02T03:04:05.678Z'),
  authors: [],
  categories: [],
  ...more,
});

export const feedWith = (items: readonly FeedItem[]): Feed => ({
  title: 'A feed',
  description: 'What is in it.',
  language: 'en',
  publisher: 'Porchlight',
  page: 'https://hub.library.example/',
  addresses: {
    xml: 'https://hub.library.example/feeds/all.xml',
    json: 'https://hub.library.example/feeds/all.json',
  },
  isPodcast: false,
  items,
  leftOut: 0,
  withoutText: 0,
});
