import fc from 'fast-check';
import { expect, test } from 'vitest';

import { calendarNamed, calendarPath, feedPath, feedScopeNamed, opmlPath } from './feed-paths.ts';
import { locales, type Locale } from './locales.ts';
import {
  documentPath,
  facetListPath,
  fixedPath,
  fixedPaths,
  formatPath,
  homePath,
  listedTypes,
  listPath,
  localePrefix,
  manifestPath,
  monthPath,
  notFoundPath,
  offlinePath,
  onDemandPath,
  pageTypes,
  parseDocumentPath,
  parseSitemapPath,
  sitemapPath,
} from './paths.ts';
import { isReservedSlug, isSlug } from './slug.ts';
import { calendarFacets, cancelPolicies, feedTypes } from './subscriptions.ts';
import { documentTypes, eventFormats, facets } from './vocabulary.ts';

const prefixes = { en: '', es: '/es', ar: '/ar' } as const satisfies Record<Locale, string>;

test.for(locales)('the addresses of the site in %s', (locale) => {
  const at = (path: string) => `${prefixes[locale]}${path}`;
  expect(localePrefix(locale)).toBe(prefixes[locale]);
  expect(homePath(locale)).toBe(at('/'));
  expect(notFoundPath(locale)).toBe(at('/404.html'));
  expect(offlinePath(locale)).toBe(at('/offline/'));
  expect(manifestPath(locale)).toBe(at('/site.webmanifest'));
  expect(onDemandPath(locale)).toBe(at('/events/on-demand/'));
  expect(formatPath('in-person', locale)).toBe(at('/events/formats/in-person/'));
  expect(monthPath('event', '2025-01', locale)).toBe(at('/events/2025/01/'));
  expect(monthPath('blog-post', '2024-12', locale)).toBe(at('/blog/2024/12/'));
  expect(fixedPaths.map((name) => fixedPath(name, locale))).toEqual(
    ['/embed/', '/feeds/', '/search/', '/status/'].map(at),
  );
  expect(listedTypes.map((type) => listPath(type, locale))).toEqual(
    [
      '/events/',
      '/news/',
      '/blog/',
      '/stories/',
      '/courses/',
      '/guides/',
      '/research/',
      '/products/',
    ].map(at),
  );
  expect(facets.map((facet) => facetListPath(facet, locale))).toEqual(
    ['/topics/', '/audiences/', '/series/', '/places/', '/campaigns/'].map(at),
  );
  expect(
    documentTypes.map((type) => documentPath({ type, slug: 'x', locale })?.slice(at('').length)),
  ).toEqual([
    '/events/x/',
    '/news/x/',
    '/blog/x/',
    '/stories/x/',
    '/courses/x/',
    '/guides/x/',
    '/research/x/',
    '/products/x/',
    '/x/',
    undefined,
    '/topics/x/',
    '/audiences/x/',
    '/series/x/',
    '/people/x/',
    undefined,
    '/places/x/',
    '/campaigns/x/',
    undefined,
  ]);
});

test.for(locales)('the feeds and calendars in %s', (locale) => {
  const at = (path: string) => `${prefixes[locale]}${path}`;
  const topic = { kind: 'facet', facet: 'topic', slug: 'teens' } as const;
  expect(feedPath({ kind: 'all' }, 'xml', locale)).toBe(at('/feeds/all.xml'));
  expect(feedPath({ kind: 'recordings' }, 'xml', locale)).toBe(at('/feeds/recordings.xml'));
  expect(feedPath({ kind: 'changes' }, 'json', locale)).toBe(at('/feeds/changes.json'));
  expect(feedTypes.map((type) => feedPath({ kind: 'type', type }, 'json', locale))).toEqual(
    ['events', 'news', 'blog', 'stories', 'courses', 'guides', 'research'].map((name) =>
      at(`/feeds/${name}.json`),
    ),
  );
  expect(feedPath(topic, 'xml', locale)).toBe(at('/feeds/topic/teens.xml'));
  expect(opmlPath(locale)).toBe(at('/feeds/feeds.opml'));
  expect(calendarPath({ kind: 'all' }, locale)).toBe(at('/feeds/events.ics'));
  expect(calendarPath({ kind: 'all' }, locale, 'kept')).toBe(at('/feeds/events.keep.ics'));
  expect(calendarPath(topic, locale)).toBe(at('/feeds/events/topic/teens.ics'));
  expect(calendarPath(topic, locale, 'kept')).toBe(at('/feeds/events/topic/teens.keep.ics'));
  expect(calendarPath({ kind: 'format', format: 'webinar' }, locale)).toBe(
    at('/feeds/events/format/webinar.ics'),
  );
  expect(calendarPath({ kind: 'event', slug: 'x' }, locale)).toBe(at('/events/x.ics'));
});

test.for(locales)('the sitemaps in %s', (locale) => {
  expect(sitemapPath({ of: 'lists' }, locale)).toBe(`/sitemap-${locale}-lists.xml`);
  expect(sitemapPath({ of: 'event', year: '2025' }, locale)).toBe(
    `/sitemap-${locale}-event-2025.xml`,
  );
  expect(sitemapPath({ of: 'news-article', year: '2024' }, locale)).toBe(
    `/sitemap-${locale}-news-article-2024.xml`,
  );
});

test('types with pages are those whose documents have addresses', () => {
  const withAddress = documentTypes.filter(
    (type) => documentPath({ type, slug: 'x', locale: 'en' }) !== undefined,
  );
  expect(pageTypes).toEqual(withAddress);
});

const locale = fc.constantFrom(...locales);
const slug = fc
  .stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,2})?$/)
  .filter((text) => isSlug(text) && !isReservedSlug(text));
const listed = fc.constantFrom(...listedTypes);
const facet = fc.constantFrom(...facets);
const month = fc
  .tuple(fc.integer({ min: 1970, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const year = fc.integer({ min: 1970, max: 2200 }).map(String);
const facetScope = fc.record({ kind: fc.constant('facet' as const), facet, slug });

/** Every way to ask for an address, as what was asked and the address. */
const asked = fc.oneof(
  locale.map((at) => [['home', at], homePath(at)] as const),
  locale.map((at) => [['not-found', at], notFoundPath(at)] as const),
  locale.map((at) => [['on-demand', at], onDemandPath(at)] as const),
  fc
    .tuple(fc.constantFrom(...documentTypes), slug, locale)
    .map(
      ([type, name, at]) =>
        [['document', type, name, at], documentPath({ type, slug: name, locale: at })] as const,
    ),
  fc.tuple(listed, locale).map(([type, at]) => [['list', type, at], listPath(type, at)] as const),
  fc.tuple(facet, locale).map(([of, at]) => [['facets', of, at], facetListPath(of, at)] as const),
  fc
    .tuple(fc.constantFrom(...eventFormats), locale)
    .map(([format, at]) => [['format', format, at], formatPath(format, at)] as const),
  fc
    .tuple(listed, month, locale)
    .map(([type, when, at]) => [['month', type, when, at], monthPath(type, when, at)] as const),
  fc
    .tuple(fc.constantFrom(...fixedPaths), locale)
    .map(([name, at]) => [['fixed', name, at], fixedPath(name, at)] as const),
  fc
    .tuple(
      fc.oneof(
        fc.constantFrom(
          { kind: 'all' as const },
          { kind: 'recordings' as const },
          { kind: 'changes' as const },
        ),
        fc.constantFrom(...feedTypes).map((type) => ({ kind: 'type' as const, type })),
        facetScope,
      ),
      fc.constantFrom('xml' as const, 'json' as const),
      locale,
    )
    .map(
      ([scope, format, at]) => [['feed', scope, format, at], feedPath(scope, format, at)] as const,
    ),
  fc
    .tuple(
      fc.oneof(
        fc.constant({ kind: 'all' as const }),
        fc.constantFrom(...eventFormats).map((format) => ({ kind: 'format' as const, format })),
        fc.record({
          kind: fc.constant('facet' as const),
          facet: fc.constantFrom(...calendarFacets),
          slug,
        }),
      ),
      fc.constantFrom(...cancelPolicies),
      locale,
    )
    .map(
      ([scope, policy, at]) =>
        [['calendar', scope, policy, at], calendarPath(scope, at, policy)] as const,
    ),
  fc
    .tuple(slug, locale)
    .map(
      ([name, at]) =>
        [['event', name, at], calendarPath({ kind: 'event', slug: name }, at)] as const,
    ),
  locale.map((at) => [['opml', at], opmlPath(at)] as const),
  fc
    .tuple(
      fc.oneof(
        fc.constant({ of: 'lists' as const }),
        fc.record({ of: fc.constantFrom(...pageTypes), year }),
      ),
      locale,
    )
    .map(([scope, at]) => [['sitemap', scope, at], sitemapPath(scope, at)] as const),
);

test('no two different things have one address', () => {
  fc.assert(
    fc.property(fc.array(asked, { minLength: 2, maxLength: 200 }), (all) => {
      const owners = new Map<string, string>();
      for (const [what, path] of all) {
        if (path === undefined) continue;
        const owner = JSON.stringify(what);
        expect(owners.get(path) ?? owner).toBe(owner);
        owners.set(path, owner);
      }
    }),
    { numRuns: 300 },
  );
});

test('every address begins with a slash and needs no escaping', () => {
  fc.assert(
    fc.property(asked, ([, path]) => {
      if (path === undefined) return;
      expect(new URL(path, 'https://hub.library.example').pathname).toBe(path);
    }),
  );
});

test('a document is found again by its address, and nothing else is taken for one', () => {
  fc.assert(
    fc.property(asked, ([[what, ...parts], path]) => {
      if (path === undefined) return;
      const [type, name, at] = parts;
      expect(parseDocumentPath(path)).toEqual(
        what === 'document' ? { type, slug: name, locale: at } : undefined,
      );
    }),
  );
});

test('a feed and a calendar are found again by their names', () => {
  fc.assert(
    fc.property(asked, ([[what, scope, ...more], path = '']) => {
      const name = path.replace(/^\/(?:es\/|ar\/)?feeds\//, '').replace(/\.\w+$/, '');
      if (what === 'feed') expect(feedScopeNamed(name)).toEqual(scope);
      if (what === 'calendar' && name.startsWith('events/'))
        expect(calendarNamed(name.replace('events/', ''))).toEqual({ scope, policy: more[0] });
    }),
  );
});

test('a sitemap is found again by its address, and nothing else is taken for one', () => {
  fc.assert(
    fc.property(asked, ([[what, scope, at], path]) => {
      if (path === undefined) return;
      expect(parseSitemapPath(path)).toEqual(
        what === 'sitemap' ? { scope, locale: at } : undefined,
      );
    }),
  );
});

test.for([
  '/sitemap-index.xml',
  '/sitemap-en.xml',
  '/sitemap-fr-lists.xml',
  '/sitemap-en-lists-2025.xml',
  '/sitemap-en-event.xml',
  '/sitemap-en-event-25.xml',
  '/sitemap-en-poem-2025.xml',
  '/sitemap-en-organization-2025.xml',
  '/sitemap-en-event-2025.xml/',
  '/es/sitemap-es-lists.xml',
])('there is no sitemap at %s', (path) => {
  expect(parseSitemapPath(path)).toBeUndefined();
});

test.for(['products', 'feeds', '', 'topic', 'topic/', 'topic/a/b', 'person/a', 'toString'])(
  'there is no feed called %j',
  (name) => {
    expect(feedScopeNamed(name)).toBeUndefined();
  },
);

test.for(['', 'topic', 'campaign/a', 'format/x', 'topic/a.b', 'topic/a/b', 'topic/a.keep.keep'])(
  'there is no calendar called %j',
  (name) => {
    expect(calendarNamed(name)).toBeUndefined();
  },
);
