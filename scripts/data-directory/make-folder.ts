import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from '../terminal/failure.ts';
import type { DataDirectory } from './layout.ts';

/**
 * Node's own recursive mkdir never returns below /proc, where making a folder is ENOENT.
 *
 * @param mode - Of this folder, when it is made; those above it are as others are.
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(path, mode);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || (await isFolder(dirname(path)))) throw error;
    await makeFolder(dirname(path));
    await mkdir(path, mode);
  }
}

/**
 * Makes a data directory that nobody but its user can look into, because the database lies in it.
 * One that is there keeps the mode that somebody gave it.
 */
export const makeDataRoot = ({ root }: DataDirectory): Promise<void> => makeFolder(root, 0o700);

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(ignoreMissing))?.isDirectory() === true;
}

export function ignoreMissing(error: unknown): undefined {
  if (systemCode(error) === 'ENOENT') return undefined;
  throw error;
}
