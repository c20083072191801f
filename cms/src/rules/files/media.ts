import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Core } from '@strapi/strapi';

import { fileUid, type StoredFile } from '../../export/files';
import { type Table, table } from '../../store/rows';
import { fileChanged, settleUses } from './file-changed';
import { isImporting } from '../importing';
import { inOutboxOrder } from '../record/outbox';
import { usesOf } from './shown-files';

type Files = Pick<Table<StoredFile>, 'create' | 'update' | 'delete' | 'findOne'>;

/**
 * Files do not pass the document service, and the media library writes them without a transaction:
 * so their table itself is taken over. Every program asks Strapi for the same one.
 */
export function watchFiles(strapi: Core.Strapi): void {
  const files: Files = table<StoredFile>(strapi, fileUid);
  const { create, update, delete: remove } = files;
  Object.assign(files, {
    async create(query) {
      await digestInto(strapi, query.data);
      return create(query);
    },

    async update(query) {
      await digestInto(strapi, query.data);
      if (isImporting()) return update(query);
      return inOutboxOrder(strapi, async () => {
        const before = await files.findOne({ where: query.where });
        const answer = await update(query);
        const after = before && (await files.findOne({ where: { id: before.id } }));
        if (before && after) await fileChanged(strapi, before, after);
        return answer;
      });
    },

    async delete(query) {
      if (isImporting()) return remove(query);
      return inOutboxOrder(strapi, async () => {
        const file = await files.findOne({ where: query.where });
        const uses = file === null ? [] : await usesOf(strapi, file.documentId);
        const answer = await remove(query);
        await settleUses(strapi, uses);
        return answer;
      });
    },
  } satisfies Partial<Files>);
}

/** Keeps the hash of the bytes beside the file, so that no export has to read them again. */
async function digestInto(strapi: Core.Strapi, data: object): Promise<void> {
  const { url, size } = data as { readonly url?: unknown; readonly size?: unknown };
  if (typeof url !== 'string' || !url.startsWith('/') || size === undefined) return;
  const bytes = await readFile(join(strapi.dirs.static.public, url)).catch(() => undefined);
  if (bytes === undefined) return;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  Object.assign(data, { provider_metadata: { sha256, bytes: bytes.byteLength } });
}
