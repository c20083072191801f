import { type CalendarDate, feedPath, type FeedScope, type Locale } from '@porchlight/shared';

import type { HubReader } from '../../hub/recording-hub.ts';
import { settingsOf } from '../../hub/settings.ts';
import { addressOf } from '../address.ts';
import { oncePerState } from '../once-per-state.ts';
import { pictureAddress } from '../picture-address.ts';
import { siteNameOf } from '../site-words.ts';
import type { Feed, FeedHead, FeedItem } from './feed-item.ts';
import { itemsAt, newestOf } from './feed-positions.ts';
import { type FeedMembers, membersOf } from './feed-scopes.ts';
import { fitting } from './feed-size.ts';

/** What a feed carries, or undefined when there is no such feed. */
export const feedOf = (scope: FeedScope, locale: Locale, hub: HubReader): Feed | undefined =>
  inBothFormats(hub, scope, locale);

const inBothFormats = oncePerState(toFeed);

function toFeed(hub: HubReader, scope: FeedScope, locale: Locale): Feed | undefined {
  const members = membersOf(scope, locale, hub);
  if (members === undefined) return undefined;
  const items = itemsAt(newestOf(members.positions(limitOf(scope)), limitOf(scope)));
  return { ...toHead(members, scope, locale, hub), ...fitting(items) };
}

/** What a feed is called and where it is, without a look at what is in it. */
export function feedHeadOf(scope: FeedScope, locale: Locale, hub: HubReader): FeedHead | undefined {
  const members = membersOf(scope, locale, hub);
  return members && toHead(members, scope, locale, hub);
}

/** The last few things of a feed, without a look at all of them. */
export const latestIn = (
  scope: FeedScope,
  locale: Locale,
  hub: HubReader,
  count: number,
): readonly FeedItem[] =>
  itemsAt(newestOf(membersOf(scope, locale, hub)?.positions(count) ?? [], count));

/** The last so many days on which a feed had something new; undefined where it tells of changes. */
export const newDaysOf = (
  scope: FeedScope,
  locale: Locale,
  hub: HubReader,
  count: number,
): readonly CalendarDate[] | undefined => membersOf(scope, locale, hub)?.newDays?.(count);

const limitOf = ({ kind }: FeedScope): number => (kind === 'all' ? 100 : 50);

function toHead(
  { naming, page }: FeedMembers,
  scope: FeedScope,
  locale: Locale,
  hub: HubReader,
): FeedHead {
  const absolute = (path: string) => addressOf(path, hub.site);
  return {
    ...naming,
    language: locale,
    publisher: siteNameOf(hub, locale),
    page: absolute(page),
    addresses: {
      xml: absolute(feedPath(scope, 'xml', locale)),
      json: absolute(feedPath(scope, 'json', locale)),
    },
    image: pictureAddress(settingsOf(hub, locale)?.logo, hub),
    isPodcast: scope.kind === 'recordings',
  };
}
