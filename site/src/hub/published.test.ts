import { describeIssue, locales, singleTypes } from '@porchlight/shared';
import { examples } from '@porchlight/shared/examples';
import { expect, test } from 'vitest';

import { pathOf } from './document.ts';
import { article, documentOf, event, hubOf, noon } from './hub.fixture.ts';
import type { Hub } from './hub.ts';

const everything = Object.entries(examples).flatMap(([type, { minimal, full }]) =>
  singleTypes.some((single) => single === type) ? [full] : [minimal, full],
);

const newsIn = (hub: Hub) => hub.ask('list', { types: ['news-article'], locale: 'en' });
/** The page address of every shown version that has one. */
const pathsIn = (hub: Hub) =>
  hub
    .documents()
    .flatMap((document) => pathOf(document) ?? [])
    .sort();
const heldBack = (hub: Hub) => hub.heldBack.map(describeIssue);

test('every example has its place, and each of its addresses leads back to it', () => {
  const hub = hubOf(everything);
  expect(hub.heldBack).toEqual([]);
  for (const { documentId } of everything)
    expect(hub.ask('document', documentId, 'en')).toMatchObject({ documentId });
  const owners = pathsIn(hub).map((path) => hub.ask('at-path', path));
  const withoutPage = ['hub-page', 'organization', 'site-settings'];
  expect(owners.toSorted()).toEqual(
    everything
      .filter(({ type }) => !withoutPage.includes(type))
      .map(({ documentId }) => documentId)
      .toSorted(),
  );
});

test.for([
  ['2025-01-30T11:59:59.999Z', []],
  ['2025-01-30T12:00:00.000Z', ['n']],
  ['2025-01-30T12:00:00.001Z', ['n']],
] as const)('at %s what is first published at noon is %j', ([moment, ids]) => {
  const hub = hubOf([article({ documentId: 'n', firstPublishedAt: noon })], moment);
  expect(newsIn(hub)).toEqual(ids);
  expect(pathsIn(hub)).toEqual(ids.map((id) => `/news/${id}/`));
  expect(hub.heldBack).toEqual([]);
});

test.for<[string, unknown, readonly string[]]>([
  [
    'nothing',
    null,
    [
      'undefined an entry without an id: the entry cannot be read (its type undefined is not known).',
    ],
  ],
  [
    'an unknown type',
    { type: 'poem', documentId: 'p' },
    ['poem p: the entry cannot be read (its type "poem" is not known).'],
  ],
  [
    'two faults',
    event({ documentId: 'bad', title: 'Bad', format: 'seance', slug: 'Bad' }),
    [
      '“Bad”, field "format": please choose one of: webinar, in-person, hybrid.',
      '“Bad”, field "slug": please write lower-case letters, digits and single hyphens, such as "plan-your-year".',
    ],
  ],
])('an entry with %s is held back, and nothing else changes', ([, bad, sentences]) => {
  const with_ = hubOf([...everything, bad]);
  const without = hubOf(everything);
  expect(heldBack(with_)).toEqual(sentences);
  expect(pathsIn(with_)).toEqual(pathsIn(without));
  for (const { type, documentId } of everything) {
    expect(with_.ask('document', documentId, 'en')).toEqual(
      without.ask('document', documentId, 'en'),
    );
    const query = { types: [type], locale: 'en' } as const;
    expect(with_.ask('list', query)).toEqual(without.ask('list', query));
  }
});

test('of two entries with one address the earlier keeps it and the later one says so', () => {
  const later = article({ documentId: 'a', slug: 'same', title: 'Later' });
  const earlier = article({
    documentId: 'b',
    slug: 'same',
    title: 'Earlier',
    firstPublishedAt: '2024-01-01T00:00:00.000Z',
  });
  const hub = hubOf([later, earlier]);
  expect(hub.ask('at-path', '/news/same/')).toBe('b');
  expect(newsIn(hub)).toEqual(['b']);
  expect(heldBack(hub)).toEqual([
    '“Later”, field "slug": another entry (Earlier) already has the address /news/same/. Please choose another slug.',
  ]);
});

test('of two entries first published at one moment the one with the smaller id keeps the address', () => {
  const same = ['b', 'a'].map((documentId) => article({ documentId, slug: 'same' }));
  expect(newsIn(hubOf(same))).toEqual(['a']);
});

test('what is not public yet takes no address', () => {
  const future = article({
    documentId: 'a',
    slug: 'same',
    firstPublishedAt: '2025-02-01T00:00:00.000Z',
  });
  const today = article({ documentId: 'b', slug: 'same', firstPublishedAt: noon });
  expect(newsIn(hubOf([future, today]))).toEqual(['b']);
});

test('one slug in two types and in every language is no conflict', () => {
  const hub = hubOf([
    ...locales.map((locale) => article({ documentId: 'n', slug: 'same', locale })),
    event({ documentId: 'e', slug: 'same' }),
    documentOf('page', { documentId: 'p', slug: 'same' }),
  ]);
  expect(hub.heldBack).toEqual([]);
  expect(pathsIn(hub)).toEqual([
    '/ar/news/same/',
    '/es/news/same/',
    '/events/same/',
    '/news/same/',
    '/same/',
  ]);
});

test.for([
  ['a type of its own', documentOf('page', { documentId: 'n', locale: 'es', name: 'Two' })],
  ['other words', article({ documentId: 'n', slug: 'other', firstPublishedAt: noon })],
] as const)(
  'an id is there once in each language: a second one with %s is held back',
  ([, second]) => {
    const hub = hubOf([second, article({ documentId: 'n' })], noon);
    expect(pathsIn(hub)).toEqual(['/news/n/']);
    expect(heldBack(hub)).toEqual([
      expect.stringContaining('the entry cannot be read (its id belongs to another entry).'),
    ]);
  },
);

test.for([
  ['the readable one first', ['Good', '']],
  ['the unreadable one first', ['', 'Good']],
  ['the unreadable one twice', ['', 'Good', '']],
] as const)(
  'of two records of one version, %s, the readable one is shown and the other one says why not',
  ([, titles]) => {
    const hub = hubOf(titles.map((title) => article({ documentId: 'n', title })));
    expect(hub.ask('card', 'n', 'en')).toMatchObject({ title: 'Good' });
    expect(heldBack(hub)).toEqual(
      titles
        .filter((title) => title === '')
        .map(() => 'news-article n, field "title": nothing is filled in. Please fill it in.'),
    );
  },
);

test('what has no id is held back each time it is there', () => {
  const broken = article({ documentId: 'n', title: '' });
  const nameless = ['poem', 'ode', 'song'].map((type) => ({ type }));
  const [first, second, third] = nameless;
  const hub = hubOf([first, broken, second, article({ documentId: 'n' }), third]);
  expect(hub.heldBack.map(({ place }) => place.type)).toEqual([
    'news-article',
    'ode',
    'poem',
    'song',
  ]);
});

test('of two home pages one is shown, and the other one says so', () => {
  const home = (documentId: string) => documentOf('hub-page', { documentId, title: documentId });
  const hub = hubOf([home('second'), home('first')]);
  expect(hub.ask('single', 'hub-page', 'en')?.documentId).toBe('first');
  expect(heldBack(hub)).toEqual([
    '“second”: the entry cannot be read (the site shows only one of its kind).',
  ]);
});

test('an entry in a language that the site does not have is held back', () => {
  const hub = hubOf([article({ documentId: 'n' }), article({ locale: 'ar' })], noon, {
    locales: ['en'],
  });
  expect(pathsIn(hub)).toEqual(['/news/n/']);
  expect(heldBack(hub)).toEqual([
    expect.stringContaining('the site has no pages in its language, "ar"'),
  ]);
});

test('a list shows the language that is there; its own language only when asked so', () => {
  const hub = hubOf([
    article({ documentId: 'both', title: 'Both' }),
    article({ documentId: 'both', locale: 'es', title: 'Ambas' }),
    article({ documentId: 'english', title: 'English' }),
    article({ documentId: 'arabic', locale: 'ar', title: 'عربي' }),
  ]);
  const query = { types: ['news-article'], locale: 'es' } as const;
  expect(hub.ask('list', query)).toEqual(['arabic', 'both', 'english']);
  expect(hub.ask('list', { ...query, ownLocale: true })).toEqual(['both']);
  const titles = hub.ask('list', query).map((id) => hub.ask('card', id, 'es'));
  expect(titles).toMatchObject([
    { title: 'عربي', locale: 'ar' },
    { title: 'Ambas', locale: 'es' },
    { title: 'English', locale: 'en' },
  ]);
  expect(hub.ask('document', 'english', 'es')).toBeUndefined();
});
