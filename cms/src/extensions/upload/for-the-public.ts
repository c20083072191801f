import type { Core } from '@strapi/strapi';

import { fileUid, type StoredFile } from '../../export/files';
import { refuseLostDrafts } from '../../rules/files/drafted-files';
import { refuseFileChange } from '../../rules/files/file-rights';
import { table } from '../../store/rows';
import { withBytesAside } from './bytes-aside';
import type { UploadService } from './judging';
import { refuseForeign } from './foreign-files';

/** Asks before bytes are written or removed, and has them back when that fails after all. */
export const forThePublic = (
  { strapi }: { readonly strapi: Core.Strapi },
  service: UploadService,
): UploadService => ({
  ...service,
  async replace(id, request, options) {
    const file = await table<StoredFile>(strapi, fileUid).findOne({ where: { id } });
    if (file === null) return service.replace(id, request, options);
    await refuseFileChange(strapi, file.documentId, 'otherwise');
    return withBytesAside(strapi, file, () => service.replace(id, request, options));
  },
  async remove(file) {
    await refuseRemoval(strapi, file);
    return withBytesAside(strapi, file, () => service.remove(file));
  },
});

/** Refuses whoever may not take a file away. */
export async function refuseRemoval(strapi: Core.Strapi, file: StoredFile): Promise<void> {
  await refuseForeign(strapi, file);
  await refuseFileChange(strapi, file.documentId, 'gone');
  await refuseLostDrafts(strapi, file.documentId);
}
