import {
  type ChangeRecord,
  type Document,
  locales,
  type MediaRecord,
  type RedirectRecord,
  stableJson,
} from '@porchlight/shared';

import { facetKeysOf } from './catalogue.ts';
import { pathOf } from './document.ts';
import type { Hub } from './hub.ts';

/**
 * The keys (see `keysOf`) of every question whose answer can differ when one language version of a
 * document is one thing in one hub and another thing in the next, at the same moment. `undefined`
 * is a version that is not shown: not published, held back, or of the future. More keys than needed
 * only cost a question asked in vain; a missing key would leave a page as it was.
 *
 * It sees one version. Edits that go through {@link touchedBetween} also count what an edit does to
 * other documents.
 */
export function touchedKeys(
  before: Document | undefined,
  after: Document | undefined,
): readonly string[] {
  if (stableJson(before) === stableJson(after)) return [];
  const shown = [before, after].filter((document) => document !== undefined);
  const moved = [...difference(before, after, pathsOf)];
  const regrouped = difference(before, after, facetKeysOf);
  const redated = before?.firstPublishedAt !== after?.firstPublishedAt;
  return [
    ...new Set([
      ...shown.flatMap(({ documentId, type }) => [`doc:${documentId}`, `type:${type}`]),
      ...shown.flatMap(facetKeysOf),
      ...[...regrouped].map((key) => `facet:${key.slice(0, key.indexOf(':'))}`),
      ...moved.map((path) => `path:${path}`),
      // Whose address it is decides whether a redirect from there is shown.
      ...(moved.length > 0 ? ['redirects'] : []),
      ...(redated || regrouped.size > 0 ? ['related'] : []),
    ]),
  ];
}

/**
 * The keys of every question whose answer can differ between two hubs at the same moment, when only
 * these documents were edited (published, changed, withdrawn; any of their languages). Two effects
 * on others are followed:
 *
 * - an address that is given up goes to the document that was held back for it, and one that is
 *   taken holds its owner back;
 * - a list shows another language where its own is missing, so a version that comes or goes touches
 *   the lists that its siblings are in.
 */
export function touchedBetween(
  before: Hub,
  after: Hub,
  edited: Iterable<string>,
): readonly string[] {
  const keys = new Set<string>();
  // The loop also visits what is added while it runs.
  const concerned = new Set(edited);
  for (const documentId of concerned) {
    const versions = locales.map((locale) => ({
      old: before.ask('document', documentId, locale),
      new: after.ask('document', documentId, locale),
    }));
    const touched = versions.flatMap((version) => touchedKeys(version.old, version.new));
    if (touched.length === 0) continue;
    const shown = versions
      .flatMap((version) => [version.old, version.new])
      .filter((document) => document !== undefined);
    for (const key of [...touched, ...shown.flatMap(facetKeysOf)]) keys.add(key);
    for (const path of shown.flatMap(pathsOf)) {
      for (const hub of [before, after]) {
        const owner = hub.ask('at-path', path);
        if (owner !== undefined) concerned.add(owner);
      }
    }
  }
  return [...keys];
}

/** The keys that a redirect touches when it comes, goes or leads elsewhere. */
export const touchedByRedirect = ({ from }: RedirectRecord): readonly string[] => [
  `path:${from}`,
  'redirects',
];

export const touchedByMedia = ({ id }: MediaRecord): readonly string[] => [`media:${id}`];

export const touchedByChange = ({ documentId }: ChangeRecord): readonly string[] => [
  `doc:${documentId}`,
  'changes',
];

const pathsOf = (document: Document): readonly string[] => {
  const path = pathOf(document);
  return path === undefined ? [] : [path];
};

/** What only one of the two has. */
function difference(
  before: Document | undefined,
  after: Document | undefined,
  of: (document: Document) => readonly string[],
): ReadonlySet<string> {
  const old = new Set(before === undefined ? [] : of(before));
  return old.symmetricDifference(new Set(after === undefined ? [] : of(after)));
}
