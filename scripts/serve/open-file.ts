import type { Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { systemCode } from '../terminal/failure.ts';

/**
 * A file as it was when a request asked for it. Everything about it comes from the handle: a publish
 * that renames another file into its place changes nothing for who has it open.
 */
export interface OpenFile {
  /** Below the root, beginning with a slash. */
  readonly path: string;
  readonly stat: Stats;
  readonly handle: FileHandle;
}

/** What a system says of a name that stands for nothing it could open. */
const absent: readonly (string | undefined)[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];

/** Undefined where there is no file, or a folder; whoever opens a file closes it. */
export async function openFile(root: string, path: string): Promise<OpenFile | undefined> {
  const handle = await open(root + path).catch((error: unknown) => {
    if (absent.includes(systemCode(error))) return undefined;
    throw error;
  });
  const stat = await handle?.stat();
  if (handle === undefined || stat === undefined) return undefined;
  if (stat.isFile()) return { path, stat, handle };
  await handle.close();
  return undefined;
}
