import type { Locale } from './locales.ts';
import { type ListedType, listSegment, localePrefix } from './paths.ts';
import type { EventFormat, Facet } from './vocabulary.ts';

/** The address of every feed and calendar: programs keep it for years, so it follows from a slug alone. */

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

/** What a feed carries. */
export type FeedScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'type'; readonly type: FeedType }
  | { readonly kind: 'recordings' }
  /** What happened to events: moved, cancelled, a recording added. */
  | { readonly kind: 'changes' }
  | { readonly kind: 'facet'; readonly facet: Facet; readonly slug: string };

export type FeedFormat = 'xml' | 'json';

export const feedPath = (scope: FeedScope, format: FeedFormat, locale: Locale): string =>
  `${localePrefix(locale)}/feeds/${feedName(scope)}.${format}`;

function feedName(scope: FeedScope): string {
  switch (scope.kind) {
    case 'all':
    case 'recordings':
    case 'changes':
      return scope.kind;
    case 'type':
      return listSegment(scope.type);
    case 'facet':
      return `${scope.facet}/${scope.slug}`;
  }
}

/** The list of all feeds, for a reader to take in at once. */
export const opmlPath = (locale: Locale): string => `${localePrefix(locale)}/feeds/feeds.opml`;

/** What a calendar carries: every event, those of one value of a facet or of one format, or one event. */
export type CalendarScope = CalendarCollection | { readonly kind: 'event'; readonly slug: string };

/** A calendar that can be subscribed to. */
export type CalendarCollection =
  | { readonly kind: 'all' }
  | { readonly kind: 'facet'; readonly facet: CalendarFacet; readonly slug: string }
  | { readonly kind: 'format'; readonly format: EventFormat };

/** What events are gathered by; campaigns gather stories. */
export const calendarFacets = ['topic', 'audience', 'series', 'place'] as const satisfies Facet[];
export type CalendarFacet = (typeof calendarFacets)[number];

/**
 * What becomes of a cancelled event. `marked`: its status says so (RFC 5545 §3.8.1.11). `kept`: only
 * its title says so, because some programs drop what is marked as cancelled without a word.
 */
export const cancelPolicies = ['marked', 'kept'] as const;
export type CancelPolicy = (typeof cancelPolicies)[number];

export function calendarPath(
  scope: CalendarScope,
  locale: Locale,
  cancelled: CancelPolicy = 'marked',
): string {
  const prefix = localePrefix(locale);
  const extension = cancelled === 'kept' ? 'keep.ics' : 'ics';
  switch (scope.kind) {
    case 'all':
      return `${prefix}/feeds/events.${extension}`;
    case 'facet':
      return `${prefix}/feeds/events/${scope.facet}/${scope.slug}.${extension}`;
    case 'format':
      return `${prefix}/feeds/events/format/${scope.format}.${extension}`;
    case 'event':
      return `${prefix}/events/${scope.slug}.ics`;
  }
}

/**
 * What Google, in its length limit of 256, and others of a less certain one take without trouble.
 * Counted in characters of the whole address.
 */
export const longestFeedAddress = 200;
