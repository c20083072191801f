import { expect, test } from 'vitest';

import { aheadIn, asCopyOf, assetsIn, linkTo, withOthers } from './html.ts';

const page = (heading: string, body = '') =>
  `<!doctype html><html lang="en" dir="ltr"><head><meta property="og:title" content="${heading}"><link rel="stylesheet" href="/_astro/style.a1.css"></head><body>${body}</body></html>`;

test('the assets of a page are found, each once, and nothing else', () => {
  const html = page(
    'A',
    '<a href="/news/"><img src="/media/a.avif"><script src="/_astro/a.js"></script><img src="/_astro/a.js">',
  );
  expect(assetsIn(html)).toEqual(['/_astro/style.a1.css', '/_astro/a.js']);
});

test('the events that are saved by themselves are those that the page lists', () => {
  expect(
    aheadIn('<li data-ahead="/events/a/"><a href="/events/b/"><li data-ahead="/events/c/">'),
  ).toEqual(['/events/a/', '/events/c/']);
});

const line = '<aside hidden data-offline="copy">From <span data-offline="date"></span></aside>';

test.for([
  [
    'a date',
    'Mon, 15 Jun 2026 12:00:00 GMT',
    /^<aside>From <time>1[56] June 2026, .+<\/time><\/aside>$/,
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
