import { expect, test } from 'vitest';

import { article, documentOf, hubOf } from '../hub/hub.fixture.ts';
import { toTypeList } from './type-list.ts';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const day = String(index + 1).padStart(2, '0');
    return article({ documentId: `n${day}`, firstPublishedAt: `2025-01-${day}T09:00:00.000Z` });
  });

test('the newest 24, the newest first', () => {
  const list = toTypeList(hubOf(numbered(26)), 'news-article', 'en');
  expect([list.cards.length, list.cards[0]?.id, list.cards.at(-1)?.id]).toEqual([24, 'n26', 'n03']);
});

test('months by year, the newest first, in the language’s own digits', () => {
  const hub = hubOf([
    article({ documentId: 'a', firstPublishedAt: '2025-01-01T00:00:00.000Z' }),
    article({ documentId: 'b', firstPublishedAt: '2024-12-31T23:59:59.999Z' }),
    article({ documentId: 'c', firstPublishedAt: '2024-02-01T00:00:00.000Z' }),
  ]);
  expect(toTypeList(hub, 'news-article', 'ar').months.years).toEqual([
    { year: '٢٠٢٥', months: [{ words: 'يناير', path: '/ar/news/2025/01/' }] },
    {
      year: '٢٠٢٤',
      months: [
        { words: 'ديسمبر', path: '/ar/news/2024/12/' },
        { words: 'فبراير', path: '/ar/news/2024/02/' },
      ],
    },
  ]);
});

test('news says its day, and whose it is when that is not ours', () => {
  const hub = hubOf([
    article({ documentId: 'own' }),
    article({ documentId: 'other', publicationName: 'The Courier' }),
  ]);
  expect(toTypeList(hub, 'news-article', 'en').cards.map(({ id, kind }) => [id, kind])).toEqual([
    ['other', 'The Courier news article · 4 November 2024'],
    ['own', '4 November 2024'],
  ]);
});

test('what exists only in another language is marked with it', () => {
  const hub = hubOf([documentOf('story', { documentId: 'bench' })]);
  const [card] = toTypeList(hub, 'story', 'es').cards;
  expect([card?.path, card?.language]).toEqual([
    '/stories/bench/',
    { lang: 'en', dir: 'ltr', word: 'En inglés' },
  ]);
});

test('an empty list says that it fills by itself', () => {
  const { cards, empty, months } = toTypeList(hubOf([]), 'course', 'en');
  expect({ cards, empty, years: months.years }).toEqual({
    cards: [],
    empty: {
      heading: 'Nothing is published here just now',
      text: 'What is published appears here by itself.',
      links: [{ words: 'Subscribe', path: '/feeds/' }],
    },
    years: [],
  });
});

test('only types with a feed offer one', () => {
  const hub = hubOf([]);
  const story = toTypeList(hub, 'story', 'es');
  const product = toTypeList(hub, 'product', 'en');
  expect([story.follow?.addresses.map(({ text }) => text), story.follow?.all.path]).toEqual([
    ['https://hub.library.example/es/feeds/stories.xml'],
    '/es/feeds/#feed-stories',
  ]);
  expect([product.follow, product.frame.feeds.map(({ path }) => path)]).toEqual([
    undefined,
    ['/feeds/all.xml'],
  ]);
});
