import type { TimeZone } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { html } from './markup.ts';
import { headOfPreview, rewritePage } from './rewrite-page.ts';
import type { View } from './view.ts';

const rewrite = (page: string, view: View = { as: 'page' }) =>
  rewritePage(page, {
    siteUrl: new URL('https://hub.library.org'),
    below: '/draft/event/a/en/1/-/s',
    banner: html`<aside>${'<draft> & "banner"'}</aside>`,
    view,
  });
const textOf = async (page: string): Promise<string> => (await rewrite(page)).text;

test('links lead to the site in a window of their own; those within the page stay', async () => {
  expect(await textOf('<a href="/events/">E</a><a class="skip" href="#main">S</a>')).toBe(
    '<a href="https://hub.library.org/events/" target="_blank" rel="noopener">E</a><a class="skip" href="#main">S</a>',
  );
  expect(await textOf('<a href="https://else.org/?a=1&amp;b=2">x</a>')).toBe(
    '<a href="https://else.org/?a=1&amp;b=2" target="_blank" rel="noopener">x</a>',
  );
  expect(await textOf('<a href="mailto:a@b.org">x</a>')).toBe('<a href="mailto:a@b.org">x</a>');
  expect(await textOf('<form action="/search/"></form>')).toContain(
    'action="https://hub.library.org/search/"',
  );
});

test('pictures are asked for with the link, and are named; a word of a text is none', async () => {
  const page =
    '<source srcset="/media/ab-480.avif 480w, /media/ab-960.avif 960w"><img src="/media/ab-1.jpg" alt="/media/no.jpg">';
  const below = '/draft/event/a/en/1/-/s/media';
  const { text, pictures } = await rewrite(`${page}<p>/media/x.jpg src="/media/y.jpg"</p>`);
  expect(text).toBe(
    `<source srcset="${below}/ab-480.avif 480w, ${below}/ab-960.avif 960w"><img src="${below}/ab-1.jpg" alt="/media/no.jpg"><p>/media/x.jpg src="/media/y.jpg"</p>`,
  );
  expect([...pictures]).toEqual(['ab-480.avif', 'ab-960.avif', 'ab-1.jpg']);
});

test('the head speaks of no public page, and search engines are told to go', async () => {
  const head =
    '<meta name="robots" content="all"><link rel="canonical" href="/x/"><link rel="alternate" href="/f.xml"><link rel="manifest" href="/m"><link rel="stylesheet" href="/_astro/a.css">';
  expect(await textOf(`<head>${head}</head>`)).toBe(
    `<head>${headOfPreview}<link rel="stylesheet" href="/_astro/a.css"></head>`,
  );
});

test('the banner is the first of the body, and its words are words', async () => {
  expect(await textOf('<body class="x"><p>1 &lt; 2</p></body>')).toBe(
    '<body class="x"><aside>&lt;draft&gt; &amp; &quot;banner&quot;</aside><p>1 &lt; 2</p></body>',
  );
});

test('a visitor elsewhere has the clocks of their zone before any script of the page', async () => {
  const page = '<html lang="en"><head><script src="/_astro/a.js"></script></head></html>';
  const { text } = await rewrite(page, { as: 'visitor', zone: 'Asia/Tokyo' as TimeZone });
  expect(text).toContain('<html lang="en" data-preview="visitor" data-zone="Asia/Tokyo">');
  expect(text.indexOf('/visitor-zone.js')).toBeLessThan(text.indexOf('/_astro/a.js'));
  expect(await textOf(page)).not.toContain('visitor-zone');
});

test('what is none of this stays as it was, to the byte', async () => {
  const page =
    '<!doctype html><p>A &amp; B &#34; \u2019<br><script type="application/ld+json">{"url":"\\u003c/x>"}</script><!-- note -->';
  expect(await textOf(page)).toBe(page);
});
