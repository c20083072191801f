import { type MediaRecord, parseTimeZone } from '@porchlight/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  article,
  documentOf,
  event,
  hubOf,
  instant,
  noon,
  session,
  snapshotOf,
} from './hub.fixture.ts';
import { buildHub, type Hub } from './hub.ts';
import type { ListQuery, Question } from './questions.ts';
import { atLeast, changes, documents, everyQuestion, redirects } from './random-hub.fixture.ts';

const answer = (hub: Hub, question: Question): unknown =>
  (hub.ask as unknown as (...question: Question) => unknown)(...question);

/** As JSON: so many answers are quickest compared as text. */
const answersOf = (hub: Hub) =>
  everyQuestion.map((question) => JSON.stringify(answer(hub, question)));

/** Every version that is shown, in whatever order the hub has them. */
const shownIn = (hub: Hub) =>
  hub
    .documents()
    .map((document) => JSON.stringify(document))
    .sort();

const throughJson = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

const events = (hub: Hub, query: Partial<ListQuery> = {}) =>
  hub.ask('list', { types: ['event'], locale: 'en', ...query });

test('the order entries come in changes no answer', () => {
  fc.assert(
    fc.property(documents, redirects, changes, (all, moved, log) => {
      const hub = hubOf(all, noon, { redirects: moved, changes: log });
      const reversed = hubOf(all.toReversed(), noon, {
        redirects: moved.toReversed(),
        changes: log.toReversed(),
      });
      expect(reversed.heldBack).toEqual(hub.heldBack);
      expect(shownIn(reversed)).toEqual(shownIn(hub));
      const [found, wanted] = [answersOf(reversed), answersOf(hub)];
      expect(everyQuestion.filter((_, index) => found[index] !== wanted[index])).toEqual([]);
    }),
    atLeast(100),
  );
});

test('asked again, a hub answers the same; and every answer survives JSON', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const hub = hubOf(all);
      const first = everyQuestion.map((question) => answer(hub, question));
      expect(everyQuestion.map((question) => answer(hub, question))).toEqual(first);
      expect(first.map(throughJson)).toEqual(first);
    }),
    { numRuns: 30 },
  );
});

test('the site is the one of the snapshot, at the address it is published at', () => {
  const snapshot = snapshotOf([]);
  expect(buildHub(snapshot, instant(noon)).site).toEqual(snapshot.head.site);
  const elsewhere = buildHub(snapshot, instant(noon), 'http://127.0.0.1:4321');
  expect(elsewhere.site).toEqual({ ...snapshot.head.site, url: 'http://127.0.0.1:4321' });
  expect(elsewhere.moment).toBe(noon);
});

test('newest first, by id among equals, as many as asked for; counted likewise', () => {
  const hub = hubOf([
    article({ documentId: 'a', firstPublishedAt: '2025-01-01T00:00:00.000Z' }),
    article({ documentId: 'c', firstPublishedAt: '2025-01-02T00:00:00.000Z' }),
    article({ documentId: 'b', firstPublishedAt: '2025-01-02T00:00:00.000Z' }),
    documentOf('story', { documentId: 's', firstPublishedAt: '2025-01-03T00:00:00.000Z' }),
  ]);
  const query = { types: ['news-article'], locale: 'en' } as const;
  expect(hub.ask('list', query)).toEqual(['b', 'c', 'a']);
  expect(hub.ask('list', { ...query, limit: 2 })).toEqual(['b', 'c']);
  expect(hub.ask('list', { ...query, types: ['news-article', 'story'] })).toEqual([
    's',
    'b',
    'c',
    'a',
  ]);
  expect(hub.ask('count', query)).toBe(3);
  expect(hub.ask('count', { ...query, limit: 2 })).toBe(2);
});

test('events are in the months of their own wall clock, all else in the month it was published', () => {
  const hub = hubOf([
    event({
      documentId: 'eve',
      ...session('2025-01-31T22:00', '2025-01-31T23:30'),
      timeZone: 'America/New_York',
    }),
    event({
      documentId: 'night',
      ...session('2025-01-31T23:00', '2025-02-01T01:00'),
      timeZone: 'America/New_York',
    }),
    event({
      documentId: 'day',
      startsAtLocal: '2025-02-01',
      allDay: true,
      timeZone: 'Pacific/Auckland',
    }),
    event({ documentId: 'undated' }),
    article({ documentId: 'n', firstPublishedAt: '2024-12-31T23:59:59.999Z' }),
  ]);
  expect(hub.ask('months', 'event', 'en')).toEqual(['2025-02', '2025-01']);
  expect(events(hub, { month: '2025-01' })).toEqual(['eve', 'night']);
  expect(events(hub, { month: '2025-02' })).toEqual(['day', 'night']);
  expect(events(hub, { month: '2025-03' })).toEqual([]);
  expect(hub.ask('months', 'news-article', 'en')).toEqual(['2024-12']);
  expect(hub.ask('months', 'story', 'en')).toEqual([]);
});

test('a list of one format', () => {
  const hub = hubOf(
    ['webinar', 'in-person', 'hybrid'].map((format) => event({ documentId: format, format })),
  );
  expect(events(hub, { format: 'hybrid' })).toEqual(['hybrid']);
  expect(hub.ask('list', { types: ['news-article'], locale: 'en', format: 'hybrid' })).toEqual([]);
});

test('facets are by name, empty ones too, and say how much is under each', () => {
  const topic = (documentId: string, name: string, locale: 'en' | 'es' = 'en') =>
    documentOf('topic', { documentId, name, locale });
  const hub = hubOf([
    topic('t1', 'Zines'),
    topic('t2', 'Aging'),
    topic('t2', 'Zorros', 'es'),
    topic('t3', 'Music'),
    event({ documentId: 'e', topics: ['t1', 't2', 'unknown'] }),
    event({ documentId: 'e', topics: ['t1', 't2', 'unknown'], locale: 'es' }),
    article({ documentId: 'n', topics: ['t1'] }),
  ]);
  expect(hub.ask('facets', 'topic', 'en')).toEqual(['t2', 't3', 't1']);
  expect(['t2', 't3', 't1'].map((id) => hub.ask('members', 'topic', id))).toEqual([1, 0, 2]);
  expect(hub.ask('facets-with-events', 'topic', 'en')).toEqual(['t2', 't1']);
  expect(hub.ask('facets', 'topic', 'es')).toEqual(['t3', 't1', 't2']);
  expect(hub.ask('facets', 'series', 'en')).toEqual([]);
  const under = (documentId: string) => events(hub, { facet: { facet: 'topic', documentId } });
  expect([under('t1'), under('t3'), under('unknown')]).toEqual([['e'], [], ['e']]);
});

test('related entries are as many as asked for, in every language; nobody has none', () => {
  const hub = hubOf([
    event({ documentId: 'me', topics: ['t1', 't2'] }),
    article({ documentId: 'both', topics: ['t1', 't2'] }),
    article({ documentId: 'one', topics: ['t1'] }),
    article({ documentId: 'apart', topics: ['t3'] }),
    documentOf('page', { documentId: 'page', topics: ['t1'] }),
  ]);
  expect(hub.ask('related', 'me', 'en', 9)).toEqual(['both', 'one']);
  expect(hub.ask('related', 'me', 'ar', 1)).toEqual(['both']);
  expect(hub.ask('related', 'nobody', 'en', 9)).toEqual([]);
});

test('translations are the pages there are', () => {
  const hub = hubOf([
    article({ documentId: 'n', locale: 'ar', slug: 'khabar' }),
    article({ documentId: 'n' }),
    documentOf('organization', { documentId: 'o' }),
  ]);
  expect(hub.ask('translations', 'n')).toEqual([
    { locale: 'en', path: '/news/n/' },
    { locale: 'ar', path: '/ar/news/khabar/' },
  ]);
  expect(hub.ask('translations', 'o')).toEqual([]);
  expect(hub.ask('translations', 'nobody')).toEqual([]);
});

test('a card is the entry without its long text', () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Long.' }] }];
  const hub = hubOf([article({ documentId: 'n', body }), documentOf('topic', { documentId: 't' })]);
  expect(hub.ask('document', 'n', 'en')).toMatchObject({ body });
  expect(hub.ask('card', 'n', 'en')).not.toHaveProperty('body');
  expect(hub.ask('card', 't', 'en')).toEqual(hub.ask('document', 't', 'en'));
  expect(hub.ask('card', 'nobody', 'en')).toBeUndefined();
});

test('the one document of a type is in the language asked for, or in the one there is', () => {
  const hub = hubOf([
    documentOf('site-settings', { name: 'Porchlight' }),
    documentOf('site-settings', { name: 'Luz', locale: 'es' }),
  ]);
  expect(hub.ask('single', 'site-settings', 'es')).toMatchObject({ name: 'Luz' });
  expect(hub.ask('single', 'site-settings', 'ar')).toMatchObject({ name: 'Porchlight' });
  expect(hub.ask('single', 'hub-page', 'en')).toBeUndefined();
});

test('a phase is of events only', () => {
  const hub = hubOf([
    event({ documentId: 'e', ...session('2025-01-01') }),
    article({ documentId: 'n' }),
  ]);
  expect(hub.ask('phase', 'e')).toEqual({ name: 'ended', archive: 'coming' });
  expect(hub.ask('phase', 'n')).toBeUndefined();
});

test('redirects are by address, hidden while the address is a document’s, and hold at every moment', () => {
  const redirect = (from: string, at: string, to = '/news/n/') => ({ from, to, at });
  const before = '2025-01-01T00:00:00.000Z';
  const shown = redirect('/news/b/', noon);
  const later = redirect('/news/c/', '2025-01-30T12:00:00.001Z');
  const gone = { from: '/news/a/', gone: true, at: before } as const;
  const hub = hubOf([article({ documentId: 'n' })], noon, {
    redirects: [
      redirect('/news/n/', before, '/'),
      ...['/', '/events/', '/es/news/2025/01/', '/a/b/c/d/'].map((own) => redirect(own, before)),
      later,
      shown,
      redirect('/news/b/', before, '/older/'),
      gone,
    ],
  });
  expect(hub.ask('redirects')).toEqual([gone, shown, later]);
  expect(hub.ask('redirect', '/news/b/')).toEqual(shown);
  expect(hub.ask('redirect', '/news/n/')).toBeUndefined();
  expect(hub.ask('redirect', '/news/c/')).toEqual(later);
});

test.for([
  ['2025-01-30T19:59:59.999Z', '2025-01-30T20:00:00.000Z'],
  ['2025-01-30T20:00:00.000Z', '2025-01-30T21:00:00.000Z'],
  ['2025-01-30T21:00:00.000Z', '2025-02-05T20:00:00.000Z'],
  ['2025-02-05T21:00:00.000Z', undefined],
] as const)('at %s the next change is at %s', ([moment, next]) => {
  const hub = hubOf(
    [
      event({ documentId: 'b', ...session('2025-02-05') }),
      event({ documentId: 'a', ...session('2025-01-30') }),
      event({ documentId: 'undated' }),
    ],
    moment,
  );
  expect(hub.ask('next-change')).toBe(next);
});

test.for([
  ['the day of a recording', '2025-01-30T23:59:59.999Z', '2025-01-31T00:00:00.000Z'],
  ['the day of a recording, over', '2025-01-31T00:00:00.000Z', '2025-02-02T05:00:00.000Z'],
  ['the end of a course', '2025-02-02T04:59:59.999Z', '2025-02-02T05:00:00.000Z'],
  ['the end of a course, over', '2025-02-02T05:00:00.000Z', undefined],
] as const)('%s counts as a change, in the zone of the library', ([, moment, next]) => {
  const recording = { state: 'ready', url: 'https://v.example/', publishedOn: '2025-01-31' };
  const hub = hubOf(
    [
      event({ documentId: 'e', ...session('2025-01-20'), recording }),
      documentOf('course', { documentId: 'c', retiredOn: '2025-02-02' }),
      documentOf('course', { documentId: 'old', retiredOn: '2025-01-01' }),
      documentOf('site-settings', { defaultTimeZone: 'America/New_York' }),
    ],
    moment,
  );
  expect(hub.ask('next-change')).toBe(next);
});

test.for([
  ['2025-01-31T04:59:59.999Z', '2025-01-31', '2025-01-30'],
  ['2025-01-31T05:00:00.000Z', '2025-01-31', '2025-01-31'],
] as const)('at %s it is %s in UTC and %s in New York', ([moment, inUtc, inNewYork]) => {
  const hub = hubOf([], moment);
  const newYork = parseTimeZone('America/New_York');
  if (newYork === undefined) throw new Error('The zone is known.');
  expect(hub.ask('moment')).toBe(moment);
  expect([hub.ask('day', null), hub.ask('day', newYork)]).toEqual([inUtc, inNewYork]);
});

test('media are found by id', () => {
  const porch: MediaRecord = { id: 'porch', sha256: 'a'.repeat(64), mime: 'image/png', bytes: 9 };
  const hub = hubOf([], noon, { media: [porch] });
  expect(hub.ask('media', 'porch')).toEqual(porch);
  expect(hub.ask('media', 'attic')).toBeUndefined();
});
