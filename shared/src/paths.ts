import { defaultLocale, isLocale, type Locale } from './locales.ts';
import { isReservedSlug, isSlug } from './slug.ts';
import type { DocumentType, EventFormat, Facet } from './vocabulary.ts';

/** The address of every page, feed and calendar. Paths begin with `/`; pages end with one too. */

/** The first part of the addresses of each type, or undefined for types without pages. */
const segments = {
  event: 'events',
  'news-article': 'news',
  'blog-post': 'blog',
  story: 'stories',
  course: 'courses',
  guide: 'guides',
  survey: 'research',
  product: 'products',
  page: '',
  'hub-page': undefined,
  topic: 'topics',
  audience: 'audiences',
  series: 'series',
  person: 'people',
  organization: undefined,
  place: 'places',
  campaign: 'campaigns',
  'site-settings': undefined,
} as const satisfies Record<DocumentType, string | undefined>;

/** Types with a list of their own. */
export const listedTypes = [
  'event',
  'news-article',
  'blog-post',
  'story',
  'course',
  'guide',
  'survey',
  'product',
] as const satisfies readonly DocumentType[];
export type ListedType = (typeof listedTypes)[number];

export const localePrefix = (locale: Locale): string =>
  locale === defaultLocale ? '' : `/${locale}`;

export const homePath = (locale: Locale): string => `${localePrefix(locale)}/`;

/** The page of a document, or undefined for a type without pages of its own. */
export function documentPath(document: {
  readonly type: DocumentType;
  readonly slug: string;
  readonly locale: Locale;
}): string | undefined {
  const segment = segments[document.type];
  if (segment === undefined) return undefined;
  const folder = segment === '' ? '' : `/${segment}`;
  return `${localePrefix(document.locale)}${folder}/${document.slug}/`;
}

/** Whether an address can be a document's: never one that the site needs for itself. */
export function isDocumentPath(path: string): boolean {
  const parts = path.split('/').slice(1, -1);
  const folders = isLocale(parts[0]) && parts[0] !== defaultLocale ? parts.slice(1) : parts;
  const slug = folders.at(-1) ?? '';
  const segment = folders.slice(0, -1).join('/');
  const isKnown = Object.values(segments).some((known) => known === segment);
  return isKnown && isSlug(slug) && !isReservedSlug(slug);
}

export const listPath = (type: ListedType, locale: Locale): string =>
  `${localePrefix(locale)}/${segments[type]}/`;

/** All values of one facet: `/topics/`. */
export const facetListPath = (facet: Facet, locale: Locale): string =>
  `${localePrefix(locale)}/${segments[facet]}/`;

/** Every event that can be watched. */
export const onDemandPath = (locale: Locale): string => `${localePrefix(locale)}/events/on-demand/`;

export const formatPath = (format: EventFormat, locale: Locale): string =>
  `${localePrefix(locale)}/events/formats/${format}/`;

/** A month's page or a type's archive of a month: `month` is `YYYY-MM`. */
export const monthPath = (type: ListedType, month: string, locale: Locale): string =>
  `${listPath(type, locale)}${month.replace('-', '/')}/`;

/** Pages that are not documents. */
export const fixedPaths = ['feeds', 'search', 'status'] as const;
export type FixedPath = (typeof fixedPaths)[number];

export const fixedPath = (name: FixedPath, locale: Locale): string =>
  `${localePrefix(locale)}/${name}/`;

export const sitemapPath = (locale: Locale): string => `/sitemap-${locale}.xml`;

/** A file, because static hosts look for one by this name. */
export const notFoundPath = (locale: Locale): string => `${localePrefix(locale)}/404.html`;

/** What a feed carries: everything, one type, or one value of a facet. */
export type FeedScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'type'; readonly type: ListedType }
  | { readonly kind: 'facet'; readonly facet: Facet; readonly slug: string };

export type FeedFormat = 'xml' | 'json';

/** Only types and facets that have feeds have a file at this address. */
export function feedPath(scope: FeedScope, format: FeedFormat, locale: Locale): string {
  return `${localePrefix(locale)}/feeds/${feedName(scope)}.${format}`;
}

function feedName(scope: FeedScope): string {
  switch (scope.kind) {
    case 'all':
      return 'all';
    case 'type':
      return segments[scope.type];
    case 'facet':
      return `${scope.facet}/${scope.slug}`;
  }
}

/** What a calendar carries: every event, those of one value of a facet, or one event. */
export type CalendarScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'facet'; readonly facet: Facet; readonly slug: string }
  | { readonly kind: 'event'; readonly slug: string };

export function calendarPath(scope: CalendarScope, locale: Locale): string {
  const prefix = localePrefix(locale);
  switch (scope.kind) {
    case 'all':
      return `${prefix}/feeds/events.ics`;
    case 'facet':
      return `${prefix}/feeds/events/${scope.facet}/${scope.slug}.ics`;
    case 'event':
      return `${prefix}/events/${scope.slug}.ics`;
  }
}
