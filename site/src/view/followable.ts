import {
  calendarFacets,
  type CalendarCollection,
  type Facet,
  type FeedScope,
  type FeedType,
  feedTypes,
  fixedPath,
  listSegment,
  type Locale,
} from '@porchlight/shared';

/** What a page offers to those who want to be told: its feed, its calendar, or both. */
export interface Followable {
  readonly feed?: FeedScope;
  readonly calendar?: CalendarCollection;
}

export const everything = { feed: { kind: 'all' } } as const satisfies Followable;
export const allRecordings = { feed: { kind: 'recordings' } } as const satisfies Followable;
export const allEvents = {
  feed: { kind: 'type', type: 'event' },
  calendar: { kind: 'all' },
} as const satisfies Followable;

/** One type; nothing for a type that feeds do not carry. */
export function followType(type: string): readonly Followable[] {
  if (!isFeedType(type)) return [];
  return [type === 'event' ? allEvents : { feed: { kind: 'type', type } }];
}

const isFeedType = (type: string): type is FeedType =>
  (feedTypes as readonly string[]).includes(type);

/** One value of a facet, such as a topic. */
export function followFacet(facet: Facet, slug: string): Followable {
  const gathering = calendarFacets.find((each) => each === facet);
  return {
    feed: { kind: 'facet', facet, slug },
    ...(gathering && { calendar: { kind: 'facet', facet: gathering, slug } }),
  };
}

/** Its place on the page of all feeds: `feed-topic-teens`. */
export function anchorOf({ feed, calendar }: Followable): string {
  if (feed === undefined)
    return calendar?.kind === 'format' ? `feed-format-${calendar.format}` : 'feed-events';
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
export const waysPath = (followable: Followable, locale: Locale): string =>
  `${fixedPath('feeds', locale)}#${anchorOf(followable)}`;
