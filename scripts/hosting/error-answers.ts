import { defaultLocale, fixedPath, locales, localePrefix, notFoundPath } from '@porchlight/shared';
import { cachePolicies, openToOthers } from '../serve/file-kinds.ts';
import { type Headers, securityHeaders } from '../serve/security.ts';

/** What other hosts are told about answers that are no file. */

/** Where the page for a missing page is, for the addresses that begin so; the last is for all others. */
export const notFoundPages: readonly { readonly start: string; readonly page: string }[] = [
  ...locales.filter((locale) => locale !== defaultLocale),
  defaultLocale,
].map((locale) => ({ start: `${localePrefix(locale)}/`, page: notFoundPath(locale) }));

export const missingHeaders = (site: URL): Headers => ({
  ...securityHeaders(site),
  'Cache-Control': cachePolicies.missing,
});

export const missingFeedHeaders = (site: URL): Headers => ({
  ...missingHeaders(site),
  ...openToOthers,
});

export const missingFeedSentence = (site: URL): string =>
  `There is no feed or calendar at this address. See ${new URL(fixedPath('feeds', defaultLocale), site).href}.`;

export const onlyReadSentence = 'Only GET and HEAD are answered here.';
