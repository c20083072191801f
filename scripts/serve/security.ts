import { videoPlayers } from '@porchlight/shared';

export type Headers = Readonly<Record<string, string>>;

/** With https, browsers are asked to keep to it. */
export const isSecure = (site: URL): boolean => site.protocol === 'https:';

interface PolicyOptions {
  readonly secure: boolean;
  /** Search runs WebAssembly of our own in a worker, which a policy of Trusted Types lets through. */
  readonly search?: boolean;
}

/**
 * What a page may load and do: only what this site itself serves, and two players of videos. Text
 * never becomes markup or script (https://www.w3.org/TR/trusted-types/): the one policy a page may
 * make is that which starts the worker for reading offline, and search has one more.
 */
export function contentSecurityPolicy({ secure, search = false }: PolicyOptions): string {
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    `frame-src ${Object.values(videoPlayers).join(' ')}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types offline${search ? ' default' : ''}`,
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** A PDF is of somebody else's making: it is shown, but may do nothing. */
export const pdfPolicy = "sandbox; default-src 'none'";

/** The worker that keeps pages for reading offline asks this site for files, and does nothing else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'";

/** A list in the page of another site: it has no script, and nothing to send. */
export const embedPolicy = (secure: boolean): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    // Its stylesheet names fonts that it does not use, and browsers complain of the names.
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

/** Headers that every answer has, errors too. */
export function securityHeaders(site: URL, policy?: string): Headers {
  const secure = isSecure(site);
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
