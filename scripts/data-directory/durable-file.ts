import { randomBytes } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from '../terminal/failure.ts';

/** Readers see the old bytes or the new, also after a power cut. */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  mode = 0o644,
): Promise<void> {
  await viaTemporaryFile(path, content, mode, (temporary) => rename(temporary, path));
}

/** Creates a whole file at once; false, and nothing changed, when there already is one. */
export async function createFile(path: string, text: string, mode = 0o644): Promise<boolean> {
  try {
    await viaTemporaryFile(path, text, mode, (temporary) => link(temporary, path));
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function viaTemporaryFile(
  path: string,
  content: string | Uint8Array,
  mode: number,
  put: (temporary: string) => Promise<void>,
): Promise<void> {
  const name = `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`;
  const temporary = join(dirname(path), name);
  try {
    await writeToDisk(temporary, content, mode);
    await put(temporary);
    await syncFolder(dirname(path));
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeToDisk(
  path: string,
  content: string | Uint8Array,
  mode: number,
): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is only lasting once the folder that holds the name is on the disk. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
