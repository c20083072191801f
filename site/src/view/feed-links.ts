import {
  type CalendarCollection,
  calendarPath,
  type FeedFormat,
  feedPath,
  type FeedScope,
  type Locale,
  type Subscription,
  toEverything,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { calendarTitle } from '../outputs/calendar/calendar-scopes.ts';
import { feedHeadOf } from '../outputs/feed/feed.ts';

/** A feed or a calendar, as the head of a page tells programs of it. */
export interface FeedLink {
  readonly path: string;
  /** The name that it gives itself. */
  readonly title: string;
  readonly type: 'application/rss+xml' | 'application/feed+json' | 'text/calendar';
}

/** What a page says of its feeds and calendars; the feed of everything is always there. */
export interface OfferedFeeds {
  /** What can be subscribed to on this very page. */
  readonly feeds?: readonly Subscription[];
  /** Calendars that nobody subscribes to: that of the one event that the page is about. */
  readonly calendars?: readonly FeedLink[];
  /** Everything as JSON: a second choice for one thing, so only the page of all feeds has it. */
  readonly offersJson?: boolean;
}

/**
 * Programs take the first feed of a page for its own, so that comes first, then the feed of
 * everything; calendars are last.
 */
export function toFeedLinks(
  hub: HubReader,
  { feeds = [], calendars = [], offersJson = false }: OfferedFeeds,
  locale: Locale,
): readonly FeedLink[] {
  const all: readonly Subscription[] = [...feeds, toEverything];
  const links = [
    ...all.flatMap(({ feed }) => (feed ? feedLink(hub, feed, 'xml', locale) : [])),
    ...(offersJson ? feedLink(hub, toEverything.feed, 'json', locale) : []),
    ...calendars,
    ...all.flatMap(({ calendar }) => (calendar ? calendarLink(hub, calendar, locale) : [])),
  ];
  return [...new Map(links.map((link) => [link.path, link])).values()];
}

const feedTypes = { xml: 'application/rss+xml', json: 'application/feed+json' } as const;

/** Nothing where there is no such feed. */
function feedLink(
  hub: HubReader,
  scope: FeedScope,
  format: FeedFormat,
  locale: Locale,
): readonly FeedLink[] {
  const head = feedHeadOf(scope, locale, hub);
  if (head === undefined) return [];
  return [{ path: feedPath(scope, format, locale), title: head.title, type: feedTypes[format] }];
}

function calendarLink(
  hub: HubReader,
  scope: CalendarCollection,
  locale: Locale,
): readonly FeedLink[] {
  const title = calendarTitle(scope, locale, hub);
  if (title === undefined) return [];
  return [{ path: calendarPath(scope, locale), title, type: 'text/calendar' }];
}
