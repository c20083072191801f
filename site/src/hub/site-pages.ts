import type { DocumentType, Locale } from '@porchlight/shared';

import { pathOf } from './document.ts';
import type { ListedPage, Translation } from './questions.ts';
import { yearOf } from './periods.ts';
import { firstWhere } from './shelf.ts';
import type { Shelves } from './shelves.ts';

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
  const shelf = shelves.newest(`type:${type}`, { locale, own: true });
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
