import { expect, test } from 'vitest';

import { article, documentOf, event, hubOf } from './hub.fixture.ts';

const on = (day: string, time = '09:00:00.000') => ({ firstPublishedAt: `${day}T${time}Z` });

const documents = [
  article({ documentId: 'new', ...on('2025-01-01', '00:00:00.000') }),
  article({ documentId: 'old', ...on('2024-12-31', '23:59:59.999') }),
  article({ documentId: 'a-same', ...on('2024-06-01') }),
  article({ documentId: 'b-same', ...on('2024-06-01') }),
  article({ documentId: 'old', locale: 'es', slug: 'viejo', ...on('2023-05-01') }),
  documentOf('organization', { documentId: 'without-page', ...on('2024-06-01') }),
  event({ documentId: 'other-type', ...on('2022-01-01') }),
];

test('years are those of first publication in a language, the newest first', () => {
  const hub = hubOf(documents);
  expect(hub.ask('years', 'news-article', 'en')).toEqual(['2025', '2024']);
  expect(hub.ask('years', 'news-article', 'es')).toEqual(['2023']);
  expect(hub.ask('years', 'news-article', 'ar')).toEqual([]);
  expect(hub.ask('years', 'event', 'en')).toEqual(['2022']);
});

test('pages of a year are in their very language, the newest first', () => {
  const hub = hubOf(documents);
  const pathsOf = (year: string, locale: 'en' | 'es') =>
    hub.ask('pages', 'news-article', year, locale).map(({ path }) => path);
  expect(pathsOf('2025', 'en')).toEqual(['/news/new/']);
  expect(pathsOf('2024', 'en')).toEqual(['/news/old/', '/news/a-same/', '/news/b-same/']);
  expect(pathsOf('2023', 'en')).toEqual([]);
  expect(pathsOf('2023', 'es')).toEqual(['/es/news/viejo/']);
});

test('a page says when it was revised and in which languages it exists', () => {
  const revisedAt = '2025-01-15T00:00:00.000Z';
  const hub = hubOf([
    article({ documentId: 'n', ...on('2025-01-01'), revisedAt }),
    article({ documentId: 'n', locale: 'ar', ...on('2025-01-02') }),
  ]);
  expect(hub.ask('pages', 'news-article', '2025', 'en')).toEqual([
    {
      path: '/news/n/',
      revisedAt,
      translations: [
        { locale: 'en', path: '/news/n/' },
        { locale: 'ar', path: '/ar/news/n/' },
      ],
    },
  ]);
});

test('what has no page is on no map', () => {
  expect(hubOf(documents).ask('pages', 'organization', '2024', 'en')).toEqual([]);
});
