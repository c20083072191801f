import {
  byCodeUnit,
  type Document,
  type DocumentsByType,
  type DocumentType,
  type Facet,
  type Instant,
  type Issue,
  type Locale,
  locales,
  parseDocument,
  separate,
  singleTypes,
} from '@porchlight/shared';

import { settle, unreadable } from './settle.ts';

/** A document in one of its languages. */
export type Versions = ReadonlyMap<Locale, Document>;

/** Everything that may be shown at a moment, ordered and found by id, and what had to be held back. */
export interface Catalogue {
  /** By documentId, each with its language versions. */
  readonly documents: ReadonlyMap<string, Versions>;
  /** Ids of each type, in code-unit order. */
  readonly byType: ReadonlyMap<DocumentType, readonly string[]>;
  /** Ids of documents under one value of a facet: `topic:<documentId>`. */
  readonly byFacet: ReadonlyMap<string, readonly string[]>;
  /** The owner of each page address. */
  readonly byPath: ReadonlyMap<string, Document>;
  readonly heldBack: readonly Issue[];
}

/**
 * Reads every exported document. Held back with their reasons are one that does not parse, one in a
 * language the site does not have, and the later of two with the same id or address. What is first
 * published after the moment is not there yet.
 */
export function catalogueAt(
  raw: readonly unknown[],
  moment: Instant,
  spoken: readonly Locale[] = locales,
): Catalogue {
  const { values, problems } = separate(raw.map(read));
  const published = values.filter((document) => document.firstPublishedAt <= moment);
  const { kept, byPath, problems: claims } = settle(published, spoken);
  const documents = groupVersions(kept);
  const byType = groupIds(documents, (document) => [document.type]);
  return {
    documents,
    byType,
    byFacet: groupIds(documents, facetKeysOf),
    byPath,
    heldBack: [...problems.flat(), ...claims, ...surplus(documents, byType)].sort(byPlace),
  };
}

/**
 * A document that came before is not read again: between two snapshots nearly all are the same, and
 * what was made of one can be found by it.
 */
function read(raw: unknown): ReturnType<typeof parseDocument> {
  if (typeof raw !== 'object' || raw === null) return parseDocument(raw);
  const known = results.get(raw) ?? parseDocument(raw);
  results.set(raw, known);
  return known;
}

const results = new WeakMap<object, ReturnType<typeof parseDocument>>();

/** The site has one home page and one set of settings; nothing asks for a second one. */
const surplus = (
  documents: Catalogue['documents'],
  byType: Catalogue['byType'],
): readonly Issue[] =>
  singleTypes
    .flatMap((type) => byType.get(type)?.slice(1) ?? [])
    .flatMap((id) => [...(documents.get(id)?.values() ?? [])])
    .map((document) => unreadable(document, 'the site shows only one of its kind'));

/** What a list or a related block needs to know of where a document belongs: `topic:<id>` and so on. */
export function facetKeysOf(document: Document): readonly string[] {
  const keyed = (facet: Facet, ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : [`${facet}:${id}`]));
  return [
    ...('topics' in document ? keyed('topic', document.topics) : []),
    ...('audiences' in document ? keyed('audience', document.audiences) : []),
    ...('series' in document ? keyed('series', [document.series]) : []),
    ...('place' in document ? keyed('place', [document.place]) : []),
    ...('campaign' in document ? keyed('campaign', [document.campaign]) : []),
  ];
}

const byPlace = (a: Issue, b: Issue): number => byCodeUnit(placeKey(a), placeKey(b));

const placeKey = ({ code, place }: Issue): string =>
  [place.type, place.documentId, place.locale, place.field, code, place.name].join('\n');

function groupVersions(documents: readonly Document[]): ReadonlyMap<string, Versions> {
  const groups = new Map<string, Map<Locale, Document>>();
  for (const document of documents.toSorted((a, b) => byCodeUnit(a.documentId, b.documentId))) {
    const versions = groups.get(document.documentId) ?? new Map<Locale, Document>();
    groups.set(document.documentId, versions.set(document.locale, document));
  }
  return groups;
}

function groupIds<Key extends string>(
  documents: ReadonlyMap<string, Versions>,
  keysOf: (document: Document) => readonly Key[],
): ReadonlyMap<Key, readonly string[]> {
  const groups = new Map<Key, string[]>();
  for (const [documentId, versions] of documents) {
    const keys = new Set([...versions.values()].flatMap(keysOf));
    for (const key of keys) {
      const ids = groups.get(key);
      if (ids === undefined) groups.set(key, [documentId]);
      else ids.push(documentId);
    }
  }
  return groups;
}

/** Narrows a document by its type. */
export const isType = <Type extends DocumentType>(
  document: Document | undefined,
  type: Type,
): document is DocumentsByType[Type] => document?.type === type;
