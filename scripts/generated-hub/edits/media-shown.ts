import type { DocumentRecord } from '@porchlight/shared';

/** The files of the media library that a language version shows, in fields and in its text. */
export function mediaShown(record: DocumentRecord): ReadonlySet<string> {
  const known = shown.get(record) ?? new Set(filesIn(record.fields));
  shown.set(record, known);
  return known;
}

/** Most records of a state are those of the state before. */
const shown = new WeakMap<DocumentRecord, ReadonlySet<string>>();

function* filesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const { file, media, logo } = value as Readonly<Record<string, unknown>>;
  for (const id of [file, media, logo]) if (typeof id === 'string') yield id;
  for (const part of Object.values(value)) yield* filesIn(part);
}
