/** Schemes an editor's link may have. Everything else could run script or leave the reader nowhere. */
const schemes: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** `//host` and `/\host` look like paths and lead to another site. */
const pathOnThisSite = /^\/(?![/\\])/;

/**
 * Reads an address an editor wrote: absolute with an allowed scheme, or a path on this site
 * (`/events/`). What leads elsewhere but looks like a path is refused.
 *
 * @returns the address in its normal form (ASCII, percent-encoded), or undefined when not allowed
 */
export function parseLink(text: string): string | undefined {
  const written = text.trim();
  if (pathOnThisSite.test(written)) return pathOf(written);
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  return schemes.has(url.protocol) && url.username === '' && url.password === ''
    ? url.href
    : undefined;
}

/** As {@link parseLink}, but only `https:` and `http:`. */
export function parseWebAddress(text: string): string | undefined {
  const link = parseLink(text);
  return link !== undefined && /^https?:/.test(link) ? link : undefined;
}

function pathOf(written: string): string | undefined {
  const origin = 'https://here.invalid';
  if (!URL.canParse(written, origin)) return undefined;
  const url = new URL(written, origin);
  const path = url.pathname + url.search + url.hash;
  // Taking out dots can uncover what was refused as written: `/.//host` becomes `//host`.
  return url.origin === origin && pathOnThisSite.test(path) ? path : undefined;
}
