import { exitCodes, Failure } from './failure.ts';

/** Reads the address of the site: http or https, a host, perhaps a port, and nothing else. */
export function readSiteUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const extras = url === undefined ? '' : url.username + url.password + url.search + url.hash;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url !== undefined && isWeb && url.pathname === '/' && extras === '') return url;
  throw new Failure(`"${text}" is not an address that the site can have.`, {
    remedy: 'Give one like https://hub.example.org, without a path, with --url or SITE_URL.',
    exitCode: exitCodes.wrongUse,
  });
}
