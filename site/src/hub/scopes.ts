import type { Document, Facet } from '@porchlight/shared';

import type { Versions } from './versions.ts';

/** What lists are narrowed to: the value of a facet, or whoever presents or writes. */
export type Belonging = Facet | 'person';

/** Where a document belongs: `topic:<id>` and so on, each once. */
export function scopesOf(document: Document): readonly string[] {
  const known = scopes.get(document) ?? findScopes(document);
  scopes.set(document, known);
  return known;
}

const scopes = new WeakMap<Document, readonly string[]>();

function findScopes(document: Document): readonly string[] {
  const keyed = (kind: Belonging, ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : [`${kind}:${id}`]));
  return [
    ...new Set([
      ...('topics' in document ? keyed('topic', document.topics) : []),
      ...('audiences' in document ? keyed('audience', document.audiences) : []),
      ...('series' in document ? keyed('series', [document.series]) : []),
      ...('place' in document ? keyed('place', [document.place]) : []),
      ...('campaign' in document ? keyed('campaign', [document.campaign]) : []),
      ...('authors' in document ? keyed('person', document.authors) : []),
      ...('presenters' in document
        ? keyed(
            'person',
            document.presenters.map(({ person }) => person),
          )
        : []),
    ]),
  ];
}

/** A document is in a list when any of its language versions belongs there. */
export function scopesOfAll(versions: Versions): ReadonlySet<string> {
  const known = unions.get(versions) ?? new Set([...versions.values()].flatMap(scopesOf));
  unions.set(versions, known);
  return known;
}

const unions = new WeakMap<Versions, ReadonlySet<string>>();

/**
 * How much having a value in common counts. The weights are fixed: if the number of documents under
 * a value had a say, every publication could change the related block of every page.
 */
const weights: ReadonlyMap<string, number> = new Map([
  ['series', 8],
  ['campaign', 6],
  ['topic', 4],
  ['audience', 2],
  ['place', 1],
]);

export const weightOf = (scope: string): number =>
  weights.get(scope.slice(0, scope.indexOf(':'))) ?? 0;
