import { type AddressPattern, inEveryLocale } from './address-pattern.ts';
import {
  contentSecurityPolicy,
  documentPolicy,
  type Headers,
  isSecure,
  securityHeaders,
} from './security.ts';

export type KindName =
  'calendar' | 'rss' | 'json-feed' | 'opml' | 'document' | 'asset' | 'search' | 'data' | 'page';

/** Files that are answered alike. */
export interface FileKind {
  readonly name: KindName;
  readonly matches: readonly AddressPattern[];
  /** All headers but the content type, which is here only where the extension says too little. */
  readonly headers: Headers;
}

export const cachePolicies = {
  hashed: 'public, max-age=31536000, immutable',
  page: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  feed: 'public, max-age=900, stale-if-error=86400',
  missing: 'no-cache',
} as const;

/** Programs on other sites read feeds and calendars, and may. */
export const openToOthers: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * Every kind of file of a site. The first that matches an address counts, and the last matches all.
 * What our own server answers and what other hosts are told is made from this list.
 */
export function fileKinds(site: URL): readonly FileKind[] {
  const secure = isSecure(site);
  const page = { ...securityHeaders(site), 'Cache-Control': cachePolicies.page };
  const feed = { ...page, 'Cache-Control': cachePolicies.feed, ...openToOthers };
  const hashed = { ...page, 'Cache-Control': cachePolicies.hashed };
  const searchPolicy = contentSecurityPolicy({ secure, wasm: true });
  return [
    {
      name: 'calendar',
      matches: [...inEveryLocale('/feeds/*.ics', '/events/*.ics'), '/*.ics'],
      headers: {
        ...feed,
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'inline',
      },
    },
    {
      name: 'rss',
      matches: inEveryLocale('/feeds/*.xml'),
      headers: { ...feed, 'Content-Type': 'application/rss+xml; charset=utf-8' },
    },
    {
      name: 'json-feed',
      matches: inEveryLocale('/feeds/*.json'),
      headers: { ...feed, 'Content-Type': 'application/feed+json; charset=utf-8' },
    },
    {
      name: 'opml',
      matches: inEveryLocale('/feeds/*.opml'),
      headers: { ...feed, 'Content-Type': 'text/x-opml; charset=utf-8' },
    },
    {
      name: 'document',
      matches: ['/media/*.pdf'],
      headers: {
        ...hashed,
        'Content-Security-Policy': documentPolicy,
        'Content-Disposition': 'inline',
      },
    },
    { name: 'asset', matches: ['/_astro/*', '/media/*'], headers: hashed },
    {
      name: 'search',
      matches: inEveryLocale('/search/', '/search/index.html'),
      headers: { ...page, 'Content-Security-Policy': searchPolicy },
    },
    { name: 'data', matches: ['/*.xml', '/*.json', '/*.txt'], headers: page },
    { name: 'page', matches: ['/*'], headers: page },
  ];
}
