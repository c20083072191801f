import { contentTypeOf } from './content-types.ts';
import { openToOthers } from './cross-origin.ts';
import { type FileKind, kindOf } from './file-kinds.ts';
import {
  contentSecurityPolicy,
  embedPolicy,
  type Headers,
  isSecure,
  pdfPolicy,
  securityHeaders,
  workerPolicy,
} from './security.ts';

export const cachePolicies = {
  hashed: 'public, max-age=31536000, immutable',
  page: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  forPrograms: 'public, max-age=900, stale-if-error=86400',
  missing: 'no-cache',
  /** Browsers ask for it anew themselves; what stands between must not answer in our place. */
  worker: 'no-cache',
} as const;

/** All headers of a file of the site, by the path that visitors ask for. */
export function headersOf(path: string, site: URL): Headers {
  return { 'Content-Type': contentTypeOf(path), ...headersOfKind(kindOf(path), site) };
}

/** All headers of a kind of file; the content type is one only where the extension says too little. */
export function headersOfKind(kind: FileKind, site: URL): Headers {
  return {
    ...securityHeaders(site, policyOf(kind, site)),
    'Cache-Control': cachePolicyOf(kind),
    ...(kind.forPrograms ? openToOthers : {}),
    ...(kind.forOtherSites ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {}),
    ...(kind.name === 'embed' ? inOtherPages : {}),
    ...(kind.contentType === undefined ? {} : { 'Content-Type': kind.contentType }),
    ...(kind.inline ? { 'Content-Disposition': 'inline' } : {}),
  };
}

/** All headers, but for the content type, where a file of this kind is missing. */
export const headersOfMissing = (kind: FileKind, site: URL): Headers =>
  headersWithoutFile(kind, site, cachePolicies.missing);

/** All headers, but for the target, where an address of this kind leads on. */
export const headersOfMove = (kind: FileKind, site: URL): Headers =>
  headersWithoutFile(kind, site, kind.forPrograms ? cachePolicies.forPrograms : cachePolicies.page);

/**
 * Who may read or frame a file may do so where there is none: in the page of another site, there would
 * be a browser's error instead of the answer.
 */
function headersWithoutFile(kind: FileKind, site: URL, cachePolicy: string): Headers {
  const isFramed = kind.name === 'embed';
  return {
    ...securityHeaders(site, isFramed ? policyOf(kind, site) : undefined),
    'Cache-Control': cachePolicy,
    ...(kind.forPrograms ? openToOthers : {}),
    ...(isFramed ? inOtherPages : {}),
  };
}

/**
 * The policy lets every site frame it, and where it says who may, browsers do not look at the oldest
 * of these headers (https://html.spec.whatwg.org/#the-x-frame-options-header). It has a value rather
 * than none because some hosts cannot take off what they add to every answer. A page that is isolated
 * (https://html.spec.whatwg.org/#coep) frames only what may be loaded by others, former addresses
 * included, and is as strict itself. That costs a list nothing: it loads only what is of this site.
 */
const inOtherPages: Headers = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Frame-Options': 'ALLOWALL',
};

/** Undefined where what holds for every answer is enough. */
function policyOf({ name }: FileKind, site: URL): string | undefined {
  if (name === 'pdf') return pdfPolicy;
  if (name === 'worker') return workerPolicy;
  if (name === 'embed') return embedPolicy(isSecure(site));
  if (name === 'search') return contentSecurityPolicy({ secure: isSecure(site), search: true });
  return undefined;
}

function cachePolicyOf({ name, hashed, forPrograms }: FileKind): string {
  if (name === 'worker') return cachePolicies.worker;
  if (hashed) return cachePolicies.hashed;
  return forPrograms ? cachePolicies.forPrograms : cachePolicies.page;
}
