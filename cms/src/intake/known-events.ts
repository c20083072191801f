import { type Locale, stableJson } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { readEnvironment } from '../environment';
import { exportDocuments } from '../export/documents';
import { sha256 } from '../sha256';
import { uidOf } from '../store/models';
import { findAmong, table } from '../store/rows';
import { importedEventTable, type ImportedEventRow } from './imported-events';
import type { DraftFields } from './draft';
import type { FileEvent, FileRow } from './file-event';

/** What stands for an event in the next file: its UID, or title and start where there is none. */
export const keyOf = ({ uid }: Pick<FileRow, 'uid'>, event: FileEvent): string =>
  sha256(uid === undefined ? stableJson([event.title, event.startsAtLocal]) : stableJson(uid));

/** Our own calendars come back to us by these UIDs. */
export const isOwnUid = (uid: string | undefined): boolean =>
  uid !== undefined && uid.split(' ')[0]?.endsWith(`@${readEnvironment().uidDomain}`) === true;

/** An event that the hub has already. */
export interface KnownEvent {
  readonly documentId: string;
  /** As the hub noted it at the last import; undefined when it was written by hand. */
  readonly imported: ImportedEventRow | undefined;
  /** False when it was removed since. */
  readonly isThere: boolean;
  /** Its draft in the language of the import, if it has one. */
  readonly draft: DraftFields | undefined;
}

interface Sought {
  readonly row: FileRow;
  readonly event: FileEvent;
  readonly key: string;
}

/** The events of the hub that rows of a file are about, by their keys. */
export async function knownEvents(
  strapi: Core.Strapi,
  sought: readonly Sought[],
  locale: Locale,
): Promise<ReadonlyMap<string, KnownEvent>> {
  const keys = sought.map(({ key }) => key);
  const imported = await findAmong(importedEventTable(strapi), 'key', keys);
  const byKey = new Map(imported.map((row) => [row.key, row]));
  const twins = await handwritten(
    strapi,
    sought.filter(({ row, key }) => row.uid === undefined && !byKey.has(key)),
    locale,
  );
  const ids = [...new Set([...imported.map(({ entry }) => entry), ...twins.values()])];
  const versions = await exportDocuments(strapi, 'event', ids, { status: 'draft' });
  const there = new Set(versions.map(({ record }) => record.documentId));
  const drafts = new Map(
    versions
      .filter(({ record }) => record.locale === locale)
      .map(({ record }) => [record.documentId, record.fields]),
  );
  return new Map(
    keys.flatMap((key) => {
      const row = byKey.get(key);
      const documentId = row?.entry ?? twins.get(key);
      if (documentId === undefined) return [];
      const draft = drafts.get(documentId);
      return [[key, { documentId, imported: row, isThere: there.has(documentId), draft }]];
    }),
  );
}

/** Events that nobody imported and that have the title and the start of a row. */
async function handwritten(
  strapi: Core.Strapi,
  sought: readonly Sought[],
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const starts = [...new Set(sought.map(({ event }) => event.startsAtLocal))];
  const rows = await findAmong(table(strapi, uidOf('event')), 'startsAtLocal', starts, {
    where: { publishedAt: { $null: true }, locale },
    select: ['documentId', 'title', 'startsAtLocal'],
  });
  return new Map(
    sought.flatMap(({ event, key }) => {
      const { title, startsAtLocal } = event;
      const twin = rows.find(
        (row) => row['title'] === title && row['startsAtLocal'] === startsAtLocal,
      );
      return twin === undefined ? [] : [[key, twin.documentId]];
    }),
  );
}
