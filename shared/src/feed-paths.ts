import type { Locale } from './locales.ts';
import { listSegment, localePrefix } from './paths.ts';
import {
  type CalendarCollection,
  calendarFacets,
  type CalendarScope,
  type CancelPolicy,
  cancelPolicies,
  type FeedScope,
  feedTypes,
  type Subscription,
} from './subscriptions.ts';
import { eventFormats, facets } from './vocabulary.ts';

/*
 * The address of every feed and calendar. Programs keep an address for years, so each follows from a
 * slug alone.
 */

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

/** Reads back what stands between `/feeds/` and the extension: `news`, `topic/reading`. */
export function feedScopeNamed(name: string): FeedScope | undefined {
  if (name === 'all' || name === 'recordings' || name === 'changes') return { kind: name };
  const type = feedTypes.find((each) => listSegment(each) === name);
  if (type !== undefined) return { kind: 'type', type };
  const [first, slug = '', ...more] = name.split('/');
  const facet = facets.find((each) => each === first);
  if (facet === undefined || slug === '' || more.length > 0) return undefined;
  return { kind: 'facet', facet, slug };
}

/** The list of all feeds, for a reader to take in at once. */
export const opmlPath = (locale: Locale): string => `${localePrefix(locale)}/feeds/feeds.opml`;

export function calendarPath(
  scope: CalendarScope,
  locale: Locale,
  policy: CancelPolicy = 'marked',
): string {
  const prefix = localePrefix(locale);
  if (scope.kind === 'event') return `${prefix}/events/${scope.slug}.ics`;
  const name = scope.kind === 'all' ? '' : `/${calendarName(scope)}`;
  return `${prefix}/feeds/events${name}${policy === 'kept' ? '.keep' : ''}.ics`;
}

/** `format/webinar`, `topic/reading` */
export const calendarName = (scope: Exclude<CalendarCollection, { kind: 'all' }>): string =>
  scope.kind === 'format' ? `format/${scope.format}` : `${scope.facet}/${scope.slug}`;

/** Reads back what stands between `/feeds/events/` and the extension: `topic/reading.keep`. */
export function calendarNamed(
  name: string,
): { readonly scope: CalendarCollection; readonly policy: CancelPolicy } | undefined {
  const [, first, slug = '', keep] = /^([a-z]+)\/([a-z0-9-]+)(\.keep)?$/.exec(name) ?? [];
  const policy = keep === undefined ? 'marked' : 'kept';
  const facet = calendarFacets.find((each) => each === first);
  if (facet !== undefined) return { scope: { kind: 'facet', facet, slug }, policy };
  const format = eventFormats.find((each) => each === slug);
  return first === 'format' && format !== undefined
    ? { scope: { kind: 'format', format }, policy }
    : undefined;
}

/** Every file that a subscription consists of, in one order for each kind of subscription. */
export const subscriptionPaths = (
  { feed, calendar }: Subscription,
  locale: Locale,
): readonly string[] => [
  ...(feed ? [feedPath(feed, 'xml', locale), feedPath(feed, 'json', locale)] : []),
  ...(calendar ? cancelPolicies.map((policy) => calendarPath(calendar, locale, policy)) : []),
];

/**
 * Google Calendar takes at most 256 characters and says nothing of a longer address
 * (https://stackoverflow.com/questions/4687617); other programs do not tell their limit.
 */
export const longestFeedAddress = 200;

/** What that leaves for the address of the site, beside the longest path of them all. */
export const longestSiteAddress = longestFeedAddress - 115;
