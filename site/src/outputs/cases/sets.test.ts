import type { FeedScope } from '@porchlight/shared';
import { parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';

import { everyPath } from '../../renderer/every-path.ts';
import { calendarOf } from '../calendar/calendar-scopes.ts';
import { linesOf, written } from '../calendar/calendar-written.fixture.ts';
import { feed, jsonText, rssText } from '../feed/feed.fixture.ts';
import { feedOf } from '../feed/feed.ts';
import { toOpml } from '../feed/opml.ts';
import { hubOf } from '../library.fixture.ts';
import { raw, type RawDocument } from '../raw-document.fixture.ts';
import { paragraph, refusals, withArticle, withEvent } from './case.fixture.ts';

/**
 * The golden cases of sets. 66 is in `recordings.test.ts`, 69 and the end of 63 are in
 * `change-over-time.test.ts`, 70 in `opml.test.ts`; 71 needs a rendered site and 72 a CMS, and both are proved there.
 */
const all: FeedScope = { kind: 'all' };
const dated = {
  format: 'webinar',
  startsAtLocal: '2025-01-30T15:00',
  endsAtLocal: '2025-01-30T16:00',
  timeZone: 'UTC',
};
const event = (documentId: string, more: object = {}, envelope: object = {}) =>
  raw('event', documentId, { title: documentId, slug: documentId, ...dated, ...more }, envelope);
const uidsIn = (text: string) => linesOf(text, 'UID').map((line) => line.slice(4).split('@')[0]);
const guidsIn = (documents: readonly RawDocument[], scope = all) =>
  feed(scope, 'en', hubOf(documents)).items.map(({ guid }) => guid.replace(/^[^:]*:[^:]*:/, ''));

describe('55: what is empty is there, and valid', () => {
  const quiet = { kind: 'facet', facet: 'topic', slug: 'quiet' } as const;

  test('a calendar has one component, and no event', () => {
    const calendar = new ICAL.Component(ICAL.parse(written(quiet)));
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  });

  test('a feed has a title, a link and no item', async () => {
    const { title, link, items } = parseRssFeed(await rssText(feed(quiet)));
    expect([title, link, items ?? []]).toEqual([
      'Porchlight: Quiet',
      'https://hub.library.example/topics/quiet/',
      [],
    ]);
    expect(JSON.parse(jsonText(feed(quiet))).items).toEqual([]);
  });

  test('a list of feeds has the feeds of every type', () => {
    const outlines = parseOpml(toOpml('en', hubOf([]))).body?.outlines ?? [];
    expect(outlines.map(({ text, outlines: inside }) => [text, inside?.length])).toEqual([
      ['Porchlight: changes to events', undefined],
      ['Porchlight: everything new', undefined],
      ['Porchlight: recordings', undefined],
      ['Types', 7],
    ]);
  });
});

describe('56: of very much, the newest', () => {
  const day = (index: number) => {
    const date = new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
    return { startsAtLocal: `${date}T10:00`, endsAtLocal: `${date}T11:00` };
  };

  test('10,000 events', () => {
    const hub = hubOf(Array.from({ length: 10_000 }, (_, index) => event(`e${index}`, day(index))));
    const uids = uidsIn(written({ kind: 'all' }, 'en', hub));
    expect([uids.length, uids[0], uids.at(-1)]).toEqual([1_000, 'e9000', 'e9999']);
  });

  test('10,000 items', () => {
    const hub = hubOf(
      Array.from({ length: 10_000 }, (_, index) => {
        const firstPublishedAt = new Date(Date.UTC(2000, 0, 1, index)).toISOString();
        const fields = { title: `N ${index}`, slug: `n-${index}` };
        return raw('news-article', `n${index}`, fields, { firstPublishedAt });
      }),
    );
    const titles = feed(all, 'en', hub).items.map(({ title }) => title);
    expect([titles.length, titles[0], titles.at(-1)]).toEqual([100, 'N 9999', 'N 9900']);
  });
});

test('57: one slug in two types and in two languages is four things', () => {
  const hub = hubOf(
    (['event', 'news-article'] as const).flatMap((type) =>
      (['en', 'es'] as const).map((locale) => ({
        ...raw(type, type, { title: 'Same', slug: 'same', ...(type === 'event' && dated) }),
        locale,
      })),
    ),
  );
  const items = (['en', 'es'] as const).flatMap((locale) => feed(all, locale, hub).items);
  expect(hub.heldBack).toEqual([]);
  expect(new Set(items.map(({ guid }) => guid)).size).toBe(4);
  expect(new Set(items.map(({ url }) => url)).size).toBe(4);
});

test('58: of two documents with one id, one is held back, so no UID and no guid is there twice', () => {
  const hub = hubOf([event('one'), event('one', { title: 'Other', slug: 'other' })]);
  expect(hub.heldBack).toHaveLength(1);
  expect(uidsIn(written({ kind: 'all' }, 'en', hub))).toEqual(['one']);
  expect(feed(all, 'en', hub).items).toHaveLength(1);
});

test('59: what was published at one moment is ordered by its guid', () => {
  const ids = ['c', 'a', 'b'];
  expect(guidsIn(ids.map((id) => event(id)))).toEqual(['event/a', 'event/b', 'event/c']);
});

test('60: a category is there once, never blank, and a comma does not make two of it', async () => {
  const topics = ['b', 'a', 'b', 'gone'];
  const hub = withArticle({ topics }, [
    raw('topic', 'a', { name: 'Work, with others', slug: 'a' }),
    raw('topic', 'b', { name: '  News article ', slug: 'b' }),
  ]);
  const [item] = parseRssFeed(await rssText(feed(all, 'en', hub))).items ?? [];
  expect(item?.categories?.map(({ name }) => name)).toEqual(['News article', 'Work, with others']);
});

test('61: what is of the future, or cannot be read, is left out', () => {
  const future = { firstPublishedAt: '2025-02-01T00:00:00.000Z' };
  const documents = [event('now'), event('later', {}, future), event('broken', { format: 'x' })];
  expect(guidsIn(documents)).toEqual(['event/now']);
  expect(uidsIn(written({ kind: 'all' }, 'en', hubOf(documents)))).toEqual(['now']);
});

test('62: a document in two languages has one UID and two guids', () => {
  const [en, es] = (['en', 'es'] as const).map((locale) => ({
    uids: uidsIn(written({ kind: 'all' }, locale)),
    guids: feed(all, locale).items.map(({ guid }) => guid),
  }));
  expect(en?.uids).toContain('hiring');
  expect(es?.uids).toEqual(['hiring']);
  expect(es?.guids).toEqual(['tag:hub.library.example,2024:event/hiring/es']);
  expect(en?.guids).toContain('tag:hub.library.example,2024:event/hiring');
});

test('63: tentative is told apart from certain and from cancelled', () => {
  const statuses = ['scheduled', 'tentative', 'cancelled'].map((eventStatus) => {
    const hub = withEvent({ eventStatus, statusNote: 'Why.' });
    return linesOf(written({ kind: 'all' }, 'en', hub), 'STATUS');
  });
  expect(statuses).toEqual([['STATUS:CONFIRMED'], ['STATUS:TENTATIVE'], ['STATUS:CANCELLED']]);
});

test('64: a series of three sessions is three entries, each with its own UID', () => {
  const sessions = ['s1', 's2', 's3'].map((id, index) => {
    const day = `2025-03-0${index + 1}`;
    const times = { startsAtLocal: `${day}T10:00`, endsAtLocal: `${day}T11:00` };
    return event(id, { series: 'sewing', ...times });
  });
  const hub = hubOf([...sessions, raw('series', 'sewing', { name: 'Sewing', slug: 'sewing' })]);
  const text = written({ kind: 'facet', facet: 'series', slug: 'sewing' }, 'en', hub);
  expect(uidsIn(text)).toEqual(['s1', 's2', 's3']);
  expect(text).not.toMatch(/RRULE|RECURRENCE-ID/);
});

test('65: what can be watched at any time is in the feeds and in no calendar', () => {
  const undated = { startsAtLocal: null, endsAtLocal: null, timeZone: null };
  const recording = { state: 'ready', url: 'https://v.example/' };
  const hub = hubOf([event('always', { ...undated, recording })]);
  expect(uidsIn(written({ kind: 'all' }, 'en', hub))).toEqual([]);
  expect(feed(all, 'en', hub).items.map(({ title }) => title)).toEqual(['always']);
});

test('67: an event that begins and does not end is refused', () => {
  expect(refusals({ endsAtLocal: null })).toEqual(['field-missing']);
});

describe('68: a topic', () => {
  const about = (name: string, slug = 'reading') => [
    event('one', { topics: ['reading'] }),
    ...(name === '' ? [] : [raw('topic', 'reading', { name, slug })]),
  ];
  const scope = { kind: 'facet', facet: 'topic', slug: 'reading' } as const;

  test('that is renamed keeps its feeds at their addresses', () => {
    const [before, after] = ['Reading', 'Books'].map((name) => hubOf(about(name)));
    expect(feed(scope, 'en', before).addresses).toEqual(feed(scope, 'en', after).addresses);
    expect(feed(scope, 'en', after).title).toBe('Porchlight: Books');
    expect(feed(scope, 'en', after).items[0]?.guid).toBe(feed(scope, 'en', before).items[0]?.guid);
  });

  test('that is deleted has none', () => {
    const hub = hubOf(about(''));
    expect(feedOf(scope, 'en', hub)).toBeUndefined();
    expect(calendarOf(scope, 'en', hub)).toBeUndefined();
    expect(everyPath(hub).filter((path) => path.includes('/topic/'))).toEqual([]);
  });
});

test('every item has words, whatever is missing', async () => {
  const hub = hubOf([
    raw('news-article', 'n', { title: 'N', slug: 'n' }),
    raw('guide', 'g', { title: 'G', slug: 'g', body: paragraph('Begin here.') }),
    raw('story', 's', { title: 'S', slug: 's' }),
  ]);
  const read = parseRssFeed(await rssText(feed(all, 'en', hub)));
  expect(read.items?.map(({ title, description }) => [title, description])).toEqual([
    ['G', 'Begin here.'],
    ['N', 'N'],
    ['S', 'S'],
  ]);
  const json = parseJsonFeed(JSON.parse(jsonText(feed(all, 'en', hub))));
  expect(json.items?.every((item) => item.content_html ?? item.content_text)).toBe(true);
});
