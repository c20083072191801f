import { access, copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Core } from '@strapi/strapi';

import { exportSnapshot } from './snapshot';

/** Writes a snapshot and `FILE.media/<sha256>`. The file appears last, so it is never half there. */
export async function writeExport(
  strapi: Core.Strapi,
  path: string,
): Promise<{ readonly number: number; readonly media: number }> {
  const { head, text, media } = await exportSnapshot(strapi);
  const folder = `${path}.media`;
  await mkdir(dirname(path), { recursive: true });
  await mkdir(folder, { recursive: true });
  for (const { record, file } of media) {
    const target = join(folder, record.sha256);
    if (await isThere(target)) continue;
    await copyFile(join(strapi.dirs.static.public, file.url), `${target}.part`);
    await rename(`${target}.part`, target);
  }
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
  return { number: head.number, media: media.length };
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
