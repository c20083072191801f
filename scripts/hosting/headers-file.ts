import { type AddressPattern, partsOf } from '../serve/address-pattern.ts';
import type { Headers } from '../serve/security.ts';
import { kindsToTell, type KindToTell } from './kinds-to-tell.ts';

/**
 * The text of `_headers` for Netlify (https://docs.netlify.com/manage/routing/headers/) and Cloudflare
 * Pages (https://developers.cloudflare.com/pages/configuration/headers/). On both, every rule that
 * matches applies, from top to bottom. Cloudflare joins what two rules say of one header with a comma,
 * unless a line `! Name` removes what is there; Netlify reads past that line and lets the last rule
 * win. So the rule for all comes first, and the others remove each header before they set it.
 */
export function toHeadersFile(site: URL): string {
  const { page, unlikePages } = kindsToTell(site);
  const rules = unlikePages
    .toReversed()
    .flatMap((kind) =>
      kind.matches.filter(hasFolder).map((pattern) => ruleOf(kind, pattern, page)),
    );
  const forAll = ['/*', ...unset(['Access-Control-Allow-Origin']), ...set(page.headers)].join('\n');
  return `${[title, forAll, ...rules].join('\n\n')}\n`;
}

const title = '# Headers for Netlify and Cloudflare Pages. Generated with the site.';

/**
 * Netlify reads the dot of `/*.xml` as any sign and allows a slash at the end, which makes
 * `/topics/learn-xml/` one of its files. Patterns for files that could be anywhere are left out: in a
 * site that is built, none are there.
 */
const hasFolder = (pattern: AddressPattern): boolean => !pattern.startsWith('/*');

/** What differs from a page. */
function ruleOf(kind: KindToTell, pattern: AddressPattern, page: KindToTell): string {
  const different = Object.entries(kind.headers).filter(
    ([name, value]) =>
      page.headers[name] !== value && (name !== 'Content-Type' || isApart(pattern)),
  );
  return [
    addressOf(pattern),
    ...unset(different.map(([name]) => name)),
    ...set(Object.fromEntries(different)),
  ].join('\n');
}

/**
 * No page is among the files of `/feeds/`. Elsewhere the reading above would take the page
 * `/events/comics/` for a calendar: a longer life in caches does no harm to it, a wrong content type
 * would. Both hosts know what `.ics` means.
 */
const isApart = (pattern: AddressPattern): boolean => pattern.includes('/feeds/');

/**
 * For Netlify the slash before a last `*` is optional, so that `/media/*` is `/media-literacy/` too.
 * A placeholder is one part of a path, and the folders beside the pages have no others in them; a
 * folder in another has no page beside it.
 */
function addressOf(pattern: AddressPattern): string {
  const [start, end] = partsOf(pattern);
  const isBesidePages = start.split('/').length === 3;
  return end === '' && isBesidePages ? `${start}:file` : pattern;
}

/** Cloudflare adds a header of its own to every answer, and joins what two rules say of one. */
const unset = (names: readonly string[]): readonly string[] => names.map((name) => `  ! ${name}`);

const set = (headers: Headers): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
