import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { brokenFiles, cleanFile, countRules } from './broken-files.fixture.ts';
import { lintJsonFeed } from './json-feed/lint-json-feed.ts';
import { jsonFeedRules } from './json-feed/rules.ts';

const files = brokenFiles('json-feed');

describe('a broken feed', () => {
  test.for(files)('$name', ({ rule, bytes }) => {
    expect(countRules(lintJsonFeed(bytes))).toEqual({ [rule]: 1 });
  });

  test('there is one for every rule', () => {
    // Files that are too large are made in `size.test.ts`.
    expect([...new Set([...files.map(({ rule }) => rule), 'size'])].toSorted()).toEqual(
      Object.keys(jsonFeedRules).toSorted(),
    );
  });
});

const clean = new TextDecoder().decode(cleanFile('all.json'));

test('a feed that keeps every rule has no fault, be it empty', () => {
  expect(lintJsonFeed(cleanFile('all.json'))).toEqual([]);
  const empty = { ...JSON.parse(clean), items: [] };
  expect(lintJsonFeed(`${JSON.stringify(empty, null, 2)}\n`)).toEqual([]);
});

test('every fault is reported with its path', () => {
  const feed = JSON.parse(clean);
  feed.icon = 'icon.png';
  feed.items[0].attachments[0].size_in_bytes = -1;
  feed.items[0].authors.push({ name: 7 });
  feed.items[1].date_published = 'yesterday';
  delete feed.items[2].url;
  feed.items[2].content_html = '<script>';
  const problems = lintJsonFeed(JSON.stringify(feed));
  expect(problems.map(({ path, rule }) => [path, rule])).toEqual([
    ['', 'layout'],
    ['icon', 'address'],
    ['items[0].authors[1].name', 'wrong-type'],
    ['items[0].attachments[0].size_in_bytes', 'number'],
    ['items[1].date_published', 'date'],
    ['items[2]', 'missing-key'],
    ['items[2].content_html', 'unsafe-html'],
    ['items[2].content_html', 'html-syntax'],
  ]);
});

test('fractions of a second count for the order', () => {
  const withDates = (first: string, second: string) => {
    const feed = JSON.parse(clean);
    feed.items[1].date_published = first;
    feed.items[2].date_published = second;
    return countRules(lintJsonFeed(`${JSON.stringify(feed, null, 2)}\n`));
  };
  expect(withDates('2024-11-04T09:00:00.001Z', '2024-11-04T09:00:00Z')).toEqual({});
  expect(withDates('2024-11-04T09:00:00Z', '2024-11-04T09:00:00.000Z')).toEqual({});
  expect(withDates('2024-11-04T09:00:00Z', '2024-11-04T09:00:00.001Z')).toEqual({
    'item-order': 1,
  });
});

test('whatever a file holds, there is an answer, and text and bytes get the same', () => {
  const written = fc.json().map((text) => `${text}\n`);
  fc.assert(fc.property(fc.uint8Array(), (bytes) => lintJsonFeed(bytes).length > 0));
  fc.assert(
    fc.property(written, (text) => {
      const problems = lintJsonFeed(text);
      expect(problems.length).toBeGreaterThan(0);
      expect(lintJsonFeed(new TextEncoder().encode(text))).toEqual(problems);
    }),
  );
});

test('a file that goes very deep is answered too', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}\n`;
  expect(countRules(lintJsonFeed(deep))).toEqual({ 'too-deep': 1 });
});
