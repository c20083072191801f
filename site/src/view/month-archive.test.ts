import { expect, test } from 'vitest';

import { article, hubOf } from '../hub/hub.fixture.ts';
import { toMonthArchive } from './month-archive.ts';

const hub = hubOf([
  article({ documentId: 'last-of-october', firstPublishedAt: '2024-10-31T23:59:59.999Z' }),
  article({ documentId: 'first', firstPublishedAt: '2024-11-01T00:00:00.000Z' }),
  article({ documentId: 'last', firstPublishedAt: '2024-11-30T23:59:59.999Z' }),
  article({
    documentId: 'last',
    locale: 'es',
    firstPublishedAt: '2025-01-02T09:00:00.000Z',
  }),
  article({ documentId: 'january', firstPublishedAt: '2025-01-01T00:00:00.000Z' }),
]);

const november = toMonthArchive(hub, 'news-article', '2024-11', 'en');

test('a month is a month in UTC, and holds all that was published in it', () => {
  expect([november.title, november.cards.map(({ id }) => id)]).toEqual([
    'News, November 2024',
    ['last', 'first'],
  ]);
});

test('it leads to the months before and after that hold something', () => {
  expect(november.pager).toEqual({
    label: 'Months',
    before: { words: 'Earlier: October 2024', path: '/news/2024/10/' },
    after: { words: 'Later: January 2025', path: '/news/2025/01/' },
  });
});

test('a language in which the month is empty has no such page', () => {
  const alone = hubOf([
    article({ documentId: 'a', firstPublishedAt: '2024-11-01T00:00:00.000Z' }),
    article({ documentId: 'a', locale: 'es', firstPublishedAt: '2024-12-01T00:00:00.000Z' }),
  ]);
  const { frame } = toMonthArchive(alone, 'news-article', '2024-11', 'en');
  expect(frame.alternates.map(({ hreflang }) => hreflang)).toEqual(['en', 'ar', 'x-default']);
});

test.for(['2024-09', '2024-13', 'x'])('%s has no page', (month) => {
  expect(() => toMonthArchive(hub, 'news-article', month, 'en')).toThrow(
    `There is no news-article of ${month}.`,
  );
});
