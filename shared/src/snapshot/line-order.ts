import type { ChangeRecord, DocumentRecord, MediaRecord, RedirectRecord } from './format.ts';

/** What the lines of each kind are ordered by, in code units; lines that agree in it, by their text. */
export const lineKeys = {
  document: ({ type, documentId, locale }: DocumentRecord) => [type, documentId, locale].join(' '),
  media: ({ id }: MediaRecord) => id,
  redirect: ({ from }: RedirectRecord) => from,
  change: ({ number }: ChangeRecord) => String(number).padStart(16, '0'),
};
