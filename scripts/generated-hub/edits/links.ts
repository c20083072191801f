import type { DocumentRecord } from '@porchlight/shared';

/** Whether a version is linked to a document, itself or through a part. */
export const isLinkedTo = (record: DocumentRecord, documentId: string): boolean =>
  record.documentId !== documentId && points(record, documentId);

/** Whether a version has a card of a document: words in a list that mixes types. */
export const hasCardOf = (record: DocumentRecord, type: string, documentId: string): boolean =>
  points(record, `${type}:${documentId}`);

function points(record: DocumentRecord, word: string): boolean {
  const { body: _, ...fields } = record.fields;
  return holds(fields, word);
}

const holds = (value: unknown, word: string): boolean =>
  typeof value === 'string'
    ? value === word
    : typeof value === 'object' &&
      value !== null &&
      Object.values(value).some((part) => holds(part, word));

/** A record without its links to a document that is deleted. Cards stay: they are words of the text. */
export const withoutLinks = (record: DocumentRecord, documentId: string): DocumentRecord =>
  isLinkedTo(record, documentId)
    ? { ...record, fields: withoutLinksTo(record.fields, (id) => id === documentId) }
    : record;

/** Fields without the links that lead nowhere. A list that has nothing left is left out. */
export function withoutLinksTo(
  { body, ...fields }: DocumentRecord['fields'],
  leadsNowhere: (id: string) => boolean,
): DocumentRecord['fields'] {
  const isCut = (part: unknown): boolean => typeof part === 'string' && leadsNowhere(part);
  const cut = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.filter((item) => !isCut(item)).map(cut);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => !isCut(part))
        .map(([name, part]) => [name, cut(part)] as const)
        .filter(([, part]) => !(Array.isArray(part) && part.length === 0)),
    );
  };
  const rest = cut(fields) as DocumentRecord['fields'];
  return body === undefined ? rest : { ...rest, body };
}
