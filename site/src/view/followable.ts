import {
  calendarPath,
  type Facet,
  feedPath,
  type FeedScope,
  type Locale,
} from '@porchlight/shared';

import { feedTypes } from '../outputs/feed-scopes.ts';
import type { FeedType } from '../text/output-words.ts';
import type { FeedLink } from './page-frame.ts';

/** Facets whose values have a feed and a calendar of their own. */
const feedFacets: readonly Facet[] = ['topic'];

export const hasFeed = (type: string): type is FeedType =>
  (feedTypes as readonly string[]).includes(type);

/** The feed of a type's list. */
export function feedOfType(type: FeedType, title: string, locale: Locale): FeedLink {
  const scope: FeedScope = { kind: 'type', type };
  return { path: feedPath(scope, 'xml', locale), title, type: 'application/rss+xml' };
}

/** What can be subscribed to about one value of a facet; nothing where it has no feeds. */
export function feedsOfFacet(
  facet: Facet,
  value: { readonly slug: string; readonly name: string },
  locale: Locale,
): readonly FeedLink[] {
  if (!feedFacets.includes(facet)) return [];
  const { slug, name: title } = value;
  return [
    {
      path: feedPath({ kind: 'facet', facet, slug }, 'xml', locale),
      title,
      type: 'application/rss+xml',
    },
    { path: calendarPath({ kind: 'facet', facet, slug }, locale), title, type: 'text/calendar' },
  ];
}
