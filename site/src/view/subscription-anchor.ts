import { fixedPath, listSegment, type Locale, type Subscription } from '@porchlight/shared';

/** Where a subscription is on the page of all feeds: `feed-topic-teens`. */
export function anchorOf({ feed, calendar }: Subscription): string {
  if (feed === undefined) return `feed-format-${calendar.format}`;
  switch (feed.kind) {
    case 'facet':
      return `feed-${feed.facet}-${feed.slug}`;
    case 'type':
      return `feed-${listSegment(feed.type)}`;
    default:
      return `feed-${feed.kind}`;
  }
}

/** All ways to subscribe to it. */
export const waysPath = (subscription: Subscription, locale: Locale): string =>
  `${fixedPath('feeds', locale)}#${anchorOf(subscription)}`;
