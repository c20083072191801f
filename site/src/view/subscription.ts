import {
  type CalendarCollection,
  documentPath,
  feedPath,
  type FeedScope,
  formatPath,
  listPath,
  type Locale,
  onDemandPath,
  type Subscription,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { addressOf } from '../outputs/address.ts';
import { latestIn, newDaysOf } from '../outputs/feed/feed.ts';
import type { Offer } from '../outputs/offers.ts';
import { rememberingAsks } from '../outputs/remembering-asks.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { type Cadence, cadenceOf, daysHeard } from './cadence.ts';
import { type CalendarWays, toCalendarWays } from './calendar-ways.ts';
import { type CopyBox, toCopyBox } from './copy-box.ts';
import { type LatestEntry, latestItems, latestShown } from './latest.ts';
import { anchorOf } from './subscription-anchor.ts';
import { subscriptionNaming } from './subscription-naming.ts';
import type { WayLink } from './way-link.ts';

/** One thing to subscribe to: what comes, how often, what came last, and every way in. */
export interface SubscriptionView {
  /** Stays as long as its address does: `feed-topic-teens`. */
  readonly id: string;
  readonly name: string;
  readonly carries: string;
  readonly often: string;
  readonly latest: Latest;
  readonly calendar: CalendarChoice | undefined;
  /** The same as RSS and as JSON Feed; none where there is only a calendar. */
  readonly feed: readonly CopyBox[];
}

/** What came last; where a page of its own shows that, the way there. */
export type Latest =
  | { readonly heading: string; readonly entries: readonly LatestEntry[]; readonly none: string }
  | { readonly heading: string; readonly page: WayLink };

export interface CalendarChoice {
  readonly ways: CalendarWays;
  /** The variant that keeps what is cancelled. */
  readonly kept: CalendarWays;
  /** Follows its label for screen readers. */
  readonly keptAbout: string;
}

/** The very same view again, as long as nothing it is made of is another. */
export const toSubscriptionView = (
  hub: HubReader,
  offer: Offer,
  locale: Locale,
): SubscriptionView => remembered(offer, hub, locale);

const remembered = rememberingAsks((offer: Offer, hub, locale: Locale) =>
  subscriptionViewOf(hub, offer, locale),
);

function subscriptionViewOf(hub: HubReader, offer: Offer, locale: Locale): SubscriptionView {
  const { subscription } = offer;
  const { feed, calendar } = subscription;
  const words = pageWordsFor(locale).feeds;
  const { name, unique, carries } = subscriptionNaming(hub, offer, locale);
  return {
    id: anchorOf(subscription),
    name,
    carries,
    often: words.cadences[feed ? howOften(hub, feed, locale) : 'on-change'],
    latest: toLatest(hub, subscription, unique, locale),
    calendar: calendar && toCalendarChoice(hub, calendar, unique, locale),
    feed: feed ? feedAddresses(hub, feed, unique, locale) : [],
  };
}

function howOften(hub: HubReader, feed: FeedScope, locale: Locale): Cadence {
  const days = newDaysOf(feed, locale, hub, daysHeard);
  return days === undefined ? 'on-change' : cadenceOf(days);
}

function toLatest(
  hub: HubReader,
  { feed, calendar }: Subscription,
  unique: string,
  locale: Locale,
): Latest {
  const { latest: heading, noneYet: none, seeLatest, ways } = pageWordsFor(locale).feeds;
  const href = feed ? pageOf(feed, locale) : formatPath(calendar.format, locale);
  if (href !== undefined)
    return { heading, page: { words: seeLatest, about: ways.about(unique), href } };
  const items = feed ? latestIn(feed, locale, hub, latestShown) : [];
  return { heading, entries: latestItems(items, locale, hub.site), none };
}

/** The page that shows what a feed carries; what only feeds tell, or only they tell together, has none. */
function pageOf(feed: FeedScope, locale: Locale): string | undefined {
  switch (feed.kind) {
    case 'type':
      return listPath(feed.type, locale);
    case 'recordings':
      return onDemandPath(locale);
    case 'facet':
      return documentPath({ type: feed.facet, slug: feed.slug, locale });
    case 'all':
    case 'changes':
      return undefined;
  }
}

const toCalendarChoice = (
  hub: HubReader,
  scope: CalendarCollection,
  name: string,
  locale: Locale,
): CalendarChoice => ({
  ways: toCalendarWays(hub, scope, name, locale),
  kept: toCalendarWays(hub, scope, name, locale, 'kept'),
  keptAbout: pageWordsFor(locale).feeds.ways.about(name),
});

/** @param name of the feed, in words that nothing else on the page has. */
export const feedAddresses = (
  hub: HubReader,
  scope: FeedScope,
  name: string,
  locale: Locale,
): readonly CopyBox[] => [
  toCopyBox('rss', addressOf(feedPath(scope, 'xml', locale), hub.site), name, locale),
  toCopyBox('json', addressOf(feedPath(scope, 'json', locale), hub.site), name, locale),
];
