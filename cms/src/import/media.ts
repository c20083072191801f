import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { MediaRecord } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { applyUploadSettings, uploadService } from '../bootstrap/uploads';
import { fileUid } from '../export/files';
import { Refusal } from '../refusal';
import { type Row, table } from '../store/rows';
import type { ImportFile } from './read-file';

/** Uploaded files by the ids they have in the snapshot. */
export type Uploaded = ReadonlyMap<string, Row>;

/** A media record, and what editors call the file, where that is known. */
export type NamedMedia = MediaRecord & {
  readonly name?: string | undefined;
  readonly caption?: string | undefined;
};

interface Uploader {
  upload(request: {
    readonly files: object;
    readonly data: { readonly fileInfo: object };
  }): Promise<readonly { readonly id: number }[]>;
}

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'image/gif': '.gif',
  'application/pdf': '.pdf',
  'text/vtt': '.vtt',
};

/** Uploads the files of a snapshot, byte for byte. A file that is not there is left out and told. */
export async function importMedia(
  strapi: Core.Strapi,
  {
    media,
    mediaFolder,
  }: Pick<ImportFile, 'mediaFolder'> & { readonly media: readonly NamedMedia[] },
  tell: (sentence: string) => void,
): Promise<Uploaded> {
  const uploaded = new Map<string, Row>();
  // What was uploaded once is as it should be; a second treatment would change its bytes.
  await uploadService(strapi).setSettings({
    sizeOptimization: false,
    responsiveDimensions: false,
    autoOrientation: false,
  });
  try {
    for (const record of media) {
      const file = await importFile(strapi, record, join(mediaFolder, record.sha256));
      if (file === undefined) tell(`The file of ${record.id} is missing in ${mediaFolder}.`);
      else uploaded.set(record.id, file);
    }
  } finally {
    await applyUploadSettings(strapi);
  }
  return uploaded;
}

async function importFile(
  strapi: Core.Strapi,
  { id, sha256, mime, alt, focalPoint, caption, name: called }: NamedMedia,
  path: string,
): Promise<Row | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return undefined;
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Refusal(`${path} is damaged: its bytes are not the ones the snapshot names.`);
  const name = called ?? `${id}${extensions[mime] ?? ''}`;
  const uploader = strapi.plugin('upload').service('upload') as unknown as Uploader;
  const [stored] = await uploader.upload({
    files: { filepath: path, originalFilename: name, mimetype: mime, size: bytes.byteLength },
    data: {
      fileInfo: {
        name,
        alternativeText: alt ?? null,
        caption: caption ?? null,
        focalPoint: focalPoint ?? null,
      },
    },
  });
  if (stored === undefined) throw new Refusal(`${path} was not taken over.`);
  const files = table(strapi, fileUid);
  await files.update({ where: { id: stored.id }, data: { documentId: id } });
  return (await files.findOne({ where: { id: stored.id } })) ?? undefined;
}
