import { feedPath, type Locale, type Subscription } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { addressOf } from '../outputs/address.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { type CalendarWays, toCalendarWays } from './calendar-ways.ts';
import type { WayLink } from './way-link.ts';
import { type CopyBox, toCopyBox } from './copy-box.ts';
import type { LinkView } from './links.ts';
import { waysPath } from './subscription-anchor.ts';

/** On a list: how to be told of what is new in it. */
export interface FollowBox {
  readonly heading: string;
  readonly text: string;
  /** The two ways that most people need; none where there is no calendar. */
  readonly buttons: readonly WayLink[];
  readonly note: string | undefined;
  /** What the addresses are folded under where there are buttons, which most people need first. */
  readonly fold: string | undefined;
  readonly addresses: readonly CopyBox[];
  readonly all: LinkView;
}

interface Invitation {
  readonly heading: string;
  readonly text: string;
  /** What the list is called. */
  readonly name: string;
}

export function toFollowBox(
  hub: HubReader,
  followable: Subscription,
  { heading, text, name }: Invitation,
  locale: Locale,
): FollowBox {
  const { box } = pageWordsFor(locale).feeds;
  const { feed, calendar } = followable;
  const ways: CalendarWays | undefined = calendar && toCalendarWays(hub, calendar, name, locale);
  const rss = feed && addressOf(feedPath(feed, 'xml', locale), hub.site);
  return {
    heading,
    text,
    buttons: ways ? [ways.open, ...ways.services.slice(0, 1)] : [],
    note: ways && box.openNote,
    fold: ways && box.addresses,
    addresses: [
      ...(ways ? [ways.address] : []),
      ...(rss ? [{ ...toCopyBox('rss', rss, name, locale), label: box.feed }] : []),
    ],
    all: { words: box.all, path: waysPath(followable, locale) },
  };
}
