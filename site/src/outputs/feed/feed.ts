import { feedPath, type FeedScope, type Instant, type Locale } from '@porchlight/shared';

import type { HubReader } from '../../hub/recording-hub.ts';
import { settingsOf } from '../../hub/settings.ts';
import { addressOf } from '../address.ts';
import { pictureAddress } from '../picture-address.ts';
import { siteNameOf } from '../site-words.ts';
import type { Feed, FeedHead, FeedItem } from './feed-item.ts';
import { itemsAt, newestOf } from './feed-positions.ts';
import { type FeedMembers, membersOf } from './feed-scopes.ts';
import { fitting } from './feed-size.ts';

/** What a feed carries, or undefined when there is no such feed. */
export function feedOf(scope: FeedScope, locale: Locale, hub: HubReader): Feed | undefined {
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

/** When the newest things of a feed came, and the last few of them, without writing them all. */
export function latestIn(
  scope: FeedScope,
  locale: Locale,
  hub: HubReader,
  count: number,
): { readonly moments: readonly Instant[]; readonly items: readonly FeedItem[] } {
  const found = membersOf(scope, locale, hub)?.positions(limitOf(scope)) ?? [];
  const newest = newestOf(found, limitOf(scope));
  return { moments: newest.map(({ at }) => at), items: itemsAt(newest.slice(0, count)) };
}

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
