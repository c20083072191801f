import type { Locale } from '@porchlight/shared';

import type { DemoDay, DemoDocument } from './demo-document.ts';

/**
 * The same document in another language: the words are its own, and every field that is not among
 * them (times, relations, choices) is the original's.
 */
export const translated = (
  original: DemoDocument,
  locale: Exclude<Locale, 'en'>,
  published: DemoDay,
  words: Readonly<Record<string, unknown>>,
): DemoDocument => ({
  type: original.type,
  documentId: original.documentId,
  locale,
  published,
  fields: { ...original.fields, ...words },
});
