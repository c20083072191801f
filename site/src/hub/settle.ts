import {
  byCodeUnit,
  type Document,
  documentPath,
  type DocumentType,
  type Issue,
  type Locale,
  type Place,
  singleTypes,
  stableJson,
} from '@porchlight/shared';

/** What may stand beside each other, and what had to give way. */
export interface Settled {
  readonly kept: readonly Document[];
  /** The owner of each page address. */
  readonly byPath: ReadonlyMap<string, Document>;
  readonly problems: readonly Issue[];
}

/**
 * Settles who keeps an id, an address or the place of a type of which there is one, when two
 * documents claim it: the one that was public first. The other one is held back as a whole, in this
 * language only.
 */
export function settle(documents: readonly Document[], spoken: readonly Locale[]): Settled {
  const typeOf = new Map<string, DocumentType>();
  const singles = new Map<DocumentType, string>();
  const versions = new Set<string>();
  const byPath = new Map<string, Document>();
  const kept: Document[] = [];
  const problems: Issue[] = [];
  for (const document of documents.toSorted(byFirstPublished)) {
    const { documentId, type, locale } = document;
    const version = `${documentId} ${locale}`;
    const path = pathOf(document);
    const owner = path === undefined ? undefined : byPath.get(path);
    const unreadable = (reason: string): Issue => ({
      code: 'unreadable',
      place: placeOf(document, undefined),
      reason,
    });
    if (!spoken.includes(locale)) {
      problems.push(unreadable(`the site has no pages in its language, "${locale}"`));
    } else if (versions.has(version) || (typeOf.get(documentId) ?? type) !== type) {
      problems.push(unreadable('its id belongs to another entry'));
    } else if ((singles.get(type) ?? documentId) !== documentId) {
      problems.push(unreadable('the site has one of this type, and it is another'));
    } else if (path !== undefined && owner !== undefined) {
      const by = nameOf(owner);
      problems.push({ code: 'address-taken', place: placeOf(document, 'slug'), path, by });
    } else {
      typeOf.set(documentId, type);
      if (isSingle(type)) singles.set(type, documentId);
      versions.add(version);
      if (path !== undefined) byPath.set(path, document);
      kept.push(document);
    }
  }
  return { kept, byPath, problems };
}

const isSingle = (type: DocumentType): boolean => singleTypes.some((single) => single === type);

/** The page address of a document, or undefined for types without pages. */
export const pathOf = (document: Document): string | undefined =>
  'slug' in document ? documentPath(document) : undefined;

/** What a document is called, whatever its type. */
export const nameOf = (document: Document): string =>
  'title' in document ? document.title : document.name;

/** The order never depends on the order of the input, so neither does who keeps an address. */
const byFirstPublished = (a: Document, b: Document): number =>
  byCodeUnit(a.firstPublishedAt, b.firstPublishedAt) ||
  byCodeUnit(a.documentId, b.documentId) ||
  byCodeUnit(a.locale, b.locale) ||
  byCodeUnit(stableJson(a), stableJson(b));

const placeOf = (document: Document, field: string | undefined): Place => ({
  type: document.type,
  documentId: document.documentId,
  locale: document.locale,
  name: `“${nameOf(document)}”`,
  field,
});
