import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { brokenFiles, cleanFile, countRules } from './broken-files.fixture.ts';
import { lintOpml } from './opml/lint-opml.ts';
import { opmlRules } from './opml/rules.ts';

const files = brokenFiles('opml');

/** Files whose one fault shows in several places; the others have one problem. */
const places: Readonly<Record<string, number>> = { 'line-break.opml': 18 };

describe('a broken list of feeds', () => {
  test.for(files)('$name', ({ name, rule, bytes }) => {
    expect(countRules(lintOpml(bytes))).toEqual({ [rule]: places[name] ?? 1 });
  });

  test('there is one for every rule', () => {
    expect([...new Set(files.map(({ rule }) => rule))].toSorted()).toEqual(
      Object.keys(opmlRules).toSorted(),
    );
  });
});

const clean = new TextDecoder().decode(cleanFile('feeds.opml'));

test('a list that keeps every rule has no fault', () => {
  expect(lintOpml(cleanFile('feeds.opml'))).toEqual([]);
});

test('every fault is reported, from the top, with its line', () => {
  const text = clean
    .replace('version="2.0"', 'version="1.0"')
    .replace('Sat, 18 Jan', 'Sun, 18 Jan')
    .replace('<outline text="Types">', '<outline text="Types" type="rss">')
    .replace('xmlUrl="https://hub.library.example/feeds/news.xml"', 'xmlUrl="news.xml"')
    .replace('type="rss" xmlUrl="news.xml"', 'xmlUrl="news.xml"');
  expect(lintOpml(text).map(({ line, rule }) => [line, rule])).toEqual([
    [2, 'root'],
    [5, 'date'],
    [9, 'folder-attribute'],
    [11, 'feed-type'],
    [11, 'address'],
  ]);
});

test('whatever a file holds, there is an answer, and text and bytes get the same', () => {
  const cut = fc.tuple(fc.nat(clean.length), fc.nat(60), fc.string({ maxLength: 8 }));
  fc.assert(fc.property(fc.uint8Array(), (bytes) => lintOpml(bytes).length > 0));
  fc.assert(
    fc.property(cut, ([start, length, instead]) => {
      const text = (clean.slice(0, start) + instead + clean.slice(start + length)).toWellFormed();
      expect(lintOpml(new TextEncoder().encode(text))).toEqual(lintOpml(text));
    }),
  );
});
