import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { LibraryFile } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { fileUid, type StoredFile } from '../export/files';
import { table } from '../store/rows';

/** A file, and what editors call it. */
interface NamedFile extends StoredFile {
  readonly name: string;
  readonly caption: string | null;
}

/** Where the bytes of a file are. */
export const placeOf = (strapi: Core.Strapi, { url }: Pick<StoredFile, 'url'>): string =>
  join(strapi.dirs.static.public, url);

/** Every file of the media library. One whose bytes are lost is left out, and told. */
export async function readLibrary(
  strapi: Core.Strapi,
  tell: (sentence: string) => void,
): Promise<readonly LibraryFile[]> {
  const files: LibraryFile[] = [];
  for (const file of await table<NamedFile>(strapi, fileUid).findMany({})) {
    const bytes = await readFile(placeOf(strapi, file)).catch(() => undefined);
    if (bytes === undefined) tell(`The bytes of ${file.name} are lost, so it is left out.`);
    else files.push(toLibraryFile(file, bytes));
  }
  return files;
}

function toLibraryFile(file: NamedFile, bytes: Uint8Array): LibraryFile {
  const { documentId: id, name, mime, width, height, alternativeText, caption, focalPoint } = file;
  return {
    id,
    name,
    mime,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.byteLength,
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
    ...(alternativeText ? { alt: alternativeText } : {}),
    ...(caption ? { caption } : {}),
    ...(focalPoint ? { focalPoint: { x: focalPoint.x, y: focalPoint.y } } : {}),
  };
}
