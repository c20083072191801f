import { expect, test } from 'vitest';

import { exampleBody } from '../examples/index.ts';
import type { Body, ListNode } from './body.ts';
import { bodyText, readingMinutes } from './body-text.ts';
import { bodySchema } from './parse-body.ts';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...children: readonly object[]) => ({ type: 'paragraph', children });

/** The body, or where and how it is wrong. */
const read = (blocks: unknown) => {
  const result = bodySchema.safeParse(blocks);
  return result.success ? result.data : result.error.issues.map(({ path }) => path.join('.'));
};

test('every kind of block is read', () => {
  expect(read(exampleBody)).toEqual([
    { type: 'heading', level: 2, children: [text('Why it matters')] },
    paragraph(
      text('A light on is '),
      { ...text('an invitation'), bold: true },
      text(': see '),
      { type: 'link', url: '/events/', children: [text('what is coming up')] },
      text('.'),
    ),
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('Ask first')] },
        { type: 'list-item', children: [text('Come back')] },
      ],
    },
    { type: 'quote', children: [text('We were asked, and then we were heard.')] },
    { type: 'code', text: 'x < y && y > z' },
    { type: 'image', media: 'media-porch', alt: 'A porch at dusk' },
  ]);
});

test('emphasis is there or it is not', () => {
  const marks = { bold: true, italic: true, underline: true, strikethrough: true, code: true };
  const none = { bold: false, italic: false, underline: false, strikethrough: false, code: false };
  expect(read([paragraph({ ...text('a'), ...marks }, { ...text('b'), ...none })])).toEqual([
    paragraph({ ...text('a'), ...marks }, text('b')),
  ]);
});

test('characters are cleaned; the white space between runs stays', () => {
  const written = ['Price:\u00a0', ' \u0000', 'e\u0301 ', '\r\n', 'two  \n\n\n  lines\ud800'];
  const [block] = read([paragraph(...written.map(text))]) as Body;
  expect(block).toEqual(
    paragraph(...['Price:\u00a0', ' ', 'é ', '\n', 'two  \n\n\n  lines\ufffd'].map(text)),
  );
});

test.for<[string, unknown, readonly string[]]>([
  ['no list', 'Hello', ['']],
  ['an unknown block', [paragraph(text('a')), { type: 'html', html: '<b>' }], ['1.type']],
  ['no block', [null], ['0']],
  ['an unknown inline', [paragraph({ type: 'html', html: '<b>' })], ['0.children.0.type']],
  [
    'a link in a link',
    [paragraph({ type: 'link', url: '/', children: [{ type: 'link' }] })],
    ['0.children.0.children.0.type', '0.children.0.children.0.text'],
  ],
  ['a heading of level 7', [{ type: 'heading', level: 7, children: [] }], ['0.level']],
  ['a heading of level 1.5', [{ type: 'heading', level: 1.5, children: [] }], ['0.level']],
  [
    'a list of text',
    [{ type: 'list', format: 'ordered', children: [text('a')] }],
    ['0.children.0.type'],
  ],
  ['a list without an order', [{ type: 'list', children: [] }], ['0.format']],
  [
    'a picture by its address',
    [{ type: 'image', media: 'https://x.example/a.png', alt: '' }],
    ['0.media'],
  ],
  ['a picture without words', [{ type: 'image', media: 'porch' }], ['0.alt']],
  ['text that is a number', [paragraph({ type: 'text', text: 1 })], ['0.children.0.text']],
  ['emphasis that is a word', [paragraph({ ...text('a'), bold: 'yes' })], ['0.children.0.bold']],
  ['two faults', [{ type: 'x' }, { type: 'y' }], ['0.type', '1.type']],
])('%s is refused where it is', ([, blocks, places]) => {
  expect(read(blocks)).toEqual(places);
});

test('a link that is not allowed is named', () => {
  const blocks = [paragraph({ type: 'link', url: 'javascript:x', children: [text('a')] })];
  const result = bodySchema.safeParse(blocks);
  expect(result.error?.issues).toMatchObject([
    { path: [0, 'children', 0, 'url'], params: { issue: 'link-refused', href: 'javascript:x' } },
  ]);
});

/** A list within a list within a list; the innermost has one item. */
const nested = (depth: number): object => {
  let list: object = { type: 'list-item', children: [text('deep')] };
  for (let level = 0; level < depth; level += 1)
    list = { type: 'list', format: 'ordered', children: [list] };
  return list;
};

test('lists nest as deep as anyone can follow', () => {
  expect(bodyText(read([nested(14)]) as Body)).toBe('• deep');
});

test.for([15, 100, 1_000, 50_000])(
  'lists nested %i deep are refused, and nothing overflows',
  (depth) => {
    expect(read([paragraph(text('a')), nested(depth)])).toEqual(['']);
  },
);

test('the words of a body are its text, blocks apart by a blank line', () => {
  expect(bodyText(read(exampleBody) as Body)).toBe(
    [
      'Why it matters',
      'A light on is an invitation: see what is coming up.',
      '• Ask first\n• Come back',
      'We were asked, and then we were heard.',
      'x < y && y > z',
    ].join('\n\n'),
  );
});

test('a list in a list is in the text, an empty block is not', () => {
  const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
  const inner = { type: 'list', format: 'ordered', children: [item('b')] };
  const list = { type: 'list', format: 'unordered', children: [item('a'), inner, item('c')] };
  const body = read([paragraph(text('')), list, paragraph()]) as Body;
  expect(body[1]).toEqual(list satisfies object as ListNode);
  expect(bodyText(body)).toBe('• a\n• b\n• c');
});

test.for([
  [0, 1],
  [1, 1],
  [220, 1],
  [329, 1],
  [330, 2],
  [440, 2],
  [2_200, 10],
] as const)('%i words take %i minutes to read', ([words, minutes]) => {
  expect(readingMinutes(read([paragraph(text('word '.repeat(words)))]) as Body)).toBe(minutes);
});
