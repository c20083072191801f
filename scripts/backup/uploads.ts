import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from '../terminal/failure.ts';
import type { NamedUpload } from './contents.ts';
import { copyFile } from './copied-file.ts';
import { type ListedFile, places } from './file-list.ts';
import { uploadsIn } from './upload-files.ts';

export interface CopiedUploads {
  readonly files: readonly ListedFile[];
  /** Links that lead nowhere. */
  readonly broken: readonly string[];
}

/** Copies every upload from one folder's `public/uploads` to another's; of a link, what it leads to. */
export async function copyUploads(
  from: string,
  to: string,
  stop: AbortSignal,
): Promise<CopiedUploads> {
  await mkdir(join(to, places.uploads), { recursive: true });
  const files: ListedFile[] = [];
  const found = await uploadsIn(from, places.uploads);
  for (const path of found.files) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    const digest = await copyFile(join(from, path), join(to, path), stop).catch(
      // An editor removed it meanwhile.
      (error: unknown) => (isMissing(error, join(from, path)) ? undefined : Promise.reject(error)),
    );
    if (digest !== undefined) files.push({ path, ...digest });
  }
  return { files, broken: found.broken };
}

const isMissing = (error: unknown, path: string): boolean =>
  systemCode(error) === 'ENOENT' && (error as NodeJS.ErrnoException).path === path;

/** Where a copied database and the copied uploads disagree. */
export interface UploadFaults {
  /** Named by the database, and not there. */
  readonly missing: string[];
  /** There, with other bytes than the database says. */
  readonly changed: string[];
  /** Links that lead nowhere, named by the database or not. */
  readonly broken: string[];
}

export function compareUploads(
  named: readonly NamedUpload[],
  { files, broken }: CopiedUploads,
): UploadFaults {
  const digests = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const isChanged = ({ path, sha256 }: NamedUpload): boolean =>
    digests.has(path) && sha256 !== undefined && digests.get(path) !== sha256;
  const isGone = ({ path }: NamedUpload): boolean => !digests.has(path) && !broken.includes(path);
  return {
    missing: named.filter(isGone).map(({ path }) => path),
    changed: named.filter(isChanged).map(({ path }) => path),
    broken: [...broken],
  };
}
