import {
  type CalendarCollection,
  feedPath,
  type FeedScope,
  type Locale,
  type Subscription,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { addressOf } from '../outputs/address.ts';
import { latestIn } from '../outputs/feed/feed.ts';
import type { Offer } from '../outputs/offers.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { type Cadence, cadenceOf } from './cadence.ts';
import { type CalendarWays, toCalendarWays } from './calendar-ways.ts';
import { type CopyBox, toCopyBox } from './copy-box.ts';
import { latestDates, type LatestEntry, latestItems, latestShown } from './latest.ts';
import { anchorOf } from './subscription-anchor.ts';
import { subscriptionNaming } from './subscription-naming.ts';

/** One thing to subscribe to: what comes, how often, what came last, and every way in. */
export interface SubscriptionView {
  /** Stays as long as its address does: `feed-topic-teens`. */
  readonly id: string;
  readonly name: string;
  readonly carries: string;
  readonly often: string;
  readonly latest: {
    readonly heading: string;
    readonly entries: readonly LatestEntry[];
    readonly none: string;
  };
  readonly calendar: CalendarChoice | undefined;
  /** The same as RSS and as JSON Feed; none where there is only a calendar. */
  readonly feed: readonly CopyBox[];
}

export interface CalendarChoice {
  readonly ways: CalendarWays;
  /** The variant that keeps what is cancelled. */
  readonly kept: CalendarWays;
  /** Follows its label for screen readers. */
  readonly keptAbout: string;
}

export function toSubscriptionView(hub: HubReader, offer: Offer, locale: Locale): SubscriptionView {
  const { subscription } = offer;
  const { feed, calendar } = subscription;
  const words = pageWordsFor(locale).feeds;
  const { name, unique, carries } = subscriptionNaming(hub, offer, locale);
  const { cadence, heading, entries } = newsOf(hub, subscription, locale);
  return {
    id: anchorOf(subscription),
    name,
    carries,
    often: words.cadences[cadence],
    latest: { heading: words[heading], entries, none: words.noneYet },
    calendar: calendar && toCalendarChoice(hub, calendar, unique, locale),
    feed: feed ? feedAddresses(hub, feed, unique, locale) : [],
  };
}

interface News {
  readonly cadence: Cadence;
  readonly heading: 'latest' | 'latestDates';
  readonly entries: readonly LatestEntry[];
}

function newsOf(hub: HubReader, { feed, calendar }: Subscription, locale: Locale): News {
  if (feed === undefined) {
    const entries = latestDates(hub, calendar, locale);
    return { cadence: 'on-change', heading: 'latestDates', entries };
  }
  const { moments, items } = latestIn(feed, locale, hub, latestShown);
  return {
    cadence: cadenceOf(moments),
    heading: 'latest',
    entries: latestItems(items, locale, hub.site),
  };
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
