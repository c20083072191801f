import type { Changes, Snapshot } from '@porchlight/shared';

/** The state that changes lead to, as `docs/snapshot-format.md` says. Touched documents come whole. */
export function applyChanges(snapshot: Snapshot, { head, ...lines }: Changes): Snapshot {
  const touched = new Set([...lines.documents, ...lines.changes].map(entryOf));
  const { number, at, site } = head;
  return {
    head: { ...snapshot.head, number, at, site },
    documents: [
      ...snapshot.documents.filter((record) => !touched.has(entryOf(record))),
      ...lines.documents,
    ],
    media: replaced(snapshot.media, lines.media, ({ id }) => id, head.gone.media),
    redirects: replaced(
      snapshot.redirects,
      lines.redirects,
      ({ from }) => from,
      head.gone.redirects,
    ),
    changes: [...snapshot.changes, ...lines.changes],
  };
}

function entryOf(record: unknown): string {
  const { type, documentId } = (record ?? {}) as Readonly<Record<string, unknown>>;
  return `${String(type)} ${String(documentId)}`;
}

function replaced<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  gone: readonly string[],
): readonly Item[] {
  const others = new Set([...gone, ...after.map(keyOf)]);
  return [...before.filter((item) => !others.has(keyOf(item))), ...after];
}
