import {
  calendarFacets,
  calendarPath,
  cancelPolicies,
  feedPath,
  feedTypes,
  fixedPath,
  locales,
  opmlPath,
} from '@porchlight/shared';
import { expect, test } from 'vitest';
import { fileKinds, isForPrograms } from './file-kinds.ts';
import { cachePolicies, headersOf } from './headers.ts';

const local = new URL('http://127.0.0.1:4321');
const published = new URL('https://hub.library.org');

test.for([
  ['/', 'text/html; charset=utf-8'],
  ['/index.html', 'text/html; charset=utf-8'],
  ['/feeds/', 'text/html; charset=utf-8'],
  ['/feeds/index.html', 'text/html; charset=utf-8'],
  ['/feeds/all.xml', 'application/rss+xml; charset=utf-8'],
  ['/es/feeds/all.xml', 'application/rss+xml; charset=utf-8'],
  ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
  ['/feeds/all.json', 'application/feed+json; charset=utf-8'],
  ['/release.json', 'application/json; charset=utf-8'],
  ['/ar/feeds/topic/plants.json', 'application/feed+json; charset=utf-8'],
  ['/fr/feeds/all.xml', 'application/xml; charset=utf-8'],
  ['/news/feeds/all.xml', 'application/xml; charset=utf-8'],
  ['/feeds/hub.opml', 'text/x-opml; charset=utf-8'],
  ['/events/talk.ics', 'text/calendar; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/_astro/font.woff2', 'font/woff2'],
  ['/PHOTO.JPG', 'image/jpeg'],
  ['/unknown.bin', 'application/octet-stream'],
] as const)('%s is %s', ([path, type]) => {
  expect(headersOf(path, local)['Content-Type']).toBe(type);
});

test.for([
  ['/media/0123456789abcdef-480.webp', 'public, max-age=31536000, immutable'],
  ['/media-literacy/', 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'],
  ['/sitemap-en.xml', 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'],
  ['/_astro/style.abc.css', 'public, max-age=31536000, immutable'],
  ['/', 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'],
  ['/feeds/all.xml', 'public, max-age=900, stale-if-error=86400'],
  ['/feeds/events.ics', 'public, max-age=900, stale-if-error=86400'],
] as const)('%s is kept: %s', ([path, policy]) => {
  expect(headersOf(path, local)['Cache-Control']).toBe(policy);
});

test('a page on https has the whole set of headers', () => {
  expect(headersOf('/news/', published)).toEqual({
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; media-src 'self'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types offline; upgrade-insecure-requests",
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'X-Frame-Options': 'DENY',
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  });
});

test('on http nothing asks the browser for https', () => {
  const headers = headersOf('/news/', local);
  expect(headers['Content-Security-Policy']).toMatch(/trusted-types offline$/);
  expect(headers).not.toHaveProperty('Strict-Transport-Security');
});

test('only search may run WebAssembly, and make the policy that lets its worker through', () => {
  const directives = (path: string) =>
    headersOf(path, local)['Content-Security-Policy']!.split('; ');
  const [page, search] = [directives('/'), directives('/search/')];
  expect(search.filter((each) => !page.includes(each))).toEqual([
    "script-src 'self' 'wasm-unsafe-eval'",
    'trusted-types offline default',
  ]);
  for (const path of [
    ...locales.map((locale) => fixedPath('search', locale)),
    '/search/index.html',
    '/pagefind/pagefind-worker.js',
  ]) {
    expect([path, directives(path)]).toEqual([path, search]);
  }
  for (const path of ['/news/search/', '/search-tips/', '/fr/search/', '/pagefind/', '/a.js']) {
    expect([path, directives(path)]).toEqual([path, page]);
  }
});

test('other sites may read feeds and calendars, and nothing else', () => {
  const open = (path: string) => headersOf(path, local)['Access-Control-Allow-Origin'] === '*';
  const paths = ['/feeds/all.xml', '/ar/feeds/all.json', '/events/a.ics', '/feeds/', '/a.json'];
  expect(paths.map(open)).toEqual([true, true, true, false, false]);
});

test('the worker is asked for anew each time, and may ask this site for files and nothing else', () => {
  expect(headersOf('/sw.js', published)).toMatchObject({
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
  });
});

test('only lists for other sites may be framed, and may then load a style and nothing else', () => {
  const lists = ['/embed/events/', '/es/embed/events/topic/comics/'];
  for (const path of lists)
    expect(headersOf(path, published)).toMatchObject({
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *; upgrade-insecure-requests",
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'X-Frame-Options': 'ALLOWALL',
    });
  for (const path of ['/embed/', '/events/', '/embed/events', '/news/embed/events/', '/sw.js'])
    expect([path, headersOf(path, published)]).toEqual([
      path,
      expect.objectContaining({
        'Cross-Origin-Resource-Policy': 'same-origin',
        'X-Frame-Options': 'DENY',
      }),
    ]);
  expect(headersOf('/embed.js', published)).toMatchObject({
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Frame-Options': 'DENY',
  });
});

test('a PDF is shown in a sandbox', () => {
  expect(headersOf('/media/plan.pdf', local)).toMatchObject({
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Content-Disposition': 'inline',
  });
});

test('every feed and calendar that the site can have is for programs, in every language', () => {
  const slug = 'comics';
  const paths = locales.flatMap((locale) => [
    opmlPath(locale),
    ...(['xml', 'json'] as const).flatMap((format) => [
      feedPath({ kind: 'all' }, format, locale),
      feedPath({ kind: 'changes' }, format, locale),
      feedPath({ kind: 'recordings' }, format, locale),
      ...feedTypes.map((type) => feedPath({ kind: 'type', type }, format, locale)),
      feedPath({ kind: 'facet', facet: 'campaign', slug }, format, locale),
    ]),
    ...cancelPolicies.flatMap((policy) => [
      calendarPath({ kind: 'all' }, locale, policy),
      calendarPath({ kind: 'format', format: 'webinar' }, locale, policy),
      ...calendarFacets.map((facet) =>
        calendarPath({ kind: 'facet', facet, slug }, locale, policy),
      ),
      calendarPath({ kind: 'event', slug }, locale, policy),
    ]),
  ]);
  expect(paths.filter((path) => !isForPrograms(path))).toEqual([]);
  expect(locales.map((locale) => fixedPath('feeds', locale)).filter(isForPrograms)).toEqual([]);
  for (const path of paths) {
    expect(headersOf(path, local)).toMatchObject({
      'Cache-Control': cachePolicies.forPrograms,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  }
});

test('the last kind is for whatever no other is for', () => {
  expect(fileKinds.at(-1)).toMatchObject({ name: 'page', matches: ['/*'] });
});
