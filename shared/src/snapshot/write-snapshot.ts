import { stableJson } from '../stable-json.ts';
import { byCodeUnit } from '../text.ts';
import {
  type Changes,
  type DocumentRecord,
  type Head,
  type Sha256,
  type Snapshot,
  snapshotFormat,
} from './format.ts';
import { lineKeys } from './line-order.ts';

/** What a writer has: documents in the exported shape, and a head without the counts. */
export interface SnapshotContent extends Omit<Snapshot, 'head' | 'documents'> {
  readonly head: Omit<Head, 'counts' | 'format'>;
  readonly documents: readonly DocumentRecord[];
}

/** The same for changes. */
export interface ChangesContent extends Omit<Changes, 'head' | 'documents'> {
  readonly head: Omit<Changes['head'], 'counts' | 'format'>;
  readonly documents: readonly DocumentRecord[];
}

/** Writes changes: lines as those of a snapshot, and a head that says what they are. */
export const writeChanges = (content: ChangesContent, sha256: Sha256): string =>
  writeSnapshot(content, sha256);

/** Writes a snapshot: sorted lines, sorted keys, so the same content is always the same bytes. */
export function writeSnapshot(content: SnapshotContent, sha256: Sha256): string {
  const { head, documents, media, redirects, changes } = content;
  const counts = countByType(documents);
  const lines = [
    stableJson({ ...head, line: 'head', format: snapshotFormat, counts }),
    ...sortedLines('document', documents, lineKeys.document),
    ...sortedLines('media', media, lineKeys.media),
    ...sortedLines('redirect', redirects, lineKeys.redirect),
    ...sortedLines('change', changes, lineKeys.change),
  ];
  const before = lines.map((line) => `${line}\n`).join('');
  const end = stableJson({ line: 'end', lines: lines.length, sha256: sha256(before) });
  return `${before}${end}\n`;
}

/** One line for each item, ordered by key; lines with the same key by their text. */
const sortedLines = <Item extends object>(
  line: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly string[] =>
  items
    .map((item) => ({ key: keyOf(item), text: stableJson({ ...item, line }) }))
    .sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.text, b.text))
    .map(({ text }) => text);

function countByType(documents: readonly DocumentRecord[]): Head['counts'] {
  const counts = new Map<string, number>();
  for (const { type } of documents) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries(counts);
}
