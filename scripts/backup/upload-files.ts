import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ignoreMissing } from '../data-directory/make-folder.ts';
import { systemCode } from '../terminal/failure.ts';
import { isWithin } from '../data-directory/real-place.ts';

/** What is below a folder of uploads, as paths with slashes, in their order. */
export interface UploadFiles {
  readonly files: readonly string[];
  /** Links that lead nowhere. */
  readonly broken: readonly string[];
}

const nothing: UploadFiles = { files: [], broken: [] };

/** The files below a folder of a root. Links are followed, because the CMS and the site follow them. */
export const uploadsIn = (root: string, folder: string): Promise<UploadFiles> =>
  filesIn({ root, way: [] }, folder);

interface Walk {
  readonly root: string;
  /** The folders that led here, without links. */
  readonly way: readonly string[];
}

async function filesIn({ root, way }: Walk, folder: string): Promise<UploadFiles> {
  const here = await realpath(join(root, folder)).catch(ignoreMissing);
  // A folder around one that led here has no end; the data directory itself would have its keys.
  if (here === undefined || way.some((each) => isWithin(each, here))) return nothing;
  const names = (await readdir(here).catch(ignoreMissing)) ?? [];
  const inner = { root, way: [...way, here] };
  const found = await Promise.all(names.map((name) => filesAt(inner, `${folder}/${name}`)));
  return {
    files: found.flatMap(({ files }) => files).toSorted(),
    broken: found.flatMap(({ broken }) => broken).toSorted(),
  };
}

async function filesAt(walk: Walk, path: string): Promise<UploadFiles> {
  const place = join(walk.root, path);
  const found = await stat(place).catch(undefinedIfNowhere);
  // What is no link either was removed by an editor meanwhile.
  if (found === undefined) return (await isLink(place)) ? { files: [], broken: [path] } : nothing;
  if (found.isDirectory()) return filesIn(walk, path);
  return found.isFile() ? { files: [path], broken: [] } : nothing;
}

const isLink = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(ignoreMissing))?.isSymbolicLink() === true;

/** ELOOP: it leads to itself. */
function undefinedIfNowhere(error: unknown): undefined {
  if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCode(error) ?? '')) return undefined;
  throw error;
}
