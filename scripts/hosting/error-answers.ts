import { defaultLocale, locales, localePrefix, notFoundPath } from '@porchlight/shared';
import { methodsForPrograms, openToOthers, preflightHeaders } from '../serve/cross-origin.ts';
import { cachePolicies } from '../serve/headers.ts';
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

/** Where the page for a missing page is, for the addresses that begin so; the last is for all others. */
export const notFoundPages: readonly { readonly start: string; readonly page: string }[] = [
  ...locales.filter((locale) => locale !== defaultLocale),
  defaultLocale,
].map((locale) => ({ start: `${localePrefix(locale)}/`, page: notFoundPath(locale) }));

export const missingHeaders = (site: URL): Headers => ({
  ...securityHeaders(site),
  'Cache-Control': cachePolicies.missing,
});

export const missingHeadersForPrograms = (site: URL): Headers => ({
  ...missingHeaders(site),
  ...openToOthers,
});

/** The page of all feeds in the visitor's language would be too much to tell. */
export const missingSentenceForPrograms = (site: URL): string =>
  sentenceForPrograms({ site, locale: defaultLocale, removed: false });

export const goneSentenceForPrograms = (site: URL): string =>
  sentenceForPrograms({ site, locale: defaultLocale, removed: true });

/** For a former page that leads on. */
export const movedHeaders = (site: URL): Headers => ({
  ...securityHeaders(site),
  'Cache-Control': cachePolicies.page,
});

/** What differs where a feed or calendar leads on. */
export const movedHeadersForPrograms: Headers = {
  ...openToOthers,
  'Cache-Control': cachePolicies.forPrograms,
};
