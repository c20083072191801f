import { locales } from '@porchlight/shared';
import { parseOpml } from 'feedsmith';
import { describe, expect, test } from 'vitest';

import { everyPath } from '../../renderer/every-path.ts';
import { hubOf, libraryHub } from '../library.fixture.ts';
import { raw } from '../raw-document.fixture.ts';
import { toOpml } from './opml.ts';

const outlinesIn = (text: string) => parseOpml(text).body?.outlines ?? [];

const feedsIn = (text: string): readonly string[] =>
  outlinesIn(text)
    .flatMap(({ outlines, xmlUrl }) => outlines?.map((each) => each.xmlUrl) ?? [xmlUrl])
    .map(String);

describe('whole files', () => {
  test.for(locales)('in %s', async (locale) => {
    await expect(toOpml(locale, libraryHub())).toMatchFileSnapshot(
      `./golden/feeds-${locale}.golden.opml`,
    );
  });
});

test.for(locales)('70: has every feed of its language and no other, in %s', (locale) => {
  const prefix = `https://hub.library.example${locale === 'en' ? '' : `/${locale}`}/feeds/`;
  const wanted = everyPath(libraryHub())
    .map((path) => `https://hub.library.example${path}`)
    .filter((address) => address.startsWith(prefix) && address.endsWith('.xml'));
  expect(feedsIn(toOpml(locale, libraryHub())).toSorted()).toEqual(wanted);
});

test('one level of folders, and only feeds have a type', () => {
  const outlines = outlinesIn(toOpml('en', libraryHub()));
  expect(outlines.map(({ text, type, outlines: inside }) => [text, type, inside?.length])).toEqual([
    ['Porchlight: changes to events', 'rss', undefined],
    ['Porchlight: everything new', 'rss', undefined],
    ['Porchlight: recordings', 'rss', undefined],
    ['Types', undefined, 7],
    ['Topics', undefined, 4],
    ['Audiences', undefined, 1],
    ['Series', undefined, 1],
    ['Places', undefined, 1],
  ]);
  const inside = outlines.flatMap((folder) => folder.outlines ?? []);
  expect(new Set(inside.map(({ type }) => type))).toEqual(new Set(['rss']));
  expect(inside.filter((each) => each.outlines !== undefined)).toEqual([]);
});

const dateOf = (text: string) => new Date(parseOpml(text).head?.dateModified ?? '').toISOString();

test('was modified when a feed came or was renamed, not when one has news', () => {
  const topic = raw(
    'topic',
    'reading',
    { name: 'Reading & more', slug: 'reading' },
    { revisedAt: '2025-01-10T09:00:00.000Z' },
  );
  const news = raw(
    'news-article',
    'one',
    { title: 'One', slug: 'one' },
    { revisedAt: '2025-01-15T09:00:00.000Z' },
  );
  expect(dateOf(toOpml('en', hubOf([topic, news])))).toBe('2025-01-10T09:00:00.000Z');
  expect(dateOf(toOpml('en', hubOf([news])))).toBe('2024-01-01T00:00:00.000Z');
});
