import {
  byCodeUnit,
  type Document,
  type DocumentType,
  type Issue,
  type Locale,
  type Place,
  stableJson,
} from '@porchlight/shared';

import { nameOf, pathOf } from './document.ts';

/** What may stand beside each other, and what had to give way. */
export interface Settled {
  readonly kept: readonly Document[];
  readonly problems: readonly Issue[];
}

/**
 * Settles who keeps an id and an address when two documents claim it: the one that was public
 * first. The other one is held back as a whole, in this language only, and so is one in a language
 * that the site does not have.
 */
export function settle(documents: readonly Document[], spoken: readonly Locale[]): Settled {
  const typeOf = new Map<string, DocumentType>();
  const versions = new Set<string>();
  const byPath = new Map<string, Document>();
  const kept: Document[] = [];
  const problems: Issue[] = [];
  for (const document of documents.toSorted(byFirstPublished)) {
    const { documentId, type, locale } = document;
    const version = `${documentId} ${locale}`;
    const path = pathOf(document);
    const owner = path === undefined ? undefined : byPath.get(path);
    if (!spoken.includes(locale)) {
      problems.push(unreadable(document, `the site has no pages in its language, "${locale}"`));
    } else if (versions.has(version) || (typeOf.get(documentId) ?? type) !== type) {
      problems.push(unreadable(document, 'its id belongs to another entry'));
    } else if (path !== undefined && owner !== undefined) {
      const by = nameOf(owner);
      problems.push({ code: 'address-taken', place: placeOf(document, 'slug'), path, by });
    } else {
      typeOf.set(documentId, type);
      versions.add(version);
      if (path !== undefined) byPath.set(path, document);
      kept.push(document);
    }
  }
  return { kept, problems };
}

export const unreadable = (document: Document, reason: string): Issue => ({
  code: 'unreadable',
  place: placeOf(document, undefined),
  reason,
});

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
