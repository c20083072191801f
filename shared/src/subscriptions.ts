import type { ListedType } from './paths.ts';
import type { EventFormat, Facet } from './vocabulary.ts';

/** The types of document that feeds carry, each in one of its own as well. */
export const feedTypes = [
  'event',
  'news-article',
  'blog-post',
  'story',
  'course',
  'guide',
  'survey',
] as const satisfies readonly ListedType[];
export type FeedType = (typeof feedTypes)[number];

export const isFeedType = (type: string): type is FeedType =>
  (feedTypes as readonly string[]).includes(type);

/** What a feed carries. */
export type FeedScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'type'; readonly type: FeedType }
  | { readonly kind: 'recordings' }
  /** What happened to events: moved, cancelled, a recording added. */
  | { readonly kind: 'changes' }
  | { readonly kind: 'facet'; readonly facet: Facet; readonly slug: string };

/** What events are gathered by; campaigns gather stories. */
export const calendarFacets = ['topic', 'audience', 'series', 'place'] as const satisfies Facet[];
type CalendarFacet = (typeof calendarFacets)[number];

/** What a calendar that can be subscribed to carries. */
export type CalendarCollection =
  | { readonly kind: 'all' }
  | { readonly kind: 'facet'; readonly facet: CalendarFacet; readonly slug: string }
  | FormatCalendar;

type FormatCalendar = { readonly kind: 'format'; readonly format: EventFormat };

/** What a calendar carries: many events, or one. */
export type CalendarScope = CalendarCollection | { readonly kind: 'event'; readonly slug: string };

/**
 * What becomes of a cancelled event. `marked`: its status says so (RFC 5545 §3.8.1.11). `kept`: only
 * its title says so, because some programs drop what is marked as cancelled without a word.
 */
export const cancelPolicies = ['marked', 'kept'] as const;
export type CancelPolicy = (typeof cancelPolicies)[number];

/** One thing to subscribe to: a feed, with a calendar where it can hold events; or a calendar alone. */
export type Subscription =
  | { readonly feed: FeedScope; readonly calendar?: CalendarCollection }
  | { readonly feed?: undefined; readonly calendar: FormatCalendar };

export const toEverything = { feed: { kind: 'all' } } as const satisfies Subscription;
export const toRecordings = { feed: { kind: 'recordings' } } as const satisfies Subscription;
export const toChanges = { feed: { kind: 'changes' } } as const satisfies Subscription;

export const toEvents = {
  feed: { kind: 'type', type: 'event' },
  calendar: { kind: 'all' },
} as const satisfies Subscription;

export const toType = (type: FeedType): Subscription =>
  type === 'event' ? toEvents : { feed: { kind: 'type', type } };

/** As {@link toType}; none for a type that feeds do not carry. */
export const subscriptionsToType = (type: string): readonly Subscription[] =>
  isFeedType(type) ? [toType(type)] : [];

/** One value of a facet, such as a topic. */
export function toFacet(facet: Facet, slug: string): Subscription {
  const gathering = calendarFacets.find((each) => each === facet);
  return {
    feed: { kind: 'facet', facet, slug },
    ...(gathering && { calendar: { kind: 'facet', facet: gathering, slug } }),
  };
}

export const toFormat = (format: EventFormat): Subscription => ({
  calendar: { kind: 'format', format },
});
