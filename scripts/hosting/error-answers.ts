import {
  defaultLocale,
  embedPath,
  locales,
  type Locale,
  localePrefix,
  missingListPath,
  notFoundPath,
} from '@porchlight/shared';
import { methodsForPrograms, openToOthers, preflightHeaders } from '../serve/cross-origin.ts';
import { type FileKind, kindOf } from '../serve/file-kinds.ts';
import { headersOfMissing, headersOfMove } from '../serve/headers.ts';
import { type Headers, securityHeaders } from '../serve/security.ts';
import { sentenceForPrograms } from '../serve/sentences.ts';

/** What other hosts are told about answers that are no file. */

/** For feeds and calendars. */
export const preflightAnswer = (site: URL): Headers => ({
  ...securityHeaders(site),
  ...openToOthers,
  ...preflightHeaders,
  Allow: methodsForPrograms.join(', '),
});

/** What stands for the pages that are missing at the addresses that begin so. */
interface NotFound {
  readonly start: string;
  readonly page: string;
}

/** The last is for all addresses, so its language is too. */
const lastIsForAll: readonly Locale[] = [
  ...locales.filter((locale) => locale !== defaultLocale),
  defaultLocale,
];

/** Where the page for a missing page is; the last is for all others. */
export const notFoundPages: readonly NotFound[] = lastIsForAll.map((locale) => ({
  start: `${localePrefix(locale)}/`,
  page: notFoundPath(locale),
}));

/** Where that for a list of other sites is, be it missing or removed; none of these is for all. */
export const missingListPages: readonly NotFound[] = lastIsForAll.map((locale) => ({
  start: embedPath({ kind: 'all' }, locale),
  page: missingListPath(locale),
}));

const anyPage = kindOf('/');
const anyFeed = kindOf('/feeds/all.xml');
const anyList = kindOf(embedPath({ kind: 'all' }, defaultLocale));

export const missingHeaders = (site: URL): Headers => headersOfMissing(anyPage, site);

export const missingHeadersForPrograms = (site: URL): Headers => headersOfMissing(anyFeed, site);

export const missingHeadersOfLists = (site: URL): Headers => headersOfMissing(anyList, site);

/** The page of all feeds in the visitor's language would be too much to tell. */
export const missingSentenceForPrograms = (site: URL): string =>
  sentenceForPrograms({ site, locale: defaultLocale, removed: false });

export const goneSentenceForPrograms = (site: URL): string =>
  sentenceForPrograms({ site, locale: defaultLocale, removed: true });

/** For a former page that leads on. */
export const movedHeaders = (site: URL): Headers => headersOfMove(anyPage, site);

/** What differs where a feed or calendar leads on. */
export const movedHeadersForPrograms = (site: URL): Headers => unlikePages(anyFeed, site);

/** What differs where a list for other sites does. */
export const movedHeadersOfLists = (site: URL): Headers => unlikePages(anyList, site);

function unlikePages(kind: FileKind, site: URL): Headers {
  const ofPages = movedHeaders(site);
  const all = Object.entries(headersOfMove(kind, site));
  return Object.fromEntries(all.filter(([name, value]) => ofPages[name] !== value));
}
