import { type Locale, locales, parseSitemapPath } from '@porchlight/shared';
import { expect, test } from 'vitest';

import type { Hub } from '../hub/hub.ts';
import { everyPath } from '../renderer/every-path.ts';
import { libraryDocuments } from './library-documents.fixture.ts';
import { hubOf, libraryHub, libraryOf } from './library.fixture.ts';
import { textOf } from './pieces.fixture.ts';
import { raw } from './raw-document.fixture.ts';
import { toRelease } from './release.ts';
import { toRobots } from './robots.ts';
import { pagesOfSitemap, sitemapPaths, toSitemap, toSitemapIndex } from './sitemap.ts';

const origin = 'https://hub.library.example';

/** Every page that the sitemaps of a language list, with the sitemap it is in. */
const listings = (locale: Locale, hub = libraryHub()) =>
  sitemapPaths(hub).flatMap((sitemap) => {
    const asked = parseSitemapPath(sitemap);
    if (asked === undefined) throw new Error(`${sitemap} is not the address of a sitemap.`);
    if (asked.locale !== locale) return [];
    return pagesOfSitemap(asked.scope, locale, hub).map((each) => ({ sitemap, ...each }));
  });

const page = (path: string, locale: Locale, hub = libraryHub()) =>
  listings(locale, hub).find(({ url }) => url === `${origin}${path}`);

const prefixes = { en: '/', es: '/es/', ar: '/ar/' } as const;
const languageOf = (path: string): Locale =>
  (['es', 'ar'] as const).find((locale) => path.startsWith(prefixes[locale])) ?? 'en';

test('every page for people is in exactly one sitemap, of its language, and nothing else is', () => {
  const hub = libraryHub();
  const unlisted = /^(?:\/[a-z]{2})?\/(?:offline|embed\/events)\//;
  const pages = everyPath(hub).filter((path) => path.endsWith('/') && !unlisted.test(path));
  for (const locale of locales) {
    const listed = listings(locale, hub).map(({ url }) => url.replace(origin, ''));
    expect(listed.sort()).toEqual(pages.filter((path) => languageOf(path) === locale));
  }
});

test('lists are in one sitemap, documents in that of their type and year', () => {
  const hub = hubOf([
    raw('page', 'about', { title: 'About', slug: 'about' }),
    raw('news-article', 'old', { title: 'Old', slug: 'old' }),
    raw(
      'news-article',
      'new',
      { title: 'New', slug: 'new' },
      { firstPublishedAt: '2025-01-01T00:00:00.000Z' },
    ),
    raw('news-article', 'new', { title: 'Nuevo', slug: 'nuevo' }, { locale: 'es' }),
  ]);
  const sitemaps = new Map(
    locales.flatMap((locale) =>
      listings(locale, hub).map(({ url, sitemap }) => [url.replace(origin, ''), sitemap] as const),
    ),
  );
  const wanted = {
    '/': '/sitemap-en-lists.xml',
    '/news/': '/sitemap-en-lists.xml',
    '/news/2024/11/': '/sitemap-en-lists.xml',
    '/ar/feeds/': '/sitemap-ar-lists.xml',
    '/about/': '/sitemap-en-page-2024.xml',
    '/news/old/': '/sitemap-en-news-article-2024.xml',
    '/news/new/': '/sitemap-en-news-article-2025.xml',
    '/es/news/nuevo/': '/sitemap-es-news-article-2024.xml',
  };
  expect(Object.fromEntries(Object.keys(wanted).map((path) => [path, sitemaps.get(path)]))).toEqual(
    wanted,
  );
});

test('a page of a document says when it changed and in which languages it exists', () => {
  expect(page('/es/events/contratar-por-conocimiento-cultural/', 'es')).toEqual({
    sitemap: '/sitemap-es-event-2024.xml',
    url: 'https://hub.library.example/es/events/contratar-por-conocimiento-cultural/',
    revisedAt: '2024-11-05T10:30:00.500Z',
    languages: [
      {
        locale: 'en',
        url: 'https://hub.library.example/events/hiring-for-cultural-knowledge/',
      },
      {
        locale: 'es',
        url: 'https://hub.library.example/es/events/contratar-por-conocimiento-cultural/',
      },
    ],
  });
});

test('a list exists in every language', () => {
  expect(page('/news/', 'en')?.languages.map(({ url }) => url)).toEqual([
    'https://hub.library.example/news/',
    'https://hub.library.example/es/news/',
    'https://hub.library.example/ar/news/',
  ]);
});

test('an address that only leads elsewhere is not listed', () => {
  const at = '2025-01-01T00:00:00.000Z';
  const hub = hubOf(libraryDocuments, {
    redirects: [{ from: '/events/old/', to: '/events/book-fair/', at }],
  });
  expect(page('/events/old/', 'en', hub)).toBeUndefined();
  expect(page('/events/book-fair/', 'en', hub)).toBeDefined();
});

test('sitemaps as they are written', async () => {
  const hub = hubOf([
    raw('page', 'about', { title: 'About', slug: 'about' }),
    raw('page', 'about', { title: 'عن الموقع', slug: 'about' }, { locale: 'ar' }),
  ]);
  const written = async (path: string) => {
    const asked = parseSitemapPath(path);
    return asked && textOf(await toSitemap(pagesOfSitemap(asked.scope, asked.locale, hub)));
  };
  const head =
    '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';
  expect(await written('/sitemap-en-page-2024.xml')).toBe(
    head +
      '<url><loc>https://hub.library.example/about/</loc><lastmod>2024-11-05T10:30:00.500Z</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://hub.library.example/about/"/>' +
      '<xhtml:link rel="alternate" hreflang="ar" href="https://hub.library.example/ar/about/"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://hub.library.example/about/"/>' +
      '</url></urlset>\n',
  );
  const lists = await written('/sitemap-es-lists.xml');
  expect(lists?.slice(0, lists.indexOf('</url>'))).toBe(
    head +
      '<url><loc>https://hub.library.example/es/</loc>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://hub.library.example/"/>' +
      '<xhtml:link rel="alternate" hreflang="es" href="https://hub.library.example/es/"/>' +
      '<xhtml:link rel="alternate" hreflang="ar" href="https://hub.library.example/ar/"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://hub.library.example/"/>',
  );
});

test('the list of sitemaps has each of them, and each is an address of the site', async () => {
  const hub = hubOf([
    raw('page', 'about', { title: 'About', slug: 'about' }),
    raw('page', 'about', { title: 'عن الموقع', slug: 'about' }, { locale: 'ar' }),
    raw('organization', 'without-page', { name: 'Friends' }),
  ]);
  const sitemaps = [
    '/sitemap-en-lists.xml',
    '/sitemap-en-page-2024.xml',
    '/sitemap-es-lists.xml',
    '/sitemap-ar-lists.xml',
    '/sitemap-ar-page-2024.xml',
  ];
  expect(await toSitemapIndex(hub)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      sitemaps.map((path) => `<sitemap><loc>${origin}${path}</loc></sitemap>`).join('') +
      '</sitemapindex>\n',
  );
  expect(everyPath(hub).filter((path) => path.startsWith('/sitemap-'))).toEqual(
    [...sitemaps, '/sitemap-index.xml'].sort(),
  );
});

test('robots may read everything', () => {
  expect(toRobots(libraryHub())).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://hub.library.example/sitemap-index.xml\n',
  );
});

test.for([
  ['2025-01-30T19:59:59Z', '2025-01-30T19:59:59.000Z', '2025-01-30T20:00:00.000Z'],
  ['2025-01-30T20:00:00Z', '2025-01-30T20:00:00.000Z', '2025-01-30T21:00:00.000Z'],
  ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z', null],
])('the release at %s', ([moment, at, nextChange]) => {
  expect(JSON.parse(toRelease(libraryHub(moment ?? '')))).toEqual({
    format: 1,
    site: 'https://hub.library.example',
    moment: at,
    nextChange,
  });
});

test('a sitemap says the same of a page, written before or anew', async () => {
  const about = (title: string, revisedAt: string) =>
    raw('page', title, { title, slug: title }, { revisedAt });
  const documents = [
    about('one', '2025-01-01T00:00:00.000Z'),
    about('two', '2025-01-02T00:00:00.000Z'),
  ];
  const { hub, tell } = libraryOf(documents);
  const written = async (from: Hub) =>
    textOf(await toSitemap(pagesOfSitemap({ of: 'page', year: '2024' }, 'en', from)));
  const first = await written(hub());
  expect(await written(hub())).toBe(first);
  const edited = [
    about('one', '2025-01-01T00:00:00.000Z'),
    about('two', '2025-01-03T00:00:00.000Z'),
  ];
  tell(edited);
  expect(await written(hub())).toBe(await written(hubOf(edited)));
  expect(await written(hub())).not.toBe(first);
});
