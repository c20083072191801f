import type { DocumentType } from '../vocabulary.ts';

/** A document as the CMS exports it. */
export interface RawDocument {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly locale: 'en';
  readonly number: number;
  readonly firstPublishedAt: string;
  readonly revisedAt: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The least an entry needs to be published, and one with every field filled in. */
export interface Example {
  readonly minimal: RawDocument;
  readonly full: RawDocument;
}

/** Puts the envelope around the fields of the two examples of a type. */
export function exampleOf(
  type: DocumentType,
  minimal: RawDocument['fields'],
  full: RawDocument['fields'],
): Example {
  const envelope = {
    type,
    locale: 'en',
    number: 1,
    firstPublishedAt: '2024-11-04T09:00:00.000Z',
    revisedAt: '2024-11-05T10:30:00.000Z',
  } as const;
  return {
    minimal: { ...envelope, documentId: `${type}-minimal`, fields: minimal },
    full: { ...envelope, documentId: `${type}-full`, fields: full },
  };
}
