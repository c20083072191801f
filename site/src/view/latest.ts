import type { Locale, SiteIdentity } from '@porchlight/shared';

import type { FeedItem } from '../outputs/feed/feed-item.ts';
import { type DayView, publicationDay } from './publication.ts';

/** One of the last things that came to those who subscribed. */
export interface LatestEntry {
  readonly title: string;
  readonly path: string;
  readonly day: DayView;
}

/** How many of them a person looks at before deciding. */
export const latestShown = 3;

/** @param items newest first. */
export const latestItems = (
  items: readonly FeedItem[],
  locale: Locale,
  site: SiteIdentity,
): readonly LatestEntry[] =>
  items.map(({ title, url, publishedAt }) => ({
    title,
    path: pathOn(site, url),
    day: publicationDay({ firstPublishedAt: publishedAt }, locale),
  }));

/** Feeds give full addresses; a page of the site links to its neighbours by path. */
function pathOn(site: SiteIdentity, url: string): string {
  const { origin, pathname, search, hash } = new URL(url);
  return origin === new URL(site.url).origin ? pathname + search + hash : url;
}
