import { expect, test } from 'vitest';

import { everyPath } from '../renderer/every-path.ts';
import { libraryDocuments } from './library-documents.fixture.ts';
import { hubOf, libraryHub } from './library.fixture.ts';
import { raw } from './raw-document.fixture.ts';
import { toRelease } from './release.ts';
import { toRobots } from './robots.ts';
import { sitemapPages, toSitemap, toSitemapIndex } from './sitemap.ts';

const pages = (locale: 'en' | 'es' | 'ar', hub = libraryHub()) =>
  sitemapPages(everyPath(hub), locale, hub);

const page = (path: string, locale: 'en' | 'es' | 'ar', hub = libraryHub()) =>
  pages(locale, hub).find(({ url }) => url === `https://hub.library.example${path}`);

test('every page is in the sitemap of its language, and nothing else', () => {
  const hub = libraryHub();
  const listed = (['en', 'es', 'ar'] as const).flatMap((locale) => pages(locale, hub));
  expect(listed.map(({ url }) => url.replace('https://hub.library.example', '')).sort()).toEqual(
    everyPath(hub).filter((path) => path.endsWith('/')),
  );
});

test('a page of a document says when it changed and in which languages it exists', () => {
  expect(page('/es/events/contratar-por-conocimiento-cultural/', 'es')).toEqual({
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

test('a sitemap as it is written', async () => {
  const hub = hubOf([
    raw('page', 'about', { title: 'About', slug: 'about' }),
    raw('page', 'about', { title: 'عن الموقع', slug: 'about' }, { locale: 'ar' }),
  ]);
  const paths = ['/', '/about/', '/ar/about/', '/feeds/all.xml'];
  expect(await toSitemap(sitemapPages(paths, 'en', hub))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">' +
      '<url><loc>https://hub.library.example/</loc></url>' +
      '<url><loc>https://hub.library.example/about/</loc><lastmod>2024-11-05T10:30:00.500Z</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://hub.library.example/about/"/>' +
      '<xhtml:link rel="alternate" hreflang="ar" href="https://hub.library.example/ar/about/"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://hub.library.example/about/"/>' +
      '</url></urlset>\n',
  );
});

test('the list of sitemaps', async () => {
  expect(await toSitemapIndex(libraryHub())).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      '<sitemap><loc>https://hub.library.example/sitemap-en.xml</loc></sitemap>' +
      '<sitemap><loc>https://hub.library.example/sitemap-es.xml</loc></sitemap>' +
      '<sitemap><loc>https://hub.library.example/sitemap-ar.xml</loc></sitemap></sitemapindex>\n',
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
