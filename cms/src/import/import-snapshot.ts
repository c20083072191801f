import { documentTypes } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { fileUid } from '../export/files';
import { Refusal } from '../refusal';
import { whileImporting } from '../rules/importing';
import { inOutboxOrder } from '../rules/record/outbox';
import { uidOf } from '../store/models';
import { table } from '../store/rows';
import { formerAddressTable, outboxTable, publicationTable } from '../store/public-record';
import { importDocuments } from './documents';
import { importHistory } from './history';
import { importMedia, type NamedMedia, type Uploaded } from './media';
import { type ImportedDocument, readImportFile } from './read-file';

/** What comes with a snapshot and is not in it. */
export interface Beside {
  /** All files, those of the snapshot among them. */
  readonly media: readonly NamedMedia[];
  /** Runs in the same transaction, when everything published is there. */
  readonly add: (added: {
    readonly documents: readonly ImportedDocument[];
    readonly uploaded: Uploaded;
  }) => Promise<void>;
}

/** Fills an empty hub with a snapshot: the same ids, dates, numbers and bytes. All of it, or nothing. */
export async function importSnapshot(
  strapi: Core.Strapi,
  path: string,
  tell: (sentence: string) => void,
  beside?: Beside,
): Promise<{ readonly documents: number; readonly media: number }> {
  const file = await readImportFile(path);
  await refuseUnlessEmpty(strapi);
  return whileImporting(async () => {
    const media = beside?.media ?? file.media;
    const uploaded = await importMedia(strapi, { ...file, media }, tell);
    try {
      await inOutboxOrder(strapi, async () => {
        await importDocuments(strapi, file.documents, { uploaded, tell });
        await importHistory(strapi, file);
        await beside?.add({ documents: file.documents, uploaded });
      });
    } catch (error) {
      await removeFiles(strapi);
      throw error;
    }
    return { documents: file.documents.length, media: uploaded.size };
  });
}

async function refuseUnlessEmpty(strapi: Core.Strapi): Promise<void> {
  const tables = [
    ...documentTypes.map((type) => table(strapi, uidOf(type))),
    outboxTable(strapi),
    publicationTable(strapi),
    formerAddressTable(strapi),
    table(strapi, fileUid),
  ];
  for (const each of tables)
    if ((await each.count({})) > 0)
      throw new Refusal(
        'The hub is not empty, and an import would mix with what it holds. Please import into a new data directory.',
      );
}

/** Uploads cannot be part of a transaction, so they are taken back by hand. */
async function removeFiles(strapi: Core.Strapi): Promise<void> {
  const uploader = strapi.plugin('upload').service('upload') as unknown as {
    remove(file: unknown): Promise<unknown>;
  };
  for (const file of await table(strapi, fileUid).findMany({})) await uploader.remove(file);
}
