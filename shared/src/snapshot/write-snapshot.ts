import { stableJson } from '../stable-json.ts';
import { byCodeUnit } from '../text.ts';
import type { DocumentType } from '../vocabulary.ts';
import type { DocumentRecord, Head, Sha256, Snapshot } from './format.ts';

/** What a writer has: documents in the exported shape, and a head without the counts. */
export interface SnapshotContent extends Omit<Snapshot, 'head' | 'documents'> {
  readonly head: Omit<Head, 'counts' | 'format'>;
  readonly documents: readonly DocumentRecord[];
}

/** Writes a snapshot: sorted lines, sorted keys, so the same content is always the same bytes. */
export function writeSnapshot(content: SnapshotContent, sha256: Sha256): string {
  const head = { line: 'head', format: 1, ...content.head, counts: countByType(content.documents) };
  const lines = [
    head,
    ...labelled('document', content.documents, (document) =>
      [document.type, document.documentId, document.locale].join(' '),
    ),
    ...labelled('media', content.media, (media) => media.id),
    ...labelled('redirect', content.redirects, (redirect) => redirect.from),
    ...labelled('change', content.changes, (change) => String(change.number).padStart(16, '0')),
  ].map(stableJson);
  const before = lines.map((line) => `${line}\n`).join('');
  const end = stableJson({ line: 'end', lines: lines.length, sha256: sha256(before) });
  return `${before}${end}\n`;
}

const labelled = <Item extends object>(
  line: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly object[] =>
  items.toSorted((a, b) => byCodeUnit(keyOf(a), keyOf(b))).map((item) => ({ line, ...item }));

function countByType(documents: readonly DocumentRecord[]): Head['counts'] {
  const counts: Partial<Record<DocumentType, number>> = {};
  for (const { type } of documents) {
    const known = type as DocumentType;
    counts[known] = (counts[known] ?? 0) + 1;
  }
  return counts;
}
