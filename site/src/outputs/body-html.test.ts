import type { Body } from '@porchlight/shared';
import { describe, expect, test } from 'vitest';

import { bodyHtml } from './body-html.ts';

const write = (body: Body, headingShift?: number) =>
  bodyHtml(body, {
    picture: (mediaId, alt) => (mediaId === 'known' ? `<img alt="${alt}">` : ''),
    href: (url) => (url.startsWith('/') ? `https://hub.example${url}` : url),
    ...(headingShift !== undefined && { headingShift }),
  });

const text = (words: string, marks: object = {}) => ({
  type: 'text' as const,
  text: words,
  ...marks,
});
const heading = (level: 1 | 2 | 3 | 4 | 5 | 6, words = `Level ${level}`) => ({
  type: 'heading' as const,
  level,
  children: [text(words)],
});

test('text is escaped, whatever it says', () => {
  const words = `<script>alert("1" & '2')</script>`;
  const escaped = '&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;';
  expect(
    write([
      { type: 'paragraph', children: [text(words)] },
      { type: 'quote', children: [text(words)] },
      { type: 'code', text: words },
      {
        type: 'list',
        format: 'ordered',
        children: [{ type: 'list-item', children: [text(words)] }],
      },
    ]),
  ).toBe(
    [
      `<p>${escaped}</p>`,
      `<blockquote><p>${escaped}</p></blockquote>`,
      `<pre><code>${escaped}</code></pre>`,
      `<ol><li>${escaped}</li></ol>`,
    ].join('\n'),
  );
});

test('emphases are nested in one order', () => {
  const all = { bold: true, italic: true, underline: true, strikethrough: true, code: true };
  expect(write([{ type: 'paragraph', children: [text('a\nb', all)] }])).toBe(
    '<p><strong><em><u><s><code>a<br>b</code></s></u></em></strong></p>',
  );
});

describe('headings', () => {
  test.for([
    { levels: [1, 2, 3, 2, 1], tags: ['h2', 'h3', 'h4', 'h3', 'h2'] },
    { levels: [4, 4, 6, 2, 3], tags: ['h2', 'h2', 'h3', 'h2', 'h3'] },
    { levels: [3, 1, 6], tags: ['h2', 'h2', 'h3'] },
    { levels: [1, 2, 3, 4, 5, 6], tags: ['h2', 'h3', 'h4', 'h5', 'h6', 'h6'] },
  ] as const)('$levels never skip a level', ({ levels, tags }) => {
    const html = write(levels.map((level) => heading(level)));
    expect(html.match(/(?<=<)h\d/g)).toEqual(tags);
  });

  test('begin further down where more stands above them', () => {
    expect(write([heading(1, 'A')], 2)).toBe('<h3>A</h3>');
  });

  test('without words do not count', () => {
    expect(write([heading(1, ' '), heading(3, 'A')])).toBe('<h2>A</h2>');
  });
});

test('a list inside a list belongs to the item before it', () => {
  const item = (words: string) => ({ type: 'list-item' as const, children: [text(words)] });
  const inner = { type: 'list' as const, format: 'ordered' as const, children: [item('inner')] };
  const list = (children: readonly (typeof inner | ReturnType<typeof item>)[]): Body => [
    { type: 'list', format: 'unordered', children },
  ];
  expect(write(list([item('outer'), inner, item('after')]))).toBe(
    '<ul><li>outer<ol><li>inner</li></ol></li><li>after</li></ul>',
  );
  expect(write(list([inner]))).toBe('<ul><li><ol><li>inner</li></ol></li></ul>');
});

test.for([
  ['/events/', '<a href="https://hub.example/events/">here</a>'],
  [
    'https://else.example/?a=1&b="',
    '<a href="https://else.example/?a=1&amp;b=&quot;" rel="noopener">here</a>',
  ],
  ['mailto:a@b.example', '<a href="mailto:a@b.example">here</a>'],
] as const)('a link to %s', ([url, html]) => {
  const link = { type: 'link' as const, url, children: [text('here')] };
  expect(write([{ type: 'paragraph', children: [link] }])).toBe(`<p>${html}</p>`);
});

test('what shows nothing is left out', () => {
  expect(
    write([
      { type: 'paragraph', children: [text('')] },
      { type: 'paragraph', children: [{ type: 'link', url: '/x/', children: [text('')] }] },
      { type: 'list', format: 'ordered', children: [] },
      { type: 'image', media: 'unknown', alt: 'Lost' },
      { type: 'image', media: 'known', alt: 'A porch' },
    ]),
  ).toBe('<figure><img alt="A porch"></figure>');
});
