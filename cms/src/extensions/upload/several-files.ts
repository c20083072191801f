import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';

import { fileUid, type StoredFile } from '../../export/files';
import { table } from '../../store/rows';
import { refuseRemoval } from './for-the-public';

interface Context {
  readonly request: { readonly body?: unknown };
}

/** What removes them: an action of Strapi's. */
export type Removal = (context: Context) => Promise<unknown>;

/** A folder of the media library, with where it lies. */
interface Folder {
  readonly id: number;
  readonly path: string;
}

const asked = z.object({
  fileIds: z.array(z.number()).default([]),
  folderIds: z.array(z.number()).default([]),
});

/**
 * Removes several files and folders together, or none: Strapi removes the files at once and each by
 * itself, so a refusal of one came when others were gone. What it cannot read, it refuses itself.
 */
export const allOrNone =
  (remove: Removal): Removal =>
  async (context) => {
    const { strapi } = globalThis as unknown as { readonly strapi: Core.Strapi };
    const read = asked.safeParse(context.request.body);
    if (read.success)
      for (const file of await filesIn(strapi, read.data)) await refuseRemoval(strapi, file);
    return remove(context);
  };

async function filesIn(
  strapi: Core.Strapi,
  { fileIds, folderIds }: z.infer<typeof asked>,
): Promise<readonly StoredFile[]> {
  const folders = await table<Folder>(strapi, 'plugin::upload.folder').findMany({
    where: { id: { $in: folderIds } },
  });
  const within = folders.flatMap(({ path }) => [
    { folderPath: path },
    { folderPath: { $startsWith: `${path}/` } },
  ]);
  return table<StoredFile>(strapi, fileUid).findMany({
    where: { $or: [{ id: { $in: fileIds } }, ...within] },
  });
}
