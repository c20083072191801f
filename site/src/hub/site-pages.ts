import type { Document, DocumentType, Locale } from '@porchlight/shared';

import { pathOf } from './document.ts';
import type { ListedPage, Translation } from './questions.ts';
import { firstWhere } from './shelf.ts';
import type { Shelves } from './shelves.ts';

/** The years (UTC) in which pages of a type were first published in a language, the newest first. */
export const yearsOf = (
  shelves: Shelves,
  type: DocumentType,
  locale: Locale,
): readonly string[] => [...new Set(pagesOnShelf(shelves, type, locale).map(yearOf))];

/** Pages of a type that were first published in a year, in their very language. */
export function pagesOf(
  shelves: Shelves,
  {
    type,
    year,
    locale,
  }: { readonly type: DocumentType; readonly year: string; readonly locale: Locale },
  translationsOf: (documentId: string) => readonly Translation[],
): readonly ListedPage[] {
  const shelf = pagesOnShelf(shelves, type, locale);
  const from = firstWhere(shelf, (document) => yearOf(document) <= year);
  const until = firstWhere(shelf, (document) => yearOf(document) < year);
  return shelf.slice(from, until).flatMap((document) => {
    const path = pathOf(document);
    const { documentId, revisedAt } = document;
    return path === undefined
      ? []
      : [{ path, revisedAt, translations: translationsOf(documentId) }];
  });
}

const pagesOnShelf = (shelves: Shelves, type: DocumentType, locale: Locale): readonly Document[] =>
  shelves.newest(`type:${type}`, { locale, own: true });

const yearOf = ({ firstPublishedAt }: Document): string => firstPublishedAt.slice(0, 4);
