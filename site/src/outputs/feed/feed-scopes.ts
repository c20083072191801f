import {
  feedPath,
  type FeedScope,
  feedTypes,
  fixedPath,
  homePath,
  type Instant,
  listPath,
  type Locale,
  onDemandPath,
} from '@porchlight/shared';

import type { ListQuery } from '../../hub/questions.ts';
import type { HubReader } from '../../hub/recording-hub.ts';
import { settingsOf } from '../../hub/settings.ts';
import { type Naming, outputWords } from '../../text/output-words.ts';
import { addressOf } from '../address.ts';
import type { Feed, FeedHead, FeedItem } from './feed-item.ts';
import {
  changePositions,
  documentPositions,
  newestOf,
  type Position,
  recordingPositions,
  written,
} from './feed-positions.ts';
import { fitting } from './feed-size.ts';
import { pictureAddress } from '../picture-address.ts';
import { siteNameOf } from '../site-words.ts';
import { type Subject, subjectOf } from '../subject.ts';

/** The scope of the feed with this name, such as `all` or `news`. */
export function feedScopeNamed(name: string | undefined): FeedScope | undefined {
  const scopes: readonly FeedScope[] = [
    { kind: 'all' },
    { kind: 'recordings' },
    { kind: 'changes' },
    ...feedTypes.map((type) => ({ kind: 'type', type }) as const),
  ];
  return scopes.find((scope) => feedPath(scope, 'xml', 'en') === `/feeds/${name}.xml`);
}

/** What a feed carries, or undefined when there is no such feed. Only documents of its language. */
export function feedOf(scope: FeedScope, locale: Locale, hub: HubReader): Feed | undefined {
  const head = feedHeadOf(scope, locale, hub);
  if (head === undefined) return undefined;
  return { ...head, ...fitting(written(newestIn(scope, locale, hub))) };
}

/** When the newest things of a feed came, and the last few of them, without writing them all. */
export function latestIn(
  scope: FeedScope,
  locale: Locale,
  hub: HubReader,
  count: number,
): { readonly moments: readonly Instant[]; readonly items: readonly FeedItem[] } {
  const positions = newestIn(scope, locale, hub);
  return { moments: positions.map(({ at }) => at), items: written(positions.slice(0, count)) };
}

function newestIn(scope: FeedScope, locale: Locale, hub: HubReader): readonly Position[] {
  const limit = scope.kind === 'all' ? 100 : 50;
  return newestOf(positionsOf(scope, locale, limit, hub), limit);
}

/** What a feed is called and where it is, without a look at what is in it. */
export function feedHeadOf(scope: FeedScope, locale: Locale, hub: HubReader): FeedHead | undefined {
  const subject = subjectIn(scope, locale, hub);
  if (scope.kind === 'facet' && subject === undefined) return undefined;
  const absolute = (path: string) => addressOf(path, hub.site);
  return {
    ...namingOf(scope, subject, locale, hub),
    language: locale,
    publisher: siteNameOf(hub, locale),
    page: absolute(pageOf(scope, subject, locale)),
    addresses: {
      xml: absolute(feedPath(scope, 'xml', locale)),
      json: absolute(feedPath(scope, 'json', locale)),
    },
    image: pictureAddress(settingsOf(hub, locale)?.logo, hub),
    isPodcast: scope.kind === 'recordings',
  };
}

const subjectIn = (scope: FeedScope, locale: Locale, hub: HubReader): Subject | undefined =>
  scope.kind === 'facet' ? subjectOf(scope, locale, hub) : undefined;

function namingOf(
  scope: FeedScope,
  subject: Subject | undefined,
  locale: Locale,
  hub: HubReader,
): Naming {
  const words = outputWords[locale];
  const site = siteNameOf(hub, locale);
  switch (scope.kind) {
    case 'all':
      return words.feedOfAll(site);
    case 'type':
      return words.feedOfType(site)[scope.type];
    case 'recordings':
      return words.feedOfRecordings(site);
    case 'changes':
      return words.feedOfChanges(site);
    case 'facet':
      return words.feedAbout(site, subject?.name ?? '');
  }
}

/** The page that shows what the feed carries; changes to events are told in feeds alone. */
function pageOf(scope: FeedScope, subject: Subject | undefined, locale: Locale): string {
  switch (scope.kind) {
    case 'all':
      return homePath(locale);
    case 'type':
      return listPath(scope.type, locale);
    case 'recordings':
      return onDemandPath(locale);
    case 'changes':
      return fixedPath('feeds', locale);
    case 'facet':
      return subject?.path ?? homePath(locale);
  }
}

function positionsOf(
  scope: FeedScope,
  locale: Locale,
  limit: number,
  hub: HubReader,
): readonly Position[] {
  const own = { locale, ownLocale: true } as const;
  const everything = (query: ListQuery): readonly Position[] => [
    ...documentPositions(query, limit, hub),
    // A recording without a date is announced as the event that it is.
    ...(query.types.includes('event') ? recordingPositions({ ...query, when: 'dated' }, hub) : []),
  ];
  switch (scope.kind) {
    case 'all':
      return everything({ ...own, types: feedTypes });
    case 'type':
      return everything({ ...own, types: [scope.type] });
    case 'recordings':
      return recordingPositions(own, hub);
    case 'changes':
      return changePositions(locale, limit, hub);
    case 'facet': {
      const facet = subjectIn(scope, locale, hub);
      return facet === undefined ? [] : everything({ ...own, types: feedTypes, facet });
    }
  }
}
