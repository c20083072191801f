import { expect, test } from 'vitest';

import { documentOf, hubOf } from '../hub/hub.fixture.ts';
import { toArticlePage } from './article-page.ts';

const author = documentOf('person', {
  documentId: 'audrey',
  name: 'Audrey Barbakoff',
  prefix: 'Dr.',
});
const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

const pageOf = (given: Parameters<typeof documentOf>[1], ...others: readonly unknown[]) =>
  toArticlePage(
    hubOf([documentOf('blog-post', { documentId: 'pen', ...given }), ...others]),
    'blog-post',
    '/blog/pen/',
    'en',
  );

test('a post of a publication is called after it, and its authors have pages', () => {
  const { kind, byline, published, readingTime } = pageOf(
    { publicationName: 'Next', authors: ['audrey', 'not-published'], body: text('Share the pen.') },
    author,
  );
  expect({ kind, byline, published, readingTime }).toEqual({
    kind: 'Next blog post',
    byline: {
      before: 'By ',
      names: [{ words: 'Audrey Barbakoff', path: '/people/audrey/', language: undefined }],
      joint: ', ',
    },
    published: { date: '2024-11-04', words: '4 November 2024' },
    readingTime: '1 minute to read',
  });
});

test('what stands elsewhere leads there, and there is its canonical address', () => {
  const { original, readingTime, frame } = pageOf({
    externalUrl: 'https://www.courier.example/van?day=1',
  });
  expect([original, readingTime, frame.canonical]).toEqual([
    {
      note: 'This appeared on courier.example. Here is what it is about.',
      link: { words: 'Read it on courier.example', path: 'https://www.courier.example/van?day=1' },
    },
    undefined,
    'https://www.courier.example/van?day=1',
  ]);
});

test('a correction is shown with the article', () => {
  expect(pageOf({ correctionNote: 'The figure is 2,906.' }).correction).toEqual({
    label: 'Correction',
    words: 'The figure is 2,906.',
  });
});

test('topics and audiences that are not published are not named', () => {
  const topic = documentOf('topic', { documentId: 'trust', name: 'Trust' });
  expect(pageOf({ topics: ['trust', 'gone'], audiences: ['gone'] }, topic).filedUnder).toEqual([
    {
      label: 'Filed under',
      links: [{ words: 'Trust', path: '/topics/trust/', language: undefined }],
    },
  ]);
});

test('an address without an article is a fault, not an empty page', () => {
  expect(() => toArticlePage(hubOf([]), 'news-article', '/news/none/', 'en')).toThrow(
    'There is no news-article at /news/none/.',
  );
});
