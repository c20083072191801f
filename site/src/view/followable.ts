import {
  calendarFacets,
  type CalendarCollection,
  type CancelPolicy,
  type Facet,
  type FeedScope,
  type FeedType,
  feedTypes,
  fixedPath,
  listSegment,
  type Locale,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { siteNameOf } from '../outputs/site-words.ts';
import { subjectOf } from '../outputs/subject.ts';
import { type Naming, outputWords } from '../text/output-words.ts';

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

/** The name that a calendar gives itself, without a look at what is in it. */
export function calendarTitle(
  hub: HubReader,
  scope: CalendarCollection,
  locale: Locale,
  cancelled: CancelPolicy = 'marked',
): string {
  const naming = calendarNaming(hub, scope, locale);
  return cancelled === 'kept' ? outputWords[locale].calendarKept(naming).title : naming.title;
}

function calendarNaming(hub: HubReader, scope: CalendarCollection, locale: Locale): Naming {
  const site = siteNameOf(hub, locale);
  const words = outputWords[locale];
  switch (scope.kind) {
    case 'all':
      return words.calendarOfAll(site);
    case 'format':
      return words.calendarOfFormat(site)[scope.format];
    case 'facet':
      return words.calendarAbout(site, subjectOf(scope, locale, hub)?.name ?? scope.slug);
  }
}
