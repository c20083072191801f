import { contentTypeOf } from './content-types.ts';

export type Headers = Readonly<Record<string, string>>;

const videoHosts = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'];

export interface PolicyOptions {
  readonly secure: boolean;
  /** The search page runs WebAssembly of our own. */
  readonly wasm?: boolean;
}

/** What a page may load and do: only what this site itself serves, and two players of videos. */
export function contentSecurityPolicy({ secure, wasm = false }: PolicyOptions): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    `frame-src ${videoHosts.join(' ')}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** A document of somebody else's making is shown, but may do nothing. */
const documentPolicy = "sandbox; default-src 'none'";

export const cachePolicies = {
  hashed: 'public, max-age=31536000, immutable',
  page: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  feed: 'public, max-age=900, stale-if-error=86400',
  missing: 'no-cache',
} as const;

/** Headers that every answer has, errors too. */
export function securityHeaders(site: URL, policy?: string): Headers {
  const secure = site.protocol === 'https:';
  return {
    'Content-Security-Policy': policy ?? contentSecurityPolicy({ secure }),
    ...(secure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'X-Frame-Options': 'DENY',
  };
}

/** All headers of a file of the site, by the path that visitors ask for. */
export function headersOf(path: string, site: URL): Headers {
  return {
    ...securityHeaders(site, policyOf(path, site)),
    'Content-Type': contentTypeOf(path),
    'Cache-Control': cachePolicyOf(path),
    ...(isFeed(path) ? feedHeaders(path) : {}),
    ...(path.endsWith('.pdf') ? { 'Content-Disposition': 'inline' } : {}),
  };
}

/** Feeds and calendars, which programs on other sites read as well. */
export const isFeed = (path: string): boolean =>
  path.endsWith('.ics') || /^\/([a-z]{2}\/)?feeds\/.+\.(xml|json|opml)$/.test(path);

/** How long browsers and caches may keep the file at a path. */
export function cachePolicyOf(path: string): string {
  if (/^\/(?:_astro|media)\//.test(path)) return cachePolicies.hashed;
  return isFeed(path) ? cachePolicies.feed : cachePolicies.page;
}

const feedHeaders = (path: string): Headers => ({
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  ...(path.endsWith('.ics') ? { 'Content-Disposition': 'inline' } : {}),
});

function policyOf(path: string, site: URL): string {
  if (path.endsWith('.pdf')) return documentPolicy;
  const secure = site.protocol === 'https:';
  return contentSecurityPolicy({ secure, wasm: /^\/([a-z]{2}\/)?search\//.test(path) });
}
