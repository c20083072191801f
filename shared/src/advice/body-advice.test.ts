import { expect, test } from 'vitest';

import { advised } from './advised.fixture.ts';

const text = (words: string) => ({ type: 'text', text: words });
const heading = (level: number, words = `Level ${level}`) => ({
  type: 'heading',
  level,
  children: [text(words)],
});
const link = (words: string, url = '/events/') => ({ type: 'link', url, children: [text(words)] });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

const inBody = (...body: object[]) => advised('page', { body });

test.for([
  [[2, 3, 4, 2, 3], []],
  [[4, 4, 2, 3], []],
  [[2, 4], [['Level 4', 2, 4]]],
  [
    [1, 3, 6],
    [
      ['Level 3', 1, 3],
      ['Level 6', 3, 6],
    ],
  ],
] as const)('headings of the levels %j skip %j', ([levels, skips]) => {
  const between = paragraph(text('Words.'));
  expect(inBody(...levels.flatMap((level) => [heading(level), between]))).toEqual(
    skips.map(([words, from, to]) => ({
      code: 'heading-skips-level',
      field: 'body',
      heading: words,
      from,
      to,
    })),
  );
});

test.for([
  'click here',
  'Click  HERE!',
  '→ Read more …',
  'Más información',
  'Haga clic aquí',
  'انقر هنا',
  'اقرأ المزيد…',
])('“%s” does not say where it leads', (words) => {
  const said = { code: 'link-says-nothing', field: 'body', words };
  expect(inBody(paragraph(text('To register, '), link(words)))).toEqual([said]);
  const item = { type: 'list-item', children: [link(words)] };
  const list = { type: 'list', format: 'unordered', children: [item] };
  expect(inBody({ ...list, children: [list] })).toEqual([said]);
});

test.for(['Register for the workshop', 'more than a library', 'Ver más eventos', 'هنا مكتبتنا'])(
  '“%s” does',
  (words) => {
    expect(inBody(paragraph(link(words)), heading(2))).toEqual([]);
  },
);

test('"here" that is no link is a word like others', () => {
  expect(inBody(paragraph(text('here')))).toEqual([]);
});

test('a body that cannot be read is left to the issues', () => {
  expect(inBody(heading(2), heading(4), paragraph(link('here', 'javascript:x')))).toEqual([]);
});
