import {
  fixedPath,
  type Locale,
  opmlPath,
  toEvents,
  toEverything,
  toChanges,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { addressOf } from '../outputs/address.ts';
import { offersIn } from '../outputs/offers.ts';
import { type EmbedWords, embedWordsFor } from '../text/embed.ts';
import type { FeedWords } from '../text/feeds/en.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { type CalendarWays, toCalendarWays } from './calendar-ways.ts';
import { type CopyBox, toCopyBox } from './copy-box.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { groupHeading } from './group-heading.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';
import { anchorOf } from './subscription-anchor.ts';
import { feedAddresses, type SubscriptionView, toSubscriptionView } from './subscription.ts';

/** How to subscribe, and to what. */
export interface FeedsPage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  /** What stands on the page whatever is published. */
  readonly words: FeedWords;
  readonly calendar: CalendarWays;
  readonly reader: readonly CopyBox[];
  readonly groups: readonly SubscriptionGroupView[];
  readonly opml: { readonly path: string; readonly address: CopyBox };
  /** Where on the page the feed of changes is. */
  readonly changes: string;
  /** The way to the lists for other sites. */
  readonly embed: { readonly words: EmbedWords['invitation']; readonly path: string };
}

export interface SubscriptionGroupView {
  readonly id: string;
  readonly heading: string;
  readonly subscriptions: readonly SubscriptionView[];
}

export function toFeedsPage(hub: HubReader, locale: Locale): FeedsPage {
  const words = pageWordsFor(locale).feeds;
  const opml = opmlPath(locale);
  return {
    frame: toPageFrame(hub, locale, {
      path: fixedPath('feeds', locale),
      title: words.short,
      description: words.description,
      feeds: [toEverything, toEvents],
      offersJson: true,
    }),
    crumbs: toCrumbs(locale, words.short),
    words,
    calendar: toCalendarWays(hub, toEvents.calendar, words.calendar.about, locale),
    reader: feedAddresses(hub, toEverything.feed, words.reader.about, locale),
    groups: toGroups(hub, locale),
    opml: {
      path: opml,
      address: toCopyBox('opml', addressOf(opml, hub.site), words.opml.about, locale),
    },
    changes: `#${anchorOf(toChanges)}`,
    embed: { words: embedWordsFor(locale).invitation, path: fixedPath('embed', locale) },
  };
}

/** In the order in which their first member is offered. */
function toGroups(hub: HubReader, locale: Locale): readonly SubscriptionGroupView[] {
  const groups = Map.groupBy(offersIn(locale, hub), ({ group }) => group);
  return [...groups].map(([group, offers]) => ({
    id: `group-${group}`,
    heading: groupHeading(group, locale),
    subscriptions: offers.map((each) => toSubscriptionView(hub, each, locale)),
  }));
}
