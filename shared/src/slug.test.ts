import fc from 'fast-check';
import { expect, test } from 'vitest';

import { locales } from './locales.ts';
import * as feedPaths from './feed-paths.ts';
import * as paths from './paths.ts';
import { isReservedSlug, isSlug, proposeSlug } from './slug.ts';

test.for([
  ['plan-your-year', true],
  ['a', true],
  ['2025-in-review', true],
  ['a'.repeat(80), true],
  ['a'.repeat(81), false],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['A', false],
  ['á', false],
  ['a/b', false],
  ['..', false],
  ['a\n', false],
] as const)('%j is a slug: %s', ([text, is]) => {
  expect(isSlug(text)).toBe(is);
});

test('what is proposed for any title is a slug, or nothing', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom('a', 'Z', '9', ' ', '-', 'é', '℠', '’'), maxLength: 200 }),
  );
  fc.assert(
    fc.property(title, (text) => {
      const proposed = proposeSlug(text);
      expect(proposed === '' || isSlug(proposed)).toBe(true);
      expect(proposeSlug(proposed)).toBe(proposed);
    }),
    { numRuns: 1_000 },
  );
});

test.for([
  ['Plan your year!', 'plan-your-year'],
  ['Capira℠', 'capira'],
  ['Wise® & WorldCat™ ©', 'wise-worldcat'],
  ['Español: ¿qué más?', 'espanol-que-mas'],
  ["Don’t / don't", 'dont-dont'],
  ['ﬁne ½', 'fine-1-2'],
  ['Tie\u20d7d', 'tied'],
  [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  [`!${'a'.repeat(90)}`, 'a'.repeat(80)],
  ['مرحبا', ''],
  ['日本', ''],
])('%j is proposed as %j', ([title, slug]) => {
  expect(proposeSlug(title!)).toBe(slug);
});

test.for(['1000', '2025', '9999'])('%s could be a year’s archive', (year) => {
  expect(isReservedSlug(year)).toBe(true);
});

test.for(['202', '20255', '2025-plan', 'plan-your-year', 'eventful'])('%s is free', (slug) => {
  expect(isReservedSlug(slug)).toBe(false);
});

test.for(locales)('%s is the beginning of a language’s addresses', (locale) => {
  expect(isReservedSlug(locale)).toBe(true);
});

/** Addresses that are not a page's own, one of each function: a new function does not compile without. */
const routes = {
  homePath: [paths.homePath('en'), paths.homePath('es')],
  listPath: paths.listedTypes.map((type) => paths.listPath(type, 'en')),
  facetListPath: (['topic', 'audience', 'series', 'place', 'campaign'] as const).map((facet) =>
    paths.facetListPath(facet, 'en'),
  ),
  documentPath: (['event', 'survey', 'topic', 'person', 'campaign'] as const).map(
    (type) => paths.documentPath({ type, slug: 'x', locale: 'en' }) ?? '',
  ),
  surveyFilePath: [paths.surveyFilePath({ slug: 'x', locale: 'en' }, 'csv')],
  onDemandPath: [paths.onDemandPath('en')],
  formatPath: [paths.formatPath('webinar', 'en')],
  monthPath: [paths.monthPath('blog-post', '2025-01', 'en')],
  fixedPath: paths.fixedPaths.map((name) => paths.fixedPath(name, 'en')),
  notFoundPath: [],
  offlinePath: [paths.offlinePath('en')],
  manifestPath: [],
  sitemapPath: [],
  parseSitemapPath: [],
  isDocumentPath: [],
  parseDocumentPath: [],
  listSegment: [],
  feedPath: [feedPaths.feedPath({ kind: 'all' }, 'xml', 'en')],
  opmlPath: [feedPaths.opmlPath('en')],
  feedScopeNamed: [],
  calendarName: [],
  calendarNamed: [],
  subscriptionPaths: [],
  calendarPath: [
    feedPaths.calendarPath({ kind: 'all' }, 'en'),
    feedPaths.calendarPath({ kind: 'event', slug: 'x' }, 'en'),
  ],
  localePrefix: locales.map(paths.localePrefix),
} satisfies Record<FunctionIn<typeof paths> | FunctionIn<typeof feedPaths>, readonly string[]>;

type FunctionIn<Module> = {
  [Name in keyof Module]: Module[Name] extends (...asked: never[]) => unknown ? Name : never;
}[keyof Module];

const firstParts = new Set(
  Object.values(routes)
    .flat()
    .map((path) => path.split('/')[1] ?? '')
    .filter(Boolean),
);

test.for([...firstParts])('no page can be called %s, which the site needs', (part) => {
  expect(isReservedSlug(part)).toBe(true);
});

test.for(['on-demand', 'formats'])('no event can be called %s', (part) => {
  expect(paths.documentPath({ type: 'event', slug: part, locale: 'en' })).toBe(`/events/${part}/`);
  expect(isReservedSlug(part)).toBe(true);
});

test.for(['404', 'moved', 'not-found', 'media', 'pagefind', 'uploads'])(
  'no page can be called %s, which stands beside the pages',
  (part) => {
    expect(isReservedSlug(part)).toBe(true);
  },
);
