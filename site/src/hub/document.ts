import { type Document, documentPath } from '@porchlight/shared';

import type { Card } from './questions.ts';

/** The page address of a document, or undefined for types without pages. */
export const pathOf = (document: Document): string | undefined =>
  'slug' in document ? documentPath(document) : undefined;

/** What a document is called, whatever its type. */
export const nameOf = (document: Document | Card): string =>
  'title' in document ? document.title : document.name;
