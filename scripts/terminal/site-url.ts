import { longestSiteAddress } from '@porchlight/shared';

import { exitCodes, Failure } from './failure.ts';

/**
 * Reads the address of the site: http or https, a host, perhaps a port, and nothing else, short
 * enough for every calendar to be subscribed to.
 */
export function readSiteUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const extras = url === undefined ? '' : url.username + url.password + url.search + url.hash;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  const isOrigin = url !== undefined && isWeb && url.pathname === '/' && extras === '';
  if (isOrigin && url.origin.length <= longestSiteAddress) return url;
  if (isOrigin)
    throw new Failure(
      `The address of the site may have ${longestSiteAddress} characters at most, and ${url.origin} has ${url.origin.length}: calendar programs take no longer ones.`,
      { remedy: 'Give a shorter one with --url or SITE_URL.', exitCode: exitCodes.wrongUse },
    );
  throw new Failure(`"${text}" is not an address that the site can have.`, {
    remedy: 'Give one like https://hub.example.org, without a path, with --url or SITE_URL.',
    exitCode: exitCodes.wrongUse,
  });
}
