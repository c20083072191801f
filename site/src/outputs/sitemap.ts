import {
  defaultLocale,
  homePath,
  type Instant,
  type Locale,
  localePrefix,
  sitemapPath,
} from '@porchlight/shared';
import { type SitemapItemLoose, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

import type { HubReader } from '../hub/recording-hub.ts';
import { addressOf } from './address.ts';

/** One page in a sitemap. */
export interface SitemapPage {
  readonly url: string;
  readonly revisedAt?: Instant | undefined;
  /** The same page in every language it exists in, its own included. */
  readonly languages: readonly { readonly locale: Locale; readonly url: string }[];
}

/** Pages for people: feeds, files and addresses that only lead elsewhere are not listed. */
export function sitemapPages(
  paths: readonly string[],
  locale: Locale,
  hub: HubReader,
): readonly SitemapPage[] {
  const moved = new Set(hub.ask('redirects').map(({ from }) => from));
  const pages = new Set(paths.filter((path) => path.endsWith('/') && !moved.has(path)));
  return [...pages]
    .filter((path) => localeOf(path, hub) === locale)
    .map((path) => toSitemapPage(path, locale, pages, hub));
}

function toSitemapPage(
  path: string,
  locale: Locale,
  pages: ReadonlySet<string>,
  hub: HubReader,
): SitemapPage {
  const documentId = hub.ask('at-path', path);
  const versions =
    documentId === undefined
      ? sameInOtherLanguages(path, locale, pages, hub)
      : hub.ask('translations', documentId);
  const document = documentId === undefined ? undefined : hub.ask('card', documentId, locale);
  return {
    url: addressOf(path, hub.site),
    revisedAt: document?.revisedAt,
    languages: versions.map((version) => ({
      locale: version.locale,
      url: addressOf(version.path, hub.site),
    })),
  };
}

/** Lists and fixed pages have the same address in every language, but for its beginning. */
const sameInOtherLanguages = (
  path: string,
  locale: Locale,
  pages: ReadonlySet<string>,
  hub: HubReader,
) =>
  hub.site.locales
    .map((other) => ({
      locale: other,
      path: localePrefix(other) + path.slice(localePrefix(locale).length),
    }))
    .filter((version) => pages.has(version.path));

const localeOf = (path: string, hub: HubReader): Locale =>
  hub.site.locales.find(
    (locale) => locale !== defaultLocale && path.startsWith(homePath(locale)),
  ) ?? defaultLocale;

/** Writes the sitemap of one language. */
export async function toSitemap(pages: readonly SitemapPage[]): Promise<string> {
  const stream = new SitemapStream({
    xmlns: { news: false, video: false, image: false, xhtml: true },
  });
  for (const page of pages) stream.write(toItem(page));
  stream.end();
  return `${(await streamToPromise(stream)).toString()}\n`;
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

/** Writes the list of the sitemaps of all languages. */
export async function toSitemapIndex(hub: HubReader): Promise<string> {
  const stream = new SitemapIndexStream();
  for (const locale of hub.site.locales)
    stream.write({ url: addressOf(sitemapPath(locale), hub.site) });
  stream.end();
  return `${(await streamToPromise(stream)).toString()}\n`;
}
