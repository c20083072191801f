import {
  type Locale,
  type Subscription,
  subscriptionsToType,
  toEvents,
  toEverything,
  toFacet,
  toRecordings,
} from '@porchlight/shared';
import { expect, test } from 'vitest';

import { libraryHub } from '../outputs/library.fixture.ts';
import { toFeedLinks } from './feed-links.ts';

const hub = libraryHub();

const pathsOf = (followables: readonly Subscription[], locale: Locale = 'en') =>
  toFeedLinks(hub, { feeds: followables }, locale).map(({ path }) => path);

test.for<[name: string, followables: readonly Subscription[], expected: readonly string[]]>([
  ['without a feed of its own', [], ['/feeds/all.xml']],
  ['home', [toEverything, toEvents], ['/feeds/all.xml', '/feeds/events.xml', '/feeds/events.ics']],
  ['events', [toEvents, toEvents], ['/feeds/events.xml', '/feeds/all.xml', '/feeds/events.ics']],
  ['news', subscriptionsToType('news-article'), ['/feeds/news.xml', '/feeds/all.xml']],
  ['products', subscriptionsToType('product'), ['/feeds/all.xml']],
  [
    'recordings',
    [toRecordings, toEvents],
    ['/feeds/recordings.xml', '/feeds/events.xml', '/feeds/all.xml', '/feeds/events.ics'],
  ],
  [
    'a format',
    [{ calendar: { kind: 'format', format: 'hybrid' } }, toEvents],
    ['/feeds/events.xml', '/feeds/all.xml', '/feeds/events/format/hybrid.ics', '/feeds/events.ics'],
  ],
  [
    'a topic',
    [toFacet('topic', 'teens')],
    ['/feeds/topic/teens.xml', '/feeds/all.xml', '/feeds/events/topic/teens.ics'],
  ],
])('a page of %s: its own feed, that of toEverything, calendars', ([, followables, expected]) => {
  expect(pathsOf(followables)).toEqual(expected);
});

test('titles are those that the feeds give themselves, in the language of the page', () => {
  const links = toFeedLinks(hub, { feeds: [toFacet('topic', 'alianzas')] }, 'es');
  expect(links.map(({ title, type }) => [title, type])).toEqual([
    ['Porchlight: Alianzas', 'application/rss+xml'],
    ['Porchlight: todas las novedades', 'application/rss+xml'],
    ['Porchlight: Alianzas', 'text/calendar'],
  ]);
});

test('what has no feed in the language is not offered', () => {
  expect(pathsOf([{ feed: { kind: 'facet', facet: 'topic', slug: 'quiet' } }], 'es')).toEqual([
    '/es/feeds/all.xml',
  ]);
});

test('everything as JSON stands between the feeds and the calendars', () => {
  const feeds = [toEverything, toEvents];
  const links = toFeedLinks(hub, { feeds, offersJson: true }, 'ar');
  expect(links.map(({ path, title, type }) => [path, title, type])).toEqual([
    ['/ar/feeds/all.xml', 'Porchlight: كل جديد', 'application/rss+xml'],
    ['/ar/feeds/events.xml', 'Porchlight: الفعاليات', 'application/rss+xml'],
    ['/ar/feeds/all.json', 'Porchlight: كل جديد', 'application/feed+json'],
    ['/ar/feeds/events.ics', 'Porchlight: الفعاليات', 'text/calendar'],
  ]);
});

test('the calendar of the one event that a page is about comes before those of many', () => {
  const path = '/events/hiring.ics';
  const calendars = [{ path, title: 'Hiring', type: 'text/calendar' as const }];
  const links = toFeedLinks(hub, { feeds: [toEvents], calendars }, 'en');
  expect(links.map((link) => link.path)).toEqual([
    '/feeds/events.xml',
    '/feeds/all.xml',
    path,
    '/feeds/events.ics',
  ]);
});
