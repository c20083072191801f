import { randomBytes } from 'node:crypto';
import { copyFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { Core } from '@strapi/strapi';

import type { StoredFile } from '../../export/files';

interface Formatted {
  readonly formats?: Readonly<Record<string, { readonly url?: string }>> | null;
}

/**
 * Does something to a file of which the bytes come back when it fails: Strapi writes and removes them
 * before the row that says so, and outside of its transaction.
 */
export async function withBytesAside<Value>(
  strapi: Core.Strapi,
  file: StoredFile & Formatted,
  work: () => Promise<Value>,
): Promise<Value> {
  const sizes = Object.values(file.formats ?? {}).flatMap(({ url }) => url ?? []);
  const aside: { readonly path: string; readonly copy: string }[] = [];
  try {
    for (const url of [file.url, ...sizes]) {
      if (!url.startsWith('/')) continue;
      const path = join(strapi.dirs.static.public, url);
      const copy = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
      aside.push({ path, copy });
      // What is not on the disk cannot be lost.
      await copyFile(path, copy).catch(refuseAllBut('ENOENT'));
    }
    return await work();
  } catch (error) {
    for (const { path, copy } of aside) await rename(copy, path).catch(refuseAllBut('ENOENT'));
    throw error;
  } finally {
    for (const { copy } of aside) await rm(copy, { force: true });
  }
}

const refuseAllBut =
  (code: string) =>
  (error: unknown): void => {
    if ((error as { readonly code?: unknown }).code !== code) throw error;
  };
