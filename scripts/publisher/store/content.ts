import type { ChangeRecord, Head, MediaRecord, RedirectRecord, Snapshot } from '@porchlight/shared';

import type { Store } from './database.ts';
import { readHead } from './facts.ts';
import type { Version } from './version.ts';

/** One language version of a document, and its record as exported. */
export interface StoredDocument extends Version {
  readonly record: unknown;
}

/** What is published, as far as it can be read. */
export interface Content {
  readonly read: () => Snapshot | undefined;
  /** The language versions of one document, those that are held back too. */
  readonly versions: (documentId: string) => readonly Version[];
  /** The outbox row that a stored version came with; 0 where it does not say. */
  readonly numberOf: (version: Version) => number;
  /** How many versions there are of each type, without those that are left out. */
  readonly countByType: (isLeftOut?: (version: Version) => boolean) => ReadonlyMap<string, number>;
  readonly put: (document: StoredDocument) => void;
  readonly remove: (version: Version) => void;
  readonly putMedia: (record: MediaRecord) => void;
  readonly removeMedia: (id: string) => void;
  readonly media: () => readonly MediaRecord[];
  readonly putRedirect: (record: RedirectRecord) => void;
  readonly removeRedirect: (from: string) => void;
  readonly addChange: (record: ChangeRecord) => void;
  readonly forgetChanges: () => void;
}

export function contentOf(store: Store): Content {
  const all = <Record>(table: string): readonly Record[] =>
    store
      .prepare(`SELECT record FROM ${table}`)
      .pluck()
      .all()
      .map((text) => JSON.parse(text as string) as Record);
  const statements = {
    versions: store.prepare(
      `SELECT document_id AS documentId, locale FROM document WHERE document_id = @documentId
       UNION SELECT document_id, locale FROM held WHERE document_id = @documentId`,
    ),
    numberOf: store
      .prepare(
        "SELECT json_extract(record, '$.number') FROM document WHERE document_id = @documentId AND locale = @locale",
      )
      .pluck(),
    put: store.prepare('INSERT OR REPLACE INTO document VALUES (?, ?, ?)'),
    remove: store.prepare('DELETE FROM document WHERE document_id = ? AND locale = ?'),
    putMedia: store.prepare('INSERT OR REPLACE INTO media VALUES (?, ?)'),
    removeMedia: store.prepare('DELETE FROM media WHERE id = ?'),
    putRedirect: store.prepare('INSERT OR REPLACE INTO redirect VALUES (?, ?)'),
    removeRedirect: store.prepare('DELETE FROM redirect WHERE "from" = ?'),
    addChange: store.prepare('INSERT OR REPLACE INTO change VALUES (?, ?)'),
  };
  return {
    read: () => {
      const known = readHead(store);
      if (known === undefined) return undefined;
      const head: Head = { ...known, format: 1, at: known.at as Head['at'], counts: {} };
      return {
        head,
        documents: all('document'),
        media: all<MediaRecord>('media'),
        redirects: all<RedirectRecord>('redirect'),
        changes: all<ChangeRecord>('change'),
      };
    },
    versions: (documentId) => statements.versions.all({ documentId }) as Version[],
    numberOf: (version) => {
      const number: unknown = statements.numberOf.get(version);
      return typeof number === 'number' ? number : 0;
    },
    countByType: (isLeftOut = () => false) => {
      const counts = new Map<string, number>();
      for (const record of all<Version & { type: string }>('document'))
        if (!isLeftOut(record)) counts.set(record.type, (counts.get(record.type) ?? 0) + 1);
      return counts;
    },
    put: ({ documentId, locale, record }) =>
      void statements.put.run(documentId, locale, JSON.stringify(record)),
    remove: ({ documentId, locale }) => void statements.remove.run(documentId, locale),
    putMedia: (record) => void statements.putMedia.run(record.id, JSON.stringify(record)),
    removeMedia: (id) => void statements.removeMedia.run(id),
    media: () => all<MediaRecord>('media'),
    putRedirect: (record) => void statements.putRedirect.run(record.from, JSON.stringify(record)),
    removeRedirect: (from) => void statements.removeRedirect.run(from),
    addChange: (record) => void statements.addChange.run(record.number, JSON.stringify(record)),
    forgetChanges: () => void store.exec('DELETE FROM change'),
  };
}
