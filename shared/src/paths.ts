import { defaultLocale, isLocale, type Locale } from './locales.ts';
import { isReservedSlug, isSlug } from './slug.ts';
import { documentTypes, type DocumentType, type EventFormat, type Facet } from './vocabulary.ts';

/** The address of every page. Paths begin with `/` and end with one too; feeds have `feed-paths.ts`. */

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

/** Types whose documents have pages at addresses of their own. */
export const pageTypes: readonly DocumentType[] = documentTypes.filter(
  (type) => segments[type] !== undefined,
);

export const localePrefix = (locale: Locale): string =>
  locale === defaultLocale ? '' : `/${locale}`;

export const homePath = (locale: Locale): string => `${localePrefix(locale)}/`;

/** The page of a document, or undefined for a type without pages of its own. */
export function documentPath(document: DocumentAddress): string | undefined {
  const segment = segments[document.type];
  if (segment === undefined) return undefined;
  const folder = segment === '' ? '' : `/${segment}`;
  return `${localePrefix(document.locale)}${folder}/${document.slug}/`;
}

/** What the figures of a survey can be taken away in. */
export const surveyFormats = ['csv', 'json'] as const;
export type SurveyFormat = (typeof surveyFormats)[number];

export const surveyFilePath = (
  { slug, locale }: Pick<DocumentAddress, 'slug' | 'locale'>,
  format: SurveyFormat,
): string => `${localePrefix(locale)}/${segments.survey}/${slug}.${format}`;

/** What a document's page is made of. */
export interface DocumentAddress {
  readonly type: DocumentType;
  readonly slug: string;
  readonly locale: Locale;
}

/** Reads a page's address back; undefined for one that the site needs for itself. */
export function parseDocumentPath(path: string): DocumentAddress | undefined {
  const parts = path.split('/').slice(1, -1);
  const [first] = parts;
  const isPrefix = isLocale(first) && first !== defaultLocale;
  const folders = isPrefix ? parts.slice(1) : parts;
  const slug = folders.at(-1) ?? '';
  const segment = folders.slice(0, -1).join('/');
  const type = documentTypes.find((known) => segments[known] === segment);
  if (type === undefined || !isSlug(slug) || isReservedSlug(slug)) return undefined;
  return { type, slug, locale: isPrefix ? first : defaultLocale };
}

/** Whether an address can be a document's: never one that the site needs for itself. */
export const isDocumentPath = (path: string): boolean => parseDocumentPath(path) !== undefined;

/** `news` of `/news/` and of `/feeds/news.xml`. */
export const listSegment = (type: ListedType): string => segments[type];

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
export const fixedPaths = ['embed', 'feeds', 'search', 'status'] as const;
export type FixedPath = (typeof fixedPaths)[number];

export const fixedPath = (name: FixedPath, locale: Locale): string =>
  `${localePrefix(locale)}/${name}/`;

/** What a sitemap lists: lists and fixed pages, or the documents of one type and year. */
export type SitemapScope =
  { readonly of: 'lists' } | { readonly of: DocumentType; readonly year: string };

/** `/sitemap-en-lists.xml`, `/sitemap-en-event-2025.xml` */
export const sitemapPath = (scope: SitemapScope, locale: Locale): string =>
  `/sitemap-${locale}-${scope.of}${'year' in scope ? `-${scope.year}` : ''}.xml`;

/** Reads a sitemap's address back. */
export function parseSitemapPath(
  path: string,
): { readonly locale: Locale; readonly scope: SitemapScope } | undefined {
  const [, locale, of, year] = /^\/sitemap-([a-z]+)-([a-z-]+?)(?:-(\d{4}))?\.xml$/.exec(path) ?? [];
  if (!isLocale(locale)) return undefined;
  if (of === 'lists' && year === undefined) return { locale, scope: { of } };
  const type = pageTypes.find((known) => known === of);
  return type === undefined || year === undefined
    ? undefined
    : { locale, scope: { of: type, year } };
}

/** A file, because static hosts look for one by this name. */
export const notFoundPath = (locale: Locale): string => `${localePrefix(locale)}/404.html`;

/** What is shown when there is no connection: which pages a device has kept. */
export const offlinePath = (locale: Locale): string => `${localePrefix(locale)}/offline/`;

/** What a device is told that takes the site up among its programs. */
export const manifestPath = (locale: Locale): string => `${localePrefix(locale)}/site.webmanifest`;
