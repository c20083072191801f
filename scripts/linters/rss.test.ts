import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { brokenFiles, cleanFile, countRules, goldenFiles } from './broken-files.fixture.ts';
import { lintRss } from './rss/lint-rss.ts';
import { rssRules } from './rss/rules.ts';

const files = brokenFiles('rss');

/** Files whose one fault shows in several places; the others have one problem. */
const places: Readonly<Record<string, number>> = { 'line-break--crlf.xml': 40 };

describe('a broken feed', () => {
  test.for(files)('$name', ({ name, rule, bytes }) => {
    expect(countRules(lintRss(bytes))).toEqual({ [rule]: places[name] ?? 1 });
  });

  test('there is one for every rule', () => {
    // Files that are too large are made in `size.test.ts`.
    expect([...new Set([...files.map(({ rule }) => rule), 'size'])].toSorted()).toEqual(
      Object.keys(rssRules).toSorted(),
    );
  });
});

test.for([['podcast.xml', cleanFile('podcast.xml')], ...goldenFiles('.xml')] as const)(
  '%s has no fault',
  ([, bytes]) => {
    expect(lintRss(bytes)).toEqual([]);
  },
);

const clean = new TextDecoder().decode(cleanFile('podcast.xml'));

test('every fault is reported, from the top, with its line', () => {
  const text = clean
    .replace('<ttl>60</ttl>', '<ttl>soon</ttl>')
    .replace('length="1234567"', 'length="0"')
    .replace('type="video/mp4"', 'type="film"')
    .replace('Mon, 04 Nov 2024', 'Sun, 04 Nov 2024')
    .replace('<rss ', '<rss xmlns:media="http://search.yahoo.com/mrss/" ');
  expect(lintRss(text).map(({ line, rule }) => [line, rule])).toEqual([
    [2, 'namespace'],
    [9, 'ttl'],
    [27, 'enclosure'],
    [27, 'enclosure'],
    [36, 'date'],
  ]);
});

test('lines of text that is not well-formed are those of the file', () => {
  expect(
    lintRss(clean.replace('Lend a drill', '&nope; a drill')).map(({ line, rule }) => [line, rule]),
  ).toEqual([[35, 'not-well-formed']]);
});

test('the content may stand before the description, and an item may have none', () => {
  const [content = ''] = /<content:encoded>.*<\/content:encoded>\n/.exec(clean) ?? [];
  const moved = clean
    .replace(content, '')
    .replace('<description>Don’t', () => `${content}<description>Don’t`);
  expect(moved).not.toBe(clean);
  expect(lintRss(moved)).toEqual([]);
  expect(lintRss(clean.replace(content, ''))).toEqual([]);
});

test('the newest revision may be older than the newest item', () => {
  expect(
    lintRss(clean.replace('Sat, 18 Jan 2025 14:00:00 GMT', 'Fri, 17 Jan 2025 14:00:00 GMT')),
  ).toEqual([]);
});

test('whatever a file holds, there is an answer, and text and bytes get the same', () => {
  const cut = fc.tuple(fc.nat(clean.length), fc.nat(60), fc.string({ maxLength: 8 }));
  fc.assert(fc.property(fc.uint8Array(), (bytes) => lintRss(bytes).length > 0));
  fc.assert(
    fc.property(cut, ([start, length, instead]) => {
      const text = (clean.slice(0, start) + instead + clean.slice(start + length)).toWellFormed();
      expect(lintRss(new TextEncoder().encode(text))).toEqual(lintRss(text));
    }),
  );
});

test('how deep a file may go', () => {
  const nested = (levels: number) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}\n`;
  expect(countRules(lintRss(nested(20)))).toEqual({ root: 1 });
  expect(countRules(lintRss(nested(21)))).toEqual({ 'too-deep': 1 });
  expect(countRules(lintRss(nested(500_000)))).toEqual({ 'too-deep': 1 });
});
