import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Core } from '@strapi/strapi';

import { fileUid, type StoredFile } from '../export/files';
import { table } from '../store/rows';
import { fileChanged } from './file-changed';
import { isImporting } from './importing';
import { inOutboxOrder } from './outbox';
import { stateOf } from './settle';
import { type ReferrerState, settleReferrers } from './settle-referrers';
import { versionsShowingFile } from './showing-file';

/** What Strapi's database tells its subscribers, as far as these rules read it. */
interface FileEvent {
  readonly params: {
    readonly data?: Record<string, unknown>;
    readonly where?: Readonly<Record<string, unknown>>;
  };
  readonly state: { before?: StoredFile | null; users?: readonly ReferrerState[] };
}

/** Files do not pass the document service, so their changes are caught at the database. */
export function watchFiles(strapi: Core.Strapi): void {
  const noteBytes = ({ params }: FileEvent): Promise<void> => digestInto(strapi, params.data ?? {});
  const subscriber = {
    models: [fileUid],
    beforeCreate: noteBytes,
    async beforeUpdate(event: FileEvent) {
      await noteBytes(event);
      event.state.before = await fileIn(strapi, event);
    },
    async afterUpdate({ state }: FileEvent) {
      if (state.before) await fileChanged(strapi, state.before);
    },
    async beforeDelete(event: FileEvent) {
      const file = await fileIn(strapi, event);
      event.state.users = file === null ? [] : await usersOf(strapi, file.documentId);
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

/** The file that is about to change. An import stands aside of these rules. */
async function fileIn(strapi: Core.Strapi, { params }: FileEvent): Promise<StoredFile | null> {
  if (isImporting()) return null;
  return table<StoredFile>(strapi, fileUid).findOne({ where: { ...params.where } });
}

async function usersOf(strapi: Core.Strapi, file: string): Promise<readonly ReferrerState[]> {
  const users = new Map<string, ReferrerState>();
  for (const { record } of await versionsShowingFile(strapi, file)) {
    const { type, documentId } = record;
    if (users.has(documentId)) continue;
    users.set(documentId, { type, documentId, before: await stateOf(strapi, type, documentId) });
  }
  return [...users.values()];
}

async function fileGone(strapi: Core.Strapi, users: readonly ReferrerState[]): Promise<void> {
  if (users.length > 0) await inOutboxOrder(strapi, () => settleReferrers(strapi, users));
}
