import {
  byCodeUnit,
  type Document,
  type Facet,
  type Instant,
  type ListedType,
  type Locale,
  versionFor,
} from '@porchlight/shared';

import { type Catalogue, isType } from './catalogue.ts';
import { nameOf } from './document.ts';
import { compareIn, isIn, startMonthOf } from './event-order.ts';
import type { FacetCount, ListQuery, MonthCount } from './questions.ts';

/** The ids a query selects, in its order. */
export function listIds(
  catalogue: Catalogue,
  moment: Instant,
  query: ListQuery,
): readonly string[] {
  const documents = candidates(catalogue, query).filter((document) =>
    matches(document, query, moment),
  );
  const { when } = query;
  const sorted =
    when !== undefined
      ? documents
          .filter((document) => isType(document, 'event'))
          .sort((a, b) => compareIn(when, a, b))
      : documents.sort(newestFirst);
  return sorted.slice(0, query.limit).map((document) => document.documentId);
}

/** The months that have something in them, newest first. */
export function monthsOf(
  catalogue: Catalogue,
  type: ListedType,
  locale: Locale,
): readonly MonthCount[] {
  const counts = new Map<string, number>();
  for (const document of candidates(catalogue, { types: [type], locale })) {
    const month = monthOf(document);
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts]
    .map(([month, count]) => ({ month, count }))
    .sort((a, b) => byCodeUnit(b.month, a.month));
}

/** Every value of a facet with the number of documents under it, by name. */
export const facetCounts = (
  catalogue: Catalogue,
  facet: Facet,
  locale: Locale,
): readonly FacetCount[] =>
  (catalogue.byType.get(facet) ?? [])
    .map((documentId) => ({
      documentId,
      count: catalogue.byFacet.get(`${facet}:${documentId}`)?.length ?? 0,
      name: nameIn(catalogue, documentId, locale),
    }))
    .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.documentId, b.documentId))
    .map(({ documentId, count }) => ({ documentId, count }));

const nameIn = (catalogue: Catalogue, documentId: string, locale: Locale): string => {
  const versions = catalogue.documents.get(documentId);
  const document = versions && versionFor(versions, locale);
  return document === undefined ? '' : nameOf(document);
};

function candidates(catalogue: Catalogue, query: ListQuery): Document[] {
  const ids =
    query.facet === undefined
      ? query.types.flatMap((type) => catalogue.byType.get(type) ?? [])
      : (catalogue.byFacet.get(`${query.facet.facet}:${query.facet.documentId}`) ?? []);
  return ids.flatMap((id) => {
    const versions = catalogue.documents.get(id);
    const document = query.ownLocale
      ? versions?.get(query.locale)
      : versions && versionFor(versions, query.locale);
    return document !== undefined && query.types.includes(document.type) ? [document] : [];
  });
}

function matches(document: Document, query: ListQuery, moment: Instant): boolean {
  const { when, format, month } = query;
  if (month !== undefined && monthOf(document) !== month) return false;
  if (format !== undefined && !(isType(document, 'event') && document.format === format))
    return false;
  if (when === undefined) return true;
  return isType(document, 'event') && isIn(when, document, moment);
}

const monthOf = (document: Document): string | undefined =>
  isType(document, 'event') ? startMonthOf(document) : document.firstPublishedAt.slice(0, 7);

const newestFirst = (a: Document, b: Document): number =>
  byCodeUnit(b.firstPublishedAt, a.firstPublishedAt) || byCodeUnit(a.documentId, b.documentId);
