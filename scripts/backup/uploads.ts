import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ignoreMissing } from '../data-directory/make-folder.ts';
import { systemCode } from '../terminal/failure.ts';
import type { NamedUpload } from './contents.ts';
import { copyFile } from './copied-file.ts';
import { type ListedFile, places } from './file-list.ts';

/** Copies every upload from one folder's `public/uploads` to another's. */
export async function copyUploads(
  from: string,
  to: string,
  stop: AbortSignal,
): Promise<readonly ListedFile[]> {
  await mkdir(join(to, places.uploads), { recursive: true });
  const copied: ListedFile[] = [];
  for (const path of await filesIn(from, places.uploads)) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    const digest = await copyFile(join(from, path), join(to, path), stop).catch(
      // An editor removed it meanwhile.
      (error: unknown) => (isMissing(error, join(from, path)) ? undefined : Promise.reject(error)),
    );
    if (digest !== undefined) copied.push({ path, ...digest });
  }
  return copied;
}

const isMissing = (error: unknown, path: string): boolean =>
  systemCode(error) === 'ENOENT' && (error as NodeJS.ErrnoException).path === path;

/** The plain files below a folder of a root, as paths with slashes. */
async function filesIn(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(ignoreMissing);
  const found = (entries ?? []).map((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(root, path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(found)).flat().toSorted();
}

/** Where a copied database and the copied uploads disagree. */
export interface UploadFaults {
  /** Named by the database, and not there. */
  readonly missing: string[];
  /** There, with other bytes than the database says. */
  readonly changed: string[];
}

export function compareUploads(
  named: readonly NamedUpload[],
  copied: readonly ListedFile[],
): UploadFaults {
  const digests = new Map(copied.map(({ path, sha256 }) => [path, sha256]));
  const isChanged = ({ path, sha256 }: NamedUpload): boolean =>
    digests.has(path) && sha256 !== undefined && digests.get(path) !== sha256;
  return {
    missing: named.filter(({ path }) => !digests.has(path)).map(({ path }) => path),
    changed: named.filter(isChanged).map(({ path }) => path),
  };
}
