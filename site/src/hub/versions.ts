import type { Document, DocumentsByType, DocumentType, Locale } from '@porchlight/shared';

/** A document in its languages. */
export type Versions = ReadonlyMap<Locale, Document>;

export const noVersions: Versions = new Map();

/** Narrows a document by its type. */
export const isType = <Type extends DocumentType>(
  document: Document | undefined,
  type: Type,
): document is DocumentsByType[Type] => document?.type === type;
