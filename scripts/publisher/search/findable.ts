import {
  eventFormats,
  facetListPath,
  facets,
  fixedPath,
  formatPath,
  isDocumentPath,
  listedTypes,
  listPath,
  locales,
  onDemandPath,
} from '@porchlight/shared';

/** Lists that somebody may look for by name. A month's archive repeats what has pages of its own. */
const lists: ReadonlySet<string> = new Set(
  locales.flatMap((locale) => [
    ...listedTypes.map((type) => listPath(type, locale)),
    ...facets.map((facet) => facetListPath(facet, locale)),
    ...eventFormats.map((format) => formatPath(format, locale)),
    onDemandPath(locale),
    fixedPath('feeds', locale),
  ]),
);

/** Whether people search for what is at an address: a document or a list, and no page that serves the site. */
export const isFindable = (path: string): boolean => isDocumentPath(path) || lists.has(path);

/** Where something moved away or was taken down there is a page too, which asks not to be found. */
export const asksToBeHidden = (html: string): boolean =>
  /<meta name="robots" content="[^"]*\bnoindex\b/.test(html);
