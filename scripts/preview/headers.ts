import {
  contentSecurityPolicy,
  type Headers,
  isSecure,
  securityHeaders,
} from '../serve/security.ts';

/** Who meets whom: what may frame a preview, and where its forms may lead. */
export interface Surroundings {
  readonly previewUrl: URL;
  readonly cmsOrigin: string;
  readonly siteUrl: URL;
}

/** What every answer of a preview says: nobody keeps it, finds it or frames it but the CMS. */
export function previewHeaders(surroundings: Surroundings): Headers {
  const { 'X-Frame-Options': _, ...others } = securityHeaders(
    surroundings.previewUrl,
    policyOf(surroundings),
  );
  return {
    ...others,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    // The address is what opens it, so nobody hears it from a link.
    'Referrer-Policy': 'no-referrer',
  };
}

/** The site's own policy, but for frames: the CMS frames a preview, and a preview itself as a phone. */
function policyOf({ previewUrl, cmsOrigin, siteUrl }: Surroundings): string {
  const changes: Readonly<Record<string, (directive: string) => string>> = {
    'frame-ancestors': () => `frame-ancestors 'self' ${cmsOrigin}`,
    'frame-src': (directive) => `${directive} 'self'`,
    'form-action': () => `form-action ${siteUrl.origin}`,
  };
  return contentSecurityPolicy({ secure: isSecure(previewUrl) })
    .split('; ')
    .map((directive) => changes[directive.split(' ')[0] ?? '']?.(directive) ?? directive)
    .join('; ');
}
