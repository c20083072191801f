import type { Document, DocumentType, Locale } from '@porchlight/shared';

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
  return shelf
    .slice(from, until)
    .flatMap((document) => pageOf(document, translationsOf(document.documentId)) ?? []);
}

/** The very same page again, as long as nothing is said of it but what was. */
function pageOf(document: Document, translations: readonly Translation[]): ListedPage | undefined {
  const path = pathOf(document);
  if (path === undefined) return undefined;
  const languages = translations.map((version) => version.path).join(' ');
  const known = pages.get(document);
  if (known?.languages === languages) return known.page;
  const page = { path, revisedAt: document.revisedAt, translations };
  pages.set(document, { languages, page });
  return page;
}

interface Known {
  /** The addresses of its translations. */
  readonly languages: string;
  readonly page: ListedPage;
}

const pages = new WeakMap<Document, Known>();
