import { contentTypeOf } from './content-types.ts';
import { openToOthers } from './cross-origin.ts';
import { type FileKind, kindOf } from './file-kinds.ts';
import {
  contentSecurityPolicy,
  type Headers,
  isSecure,
  pdfPolicy,
  securityHeaders,
} from './security.ts';

export const cachePolicies = {
  hashed: 'public, max-age=31536000, immutable',
  page: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  forPrograms: 'public, max-age=900, stale-if-error=86400',
  missing: 'no-cache',
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
    ...(kind.contentType === undefined ? {} : { 'Content-Type': kind.contentType }),
    ...(kind.inline ? { 'Content-Disposition': 'inline' } : {}),
  };
}

/** Undefined where what holds for every answer is enough. */
function policyOf({ name }: FileKind, site: URL): string | undefined {
  if (name === 'pdf') return pdfPolicy;
  if (name === 'search') return contentSecurityPolicy({ secure: isSecure(site), search: true });
  return undefined;
}

function cachePolicyOf({ hashed, forPrograms }: FileKind): string {
  if (hashed) return cachePolicies.hashed;
  return forPrograms ? cachePolicies.forPrograms : cachePolicies.page;
}
