import {
  type ChangesContent,
  type DocumentType,
  type RedirectRecord,
  writeChanges,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { sha256 } from '../sha256';
import { emptyHead, type Head, readHead } from '../rules/record/outbox';
import { shownAmong } from '../rules/files/shown-files';
import { findAmong } from '../store/rows';
import { formerAddressTable, imported, outboxTable, type OutboxRow } from '../store/public-record';
import { toChangeRecords } from './change-records';
import { exportDocuments, type ExportedDocument } from './documents';
import { exportRedirectsOf } from './former-addresses';
import { exportIdentity } from './identity';
import { exportMedia } from './media';
import { atOneMoment, mediaIn } from './snapshot';

/** A state that a reader holds: its number and, if the reader says so, its moment. */
export interface Held {
  readonly number: number;
  readonly at: string | undefined;
}

/** The answer to a reader, or why there is none but a whole snapshot. */
export type ChangesAnswer =
  | { readonly state: 'known'; readonly head: Head; readonly text: string }
  | { readonly state: 'unknown'; readonly head: Head };

/**
 * What leads from a state that a reader holds to the newest one; `docs/snapshot-format.md` says what
 * is in it. Reads what changed and nothing else, whatever there is beside it.
 */
export async function exportChangesAfter(strapi: Core.Strapi, held: Held): Promise<ChangesAnswer> {
  return atOneMoment(strapi, async (): Promise<ChangesAnswer> => {
    const head = await readHead(strapi);
    const rows = await outboxTable(strapi).findMany({
      where: { number: { $gt: held.number } },
      orderBy: { number: 'asc' },
    });
    if (!(await isKnown(strapi, held, head, rows))) return { state: 'unknown', head };
    const content = await contentOf(strapi, held.number, head, rows);
    return { state: 'known', head, text: writeChanges(content, sha256) };
  });
}

/**
 * Whether the log leads from there to here: the state is one of this log, every row since is there,
 * and none of them stands for others, as one of an import does.
 */
async function isKnown(
  strapi: Core.Strapi,
  held: Held,
  head: Head,
  rows: readonly OutboxRow[],
): Promise<boolean> {
  if (rows.length !== head.number - held.number) return false;
  if (rows.some(({ type, digest }) => type === 'import' || digest === imported)) return false;
  return held.at === undefined || held.at === (await momentOf(strapi, held.number));
}

async function momentOf(strapi: Core.Strapi, number: number): Promise<string | undefined> {
  if (number === emptyHead.number) return emptyHead.at;
  return (await outboxTable(strapi).findOne({ where: { number }, select: ['at'] }))?.at;
}

async function contentOf(
  strapi: Core.Strapi,
  after: number,
  head: Head,
  rows: readonly OutboxRow[],
): Promise<ChangesContent> {
  const { entries, files } = touchedBy(rows);
  const documents: ExportedDocument[] = [];
  const redirects: RedirectRecord[] = [];
  for (const [type, ids] of entries) {
    documents.push(...(await exportDocuments(strapi, type, [...ids])));
    redirects.push(...(await exportRedirectsOf(strapi, type, [...ids])));
  }
  const mayBeGone = new Set(rows.flatMap(({ gone }) => gone?.media ?? []));
  const shown = await shownAmong(strapi, [...files.union(mayBeGone)]);
  const media = await exportMedia(strapi, mediaIn(documents).union(files.intersection(shown)));
  return {
    head: {
      ...head,
      site: await exportIdentity(strapi),
      after,
      gone: {
        media: [...mayBeGone.difference(shown)].sort(),
        redirects: [...(await redirectsGone(strapi, rows))],
      },
    },
    documents: documents.map(({ record }) => record),
    media: media.map(({ record }) => record),
    redirects,
    changes: toChangeRecords(rows),
  };
}

/** The documents that rows are about, by type, and the files. */
function touchedBy(rows: readonly OutboxRow[]) {
  const entries = new Map<DocumentType, Set<string>>();
  const files = new Set<string>();
  for (const { type, entry } of rows) {
    if (type === 'media') files.add(entry);
    else if (type !== 'import') entries.set(type, (entries.get(type) ?? new Set()).add(entry));
  }
  return { entries, files };
}

/** Former addresses that an entry took since, and that nobody left again. */
async function redirectsGone(
  strapi: Core.Strapi,
  rows: readonly OutboxRow[],
): Promise<readonly string[]> {
  const taken = new Set(rows.flatMap(({ gone }) => gone?.redirects ?? []));
  const again = await findAmong(formerAddressTable(strapi), 'from', [...taken], {
    select: ['from'],
  });
  return [...taken.difference(new Set(again.map(({ from }) => from)))].sort();
}
