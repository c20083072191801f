import { documentTypes, type SnapshotContent, writeSnapshot } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { sha256 } from '../sha256';
import { type Head, readHead } from '../rules/record/outbox';
import { exportChanges } from './change-records';
import { type ExportedDocument, exportType } from './documents';
import { exportRedirects } from './former-addresses';
import { exportIdentity } from './identity';
import { type ExportedMedia, exportMedia } from './media';
import { readOnly } from '../store/read-only';

/** A finished export: the text, what it stands for, and the files it speaks of. */
export interface Export {
  readonly head: Head;
  readonly text: string;
  readonly media: readonly ExportedMedia[];
}

/** Everything that is public, as it was at one moment. */
export async function exportSnapshot(strapi: Core.Strapi): Promise<Export> {
  const read = await atOneMoment(strapi, async () => {
    const head = await readHead(strapi);
    const documents: ExportedDocument[] = [];
    for (const type of documentTypes) documents.push(...(await exportType(strapi, type)));
    const media = await exportMedia(strapi, mediaIn(documents));
    const content: SnapshotContent = {
      head: { ...head, site: await exportIdentity(strapi) },
      documents: documents.map(({ record }) => record),
      media: media.map(({ record }) => record),
      redirects: await exportRedirects(strapi),
      changes: await exportChanges(strapi),
    };
    return { head, content, media };
  });
  return { head: read.head, text: writeSnapshot(read.content, sha256), media: read.media };
}

export const mediaIn = (documents: readonly ExportedDocument[]): ReadonlySet<string> =>
  new Set(documents.flatMap(({ media }) => [...media]));

/** One transaction that sees one state of the database, whoever writes meanwhile. */
export async function atOneMoment<Value>(
  strapi: Core.Strapi,
  read: () => Promise<Value>,
): Promise<Value> {
  return readOnly(() =>
    strapi.db.transaction(async ({ trx }) => {
      if (strapi.db.dialect.client === 'postgres')
        await strapi.db.connection
          .raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
          .transacting(trx);
      return read();
    }),
  );
}
