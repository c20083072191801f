import { expect, test } from 'vitest';

import { changesBetween } from './changes.ts';

const wanted = (...paths: readonly string[]) => new Map(paths.map((path) => [path, 'new']));

test('what is the same is left alone; what may be anything is put again', () => {
  const held = { same: 'new', other: 'old', unsure: null, gone: 'old', 'unsure-and-gone': null };
  expect(changesBetween(held, wanted('same', 'other', 'unsure', 'missing'))).toEqual({
    put: ['missing', 'other', 'unsure'],
    remove: ['gone', 'unsure-and-gone'],
    emptied: [],
  });
});

test('what others refer to comes first, the search index last, and in it what names the rest', () => {
  const paths = [
    'pagefind/pagefind-entry.json',
    'pagefind/fragment/en_0000001.pf_fragment',
    'pagefind/pagefind.en_0000001.pf_meta',
    'sitemap-index.xml',
    'feeds/all.xml',
    'index.html',
    'events/index.html',
    'events/talk/index.html',
    'media/aa/picture.webp',
    'release.json',
  ];
  expect(changesBetween({}, wanted(...paths)).put).toEqual([
    'media/aa/picture.webp',
    'events/talk/index.html',
    'events/index.html',
    'index.html',
    'feeds/all.xml',
    'sitemap-index.xml',
    'release.json',
    'pagefind/fragment/en_0000001.pf_fragment',
    'pagefind/pagefind.en_0000001.pf_meta',
    'pagefind/pagefind-entry.json',
  ]);
});

test('folders without a file of ours are named, the deepest first', () => {
  const held = { 'events/2025/01/index.html': 'old', 'events/a/index.html': 'old', 'b/c/d': 'old' };
  expect(changesBetween(held, wanted('events/index.html', 'b/e')).emptied).toEqual([
    'events/2025/01',
    'events/2025',
    'events/a',
    'b/c',
  ]);
});
