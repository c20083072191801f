import {
  type ChangeRecord,
  type Changes,
  type DocumentRecord,
  type MediaRecord,
  parseDocument,
  type RedirectRecord,
  type Snapshot,
} from '@porchlight/shared';

/** What a reader of the export holds. */
export interface Held {
  readonly number: number;
  readonly at: string;
  readonly site: Snapshot['head']['site'];
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly media: ReadonlyMap<string, MediaRecord>;
  readonly redirects: ReadonlyMap<string, RedirectRecord>;
  readonly changes: readonly ChangeRecord[];
}

export function heldFrom(snapshot: Snapshot): Held {
  const { head, documents, media, redirects, changes } = snapshot;
  const { number, at, site } = head;
  return {
    number,
    at,
    site,
    documents: byKey(documents as readonly DocumentRecord[], keyOf),
    media: byKey(media, ({ id }) => id),
    redirects: byKey(redirects, ({ from }) => from),
    changes,
  };
}

/** Applies changes as `docs/snapshot-format.md` says, and in no other way. */
export function applied(held: Held, { head, ...lines }: Changes): Held {
  const { number, at, site, gone } = head;
  const documents = lines.documents as readonly DocumentRecord[];
  const touched = new Set([...documents, ...lines.changes].map(entryOf));
  const kept = [...held.documents].filter(([, record]) => !touched.has(entryOf(record)));
  return {
    number,
    at,
    site,
    documents: new Map([...kept, ...byKey(documents, keyOf)]),
    media: new Map([...without(held.media, gone.media), ...byKey(lines.media, ({ id }) => id)]),
    redirects: new Map([
      ...without(held.redirects, gone.redirects),
      ...byKey(lines.redirects, ({ from }) => from),
    ]),
    changes: [...held.changes, ...lines.changes],
  };
}

/** The state in an order of its own, with documents as the site reads them. */
export const asRead = ({ documents, media, redirects, ...held }: Held) => ({
  ...held,
  documents: sorted(documents).map((record) => {
    const read = parseDocument(record);
    const { number, revisedAt, firstPublishedAt } = record;
    return read.ok ? { number, revisedAt, firstPublishedAt, read: read.value } : record;
  }),
  media: sorted(media),
  redirects: sorted(redirects),
});

const entryOf = ({ type, documentId }: { readonly type: string; readonly documentId: string }) =>
  `${type} ${documentId}`;
const keyOf = (record: DocumentRecord): string => `${entryOf(record)} ${record.locale}`;

const byKey = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> =>
  new Map(items.map((item) => [key(item), item]));

const without = <Item>(items: ReadonlyMap<string, Item>, keys: readonly string[]) =>
  [...items].filter(([key]) => !keys.includes(key));

const sorted = <Item>(items: ReadonlyMap<string, Item>): readonly Item[] =>
  [...items].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
