import type { DemoDay, DemoDocument } from '../demo-document.ts';

/** A document in English. The fields are those of its type. */
export const entry = (
  type: DemoDocument['type'],
  documentId: string,
  published: DemoDay,
  fields: Readonly<Record<string, unknown>>,
): DemoDocument => ({ type, documentId, locale: 'en', published, fields });

/** Who wrote it: `writtenBy('imani-okafor')`. */
export const writtenBy = (...names: readonly string[]) => ({
  authors: names.map((name) => `person-${name}`),
});

/** A picture that says something, with the words for those who do not see it. */
export const picture = (name: string, alt: string, credit?: string) => ({
  image: { file: `media-${name}`, alt, decorative: false, ...(credit && { credit }) },
});

/** A picture that only sets the mood. */
export const ornament = (name: string) => ({
  image: { file: `media-${name}`, decorative: true },
});

/** One of the documents by its id: what a translation starts from. */
export function originalOf(documents: readonly DemoDocument[], documentId: string): DemoDocument {
  const found = documents.find((document) => document.documentId === documentId);
  if (found === undefined) throw new Error(`No demo document is called ${documentId}.`);
  return found;
}
