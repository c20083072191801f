/** What a request asks for, or why it cannot be answered. */
type RequestPath =
  | {
      readonly ok: true;
      /** The address that what is asked for has, if it is there. */
      readonly path: string;
      /** Whether it was asked for as it is; otherwise the answer leads to it. */
      readonly isExact: boolean;
      readonly query: string;
    }
  | { readonly ok: false; readonly status: 400 | 404 | 414 };

const malformed = { ok: false, status: 400 } as const;
const hidden = { ok: false, status: 404 } as const;
const tooLong = { ok: false, status: 414 } as const;

/** Addresses of ours have at most a few hundred characters; campaigns add queries of their own. */
const longestTarget = 4096;

/** Decodes the target of a request once, and refuses every way out of the site's folder. */
export function readRequestPath(target: string): RequestPath {
  if (target.length > longestTarget) return tooLong;
  const asked = withoutOrigin(target);
  if (!asked.startsWith('/')) return malformed;
  const [, encoded = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(asked) ?? [];
  // Decoded, it would be one more address of a page that has one.
  if (/%2f/i.test(encoded)) return hidden;
  const path = decode(encoded);
  if (path === undefined || hasControlCharacter(path) || path.includes('\\')) return malformed;

  const segments = path.slice(1).split('/');
  if (segments.some((segment) => segment === '.' || segment === '..')) return malformed;
  // An empty segment at the start would make "//host" of a redirect: another site.
  if (segments.slice(0, -1).includes('')) return hidden;
  if (segments.some(isHidden) || filesForHosts.includes(path.slice(1))) return hidden;
  const page = withoutIndex(path);
  return { ok: true, path: page, isExact: page === path, query };
}

/** A page has one address: at the name of its file it would stay when it has moved or was removed. */
const withoutIndex = (path: string): string => path.replace(/(?<=\/)index\.html$/, '');

/** The first part of what was asked for, where the whole of it is no path; it can be a language's. */
export const firstPartOf = (target: string): string =>
  /^\/[\w-]+\//.exec(withoutOrigin(target))?.[0] ?? '/';

/** A client may name the whole address, as it does to a proxy (RFC 9112 §3.2.2). */
const withoutOrigin = (target: string): string => {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '');
  return path === target || path.startsWith('/') ? path : `/${path}`;
};

/** At the root of the site, for whoever serves it: some tell what is public no more. */
export const filesForHosts: readonly string[] = ['_headers', '_redirects', 'redirects.json'];

/** RFC 8615 asks for this one dot folder to be public. */
const isHidden = (segment: string, index: number): boolean =>
  segment.startsWith('.') && !(index === 0 && segment === '.well-known');

const hasControlCharacter = (path: string): boolean => /\p{Cc}/u.test(path);

function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

/** The path as it is written in an address. */
export const encodePath = (path: string): string =>
  path.split('/').map(encodeURIComponent).join('/');

/** Old addresses were shared with and without the slash at the end, those of feeds by mistake. */
export const withoutSlash = (path: string): string => path.replace(/(?<=.)\/$/, '');
