import type { CalendarCollection, Locale, SiteIdentity } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { entriesOf } from '../outputs/calendar/calendar-entry.ts';
import type { FeedItem } from '../outputs/feed/feed-item.ts';
import { startDayOf } from './event-day.ts';
import { type DayView, publicationDay, toDayView } from './publication.ts';

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

/** Of a calendar of one format, which no feed goes with: its last events by their start. */
export function latestDates(
  hub: HubReader,
  { format }: Extract<CalendarCollection, { readonly kind: 'format' }>,
  locale: Locale,
): readonly LatestEntry[] {
  const query = { types: ['event'], locale, ownLocale: true, format } as const;
  const last = hub
    .ask('list', { ...query, when: 'latest-dates', limit: latestShown })
    .flatMap((documentId) => {
      const card = hub.ask('card', documentId, locale);
      return card?.type === 'event' ? [card] : [];
    });
  return entriesOf(last, locale, hub)
    .toReversed()
    .flatMap(({ title, url, schedule }) => {
      const day = startDayOf({ schedule });
      return day === undefined
        ? []
        : [{ title, path: pathOn(hub.site, url), day: toDayView(day, locale) }];
    });
}

/** Feeds give full addresses; a page of the site links to its neighbours by path. */
function pathOn(site: SiteIdentity, url: string): string {
  const { origin, pathname, search, hash } = new URL(url);
  return origin === new URL(site.url).origin ? pathname + search + hash : url;
}
