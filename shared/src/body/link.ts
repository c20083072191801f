/** Schemes an editor's link may have. Everything else could run script or leave the reader nowhere. */
const schemes: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * A name or an IPv6 address, with a port; nothing for `mailto:`. A host of odd signs is no host, nor
 * is one with two dots side by side, which URLs allow and name servers do not (RFC 1034 §3.5).
 */
const possibleHost = /^(?:(?:[\w-]+(?:\.[\w-]+)*\.?)?|\[[\da-f:.]+\])(?::\d+)?$/;

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
  const isAllowed =
    schemes.has(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    possibleHost.test(url.host);
  return isAllowed ? conforming(url) : undefined;
}

/**
 * The WHATWG's addresses may hold signs that RFC 3986 §2 does not have, and that calendars and feeds
 * may not either: `|`, `^`, brackets outside of the host,
 * a lone `%`, a second `#`.
 */
function conforming(url: URL): string {
  const before = url.host === '' ? url.protocol : `${url.protocol}//${url.host}`;
  const [address = '', ...fragment] = url.href.slice(before.length).split('#');
  const parts = fragment.length === 0 ? [address] : [address, fragment.join('%23')];
  return before + parts.map((part) => part.replace(unfit, encodeURIComponent)).join('#');
}

const unfit = /[ "<>|^`{}[\]\\]|%(?![\da-f]{2})/gi;

/** As {@link parseLink}, but only `https:` and `http:`. */
export function parseWebAddress(text: string): string | undefined {
  const link = parseLink(text);
  return link !== undefined && /^https?:/.test(link) ? link : undefined;
}

function pathOf(written: string): string | undefined {
  const origin = 'https://here.invalid';
  if (!URL.canParse(written, origin)) return undefined;
  const url = new URL(written, origin);
  const path = conforming(url).slice(origin.length);
  // Taking out dots can uncover what was refused as written: `/.//host` becomes `//host`.
  return url.origin === origin && pathOnThisSite.test(path) ? path : undefined;
}
