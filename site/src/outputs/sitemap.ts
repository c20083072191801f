import {
  defaultLocale,
  type DocumentType,
  type Instant,
  type Locale,
  localePrefix,
  pageTypes,
  sitemapPath,
  type SitemapScope,
} from '@porchlight/shared';
import { type SitemapItemLoose, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

import type { ListedPage } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { addressOf } from './address.ts';
import { encoded, type Pieces } from './output-text.ts';
import { rememberingInputs } from './remembering-inputs.ts';
import { listPaths } from './site-paths.ts';

/** One page in a sitemap. */
export interface SitemapPage {
  readonly url: string;
  readonly revisedAt?: Instant | undefined;
  /** The same page in every language it exists in, its own included. */
  readonly languages: readonly { readonly locale: Locale; readonly url: string }[];
}

/** Pages for people: feeds, files and addresses that only lead elsewhere are not listed. */
export const pagesOfSitemap = (
  scope: SitemapScope,
  locale: Locale,
  hub: HubReader,
): readonly SitemapPage[] =>
  'year' in scope ? pagesOfYear(scope.of, scope.year, locale, hub) : pagesOfLists(locale, hub);

/** Once a year is over its map only changes with its documents. */
const pagesOfYear = (
  type: DocumentType,
  year: string,
  locale: Locale,
  hub: HubReader,
): readonly SitemapPage[] =>
  hub.ask('pages', type, year, locale).map((page) => toSitemapPage(page, [hub.site.url]));

/** The very same page again, so that its lines need not be written again. */
const toSitemapPage = rememberingInputs(
  ({ path, revisedAt, translations }: ListedPage, [url]: [string]): SitemapPage => ({
    url: addressOf(path, { url }),
    revisedAt,
    languages: translations.map((version) => ({
      locale: version.locale,
      url: addressOf(version.path, { url }),
    })),
  }),
);

/** Lists and fixed pages; they have the same address in every language, but for its beginning. */
function pagesOfLists(locale: Locale, hub: HubReader): readonly SitemapPage[] {
  const existing = new Set(hub.site.locales.flatMap((other) => listPaths(hub, other)));
  return listPaths(hub, locale).map((path) => ({
    url: addressOf(path, hub.site),
    languages: hub.site.locales
      .map((other) => ({
        locale: other,
        path: localePrefix(other) + path.slice(localePrefix(locale).length),
      }))
      .filter((version) => existing.has(version.path))
      .map((version) => ({ locale: version.locale, url: addressOf(version.path, hub.site) })),
  }));
}

/** Writes a sitemap: the lines of each page once, and a frame around them. */
export async function toSitemap(pages: readonly SitemapPage[]): Promise<Pieces> {
  const fresh = pages.filter((page) => !written.has(page));
  // The frame comes with any page, and the library writes none without one.
  const asked = fresh.length > 0 ? fresh : pages.slice(0, 1);
  const [begin, entries, end] = partsOf(await writeAtOnce(asked));
  for (const [index, page] of asked.entries()) written.set(page, encoded(entries[index] ?? ''));
  return [encoded(begin), ...pages.flatMap((page) => written.get(page) ?? []), encoded(end)];
}

const written = new WeakMap<SitemapPage, Uint8Array>();

async function writeAtOnce(pages: readonly SitemapPage[]): Promise<string> {
  const stream = new SitemapStream({
    xmlns: { news: false, video: false, image: false, xhtml: true },
  });
  for (const page of pages) stream.write(toItem(page));
  stream.end();
  return `${(await streamToPromise(stream)).toString()}\n`;
}

/** What stands before the entries, each entry, and what stands after them. */
function partsOf(text: string): readonly [begin: string, entries: readonly string[], end: string] {
  const end = text.indexOf('</urlset>');
  const [begin = '', ...entries] = text.slice(0, end).split(/(?=<url>)/);
  return [begin, entries, text.slice(end)];
}

function toItem({ url, revisedAt, languages }: SitemapPage): SitemapItemLoose {
  const main = languages.find(({ locale }) => locale === defaultLocale);
  return {
    url,
    ...(revisedAt !== undefined && { lastmod: revisedAt }),
    links:
      languages.length < 2
        ? []
        : [
            ...languages.map(({ locale, url: address }) => ({ lang: locale, url: address })),
            ...(main ? [{ lang: 'x-default', url: main.url }] : []),
          ],
  };
}

/** Writes the list of all sitemaps. */
export async function toSitemapIndex(hub: HubReader): Promise<string> {
  const stream = new SitemapIndexStream();
  for (const path of sitemapPaths(hub)) stream.write({ url: addressOf(path, hub.site) });
  stream.end();
  return `${(await streamToPromise(stream)).toString()}\n`;
}

/** The addresses of all sitemaps but their list. */
export const sitemapPaths = (hub: HubReader): readonly string[] =>
  hub.site.locales.flatMap((locale) => [
    sitemapPath({ of: 'lists' }, locale),
    ...pageTypes.flatMap((type) =>
      hub.ask('years', type, locale).map((year) => sitemapPath({ of: type, year }, locale)),
    ),
  ]);
