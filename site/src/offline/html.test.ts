import { expect, test } from 'vitest';

import {
  aheadIn,
  asCopyOf,
  assetsIn,
  linkTo,
  picturesIn,
  withOthers,
  withoutUnsaved,
} from './html.ts';

const page = (heading: string, body = '') =>
  `<!doctype html><html lang="en" dir="ltr"><head><meta property="og:title" content="${heading}"><link rel="stylesheet" href="/_astro/style.a1.css"></head><body>${body}</body></html>`;

test('the assets of a page are found, each once, and nothing else', () => {
  const html = page(
    'A',
    '<a href="/news/"><img src="/media/a.avif"><script src="/_astro/a.js"></script><img src="/_astro/a.js">',
  );
  expect(assetsIn(html)).toEqual(['/_astro/style.a1.css', '/_astro/a.js']);
});

const picture = (name: string, ...widths: readonly number[]): string => {
  const srcset = (form: string): string =>
    widths.map((width) => `/media/${name}-${width}.${form} ${width}w`).join(', ');
  return `<picture><source type="image/avif" srcset="${srcset('avif')}"><source type="image/webp" srcset="${srcset('webp')}"><img alt=""></picture>`;
};

test('a picture of the page itself is saved in one size, and none of a card', () => {
  const html = [
    `<figure class="screen">\n${picture('a', 480, 960, 1600)}</figure>`,
    `<article>${picture('b', 480, 960)}</article>`,
    `<figure>${picture('c', 320)}</figure>`,
    `<figure>${picture('d', 1200)}</figure>`,
  ].join('');
  expect(picturesIn(html)).toEqual([
    '/media/a-960.webp',
    '/media/c-320.webp',
    '/media/d-1200.webp',
  ]);
});

test('the events that are saved by themselves are those that the page lists', () => {
  expect(
    aheadIn('<li data-ahead="/events/a/"><a href="/events/b/"><li data-ahead="/events/c/">'),
  ).toEqual(['/events/a/', '/events/c/']);
});

const ahead =
  '<section data-offline="ahead"><li data-ahead="/events/a/"></li><li data-ahead="/events/b/"></li></section>';

test.for([
  ['all of them', ['/events/b/', '/events/a/'], ahead],
  [
    'one of them',
    ['/events/b/', '/events/c/'],
    ahead.replace(' data-ahead="/events/a/"', ' hidden data-ahead="/events/a/"'),
  ],
  [
    'none of them',
    [],
    ahead.replaceAll(' data-ahead', ' hidden data-ahead').replace(' data-off', ' hidden data-off'),
  ],
] as const)('of the next events %s, as saved, are shown', ([, saved, expected]) => {
  expect(withoutUnsaved(ahead, saved)).toBe(expected);
});

test('where no event is to come, that is said whatever is saved', () => {
  const nothing = '<section data-offline="ahead"><p>Nothing is announced</p></section>';
  expect(withoutUnsaved(nothing, [])).toBe(nothing);
});

const line = '<aside hidden data-offline="copy">From <span data-offline="date"></span></aside>';

test.for([
  [
    'a date',
    'Mon, 15 Jun 2026 12:00:00 GMT',
    /^<aside>From <time datetime="2026-06-1[56]">1[56] June 2026, .+<\/time><\/aside>$/,
  ],
  ['no date', null, /^<aside>From <\/aside>$/],
  ['what is no date', 'soon', /^<aside>From <\/aside>$/],
] as const)('a copy with %s says so', ([, date, expected]) => {
  expect(asCopyOf(line, date, 'en')).toMatch(expected);
});

const list = '<section hidden data-offline="others"><ul data-offline="list"></ul></section>';

test('what else is saved is listed, but not what is listed already', () => {
  const saved = ['/events/a/', '/events/b/'].map((path) =>
    linkTo(path, page('Bread &amp; $&amp; &quot;forms&quot;'))!,
  );
  expect(withOthers(`<a href="/events/a/">A</a>${list}`, saved)).toBe(
    '<a href="/events/a/">A</a><section><ul><li lang="en" dir="ltr"><a href="/events/b/" hreflang="en">Bread &amp; $&amp; &quot;forms&quot;</a></li></ul></section>',
  );
  expect(withOthers(list, [])).toBe(list);
});

test('what is no page of ours is not listed', () => {
  expect(linkTo('/events/a/', '<h1>Sign in to this network</h1>')).toBeUndefined();
});
