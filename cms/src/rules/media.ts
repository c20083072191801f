import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { documentTypes } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { exportType } from '../export/documents';
import { fileUid } from '../export/files';
import { isImporting } from './importing';
import { appendRows, inOutboxOrder, inTurn, momentFor } from './outbox';
import { stateOf } from './settle';
import { type ReferrerState, settleReferrers } from './settle-referrers';

/** What Strapi's database tells its subscribers, as far as these rules read it. */
interface FileEvent {
  readonly params: {
    readonly data?: Record<string, unknown>;
    readonly where?: Readonly<Record<string, unknown>>;
  };
  readonly result?: { readonly documentId?: string } | null;
  readonly state: { users?: readonly ReferrerState[] };
}

/** Files do not pass the document service, so their changes are caught at the database. */
export function watchFiles(strapi: Core.Strapi): void {
  const noteBytes = ({ params }: FileEvent): Promise<void> => digestInto(strapi, params.data ?? {});
  const subscriber = {
    models: [fileUid],
    beforeCreate: noteBytes,
    beforeUpdate: noteBytes,
    afterUpdate: ({ result }: FileEvent) => fileChanged(strapi, result?.documentId),
    async beforeDelete(event: FileEvent) {
      event.state.users = await usersOf(strapi, event.params.where ?? {});
    },
    afterDelete: ({ state }: FileEvent) => fileGone(strapi, state.users ?? []),
  };
  strapi.db.lifecycles.subscribe(subscriber as never);
}

/** Keeps the hash of the bytes beside the file, so that no export has to read them again. */
async function digestInto(strapi: Core.Strapi, data: Record<string, unknown>): Promise<void> {
  const { url, size } = data;
  if (typeof url !== 'string' || !url.startsWith('/') || size === undefined) return;
  const bytes = await readFile(join(strapi.dirs.static.public, url)).catch(() => undefined);
  if (bytes === undefined) return;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  data['provider_metadata'] = { sha256, bytes: bytes.byteLength };
}

async function fileChanged(strapi: Core.Strapi, documentId: string | undefined): Promise<void> {
  if (documentId === undefined || isImporting()) return;
  const append = async (): Promise<number> =>
    appendRows(strapi, [
      {
        at: await momentFor(strapi, [documentId]),
        type: 'media',
        entry: documentId,
        language: '-',
        action: 'media',
        digest: null,
        changes: null,
      },
    ]);
  await inOutboxOrder(strapi, () => inTurn(append));
}

async function usersOf(
  strapi: Core.Strapi,
  where: Readonly<Record<string, unknown>>,
): Promise<readonly ReferrerState[]> {
  const file = await strapi.db.query(fileUid).findOne({ where: { ...where } });
  if (!file || isImporting()) return [];
  const users = new Map<string, ReferrerState>();
  for (const type of documentTypes) {
    for (const { record, media } of await exportType(strapi, type)) {
      const { documentId } = record;
      if (!media.has(String(file.documentId)) || users.has(documentId)) continue;
      users.set(documentId, { type, documentId, before: await stateOf(strapi, type, documentId) });
    }
  }
  return [...users.values()];
}

async function fileGone(strapi: Core.Strapi, users: readonly ReferrerState[]): Promise<void> {
  if (users.length > 0) await inOutboxOrder(strapi, () => settleReferrers(strapi, users));
}
