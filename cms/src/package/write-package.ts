import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writeEditing } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { fileUid, type StoredFile } from '../export/files';
import { atOneMoment, exportSnapshot } from '../export/snapshot';
import { table } from '../store/rows';
import { packagePlaces } from './places';
import { readEditing } from './read-editing';
import { placeOf } from './read-library';

export interface Written {
  readonly number: number;
  readonly drafts: number;
  readonly files: number;
}

/** Writes all content into an empty folder: what is published, and what editors have beside it. */
export async function writePackage(
  strapi: Core.Strapi,
  folder: string,
  tell: (sentence: string) => void,
): Promise<Written> {
  const places = packagePlaces(folder);
  await mkdir(places.media, { recursive: true });
  const { head, text, editing, stored } = await atOneMoment(strapi, async () => ({
    ...(await exportSnapshot(strapi)),
    editing: await readEditing(strapi, tell),
    stored: await table<StoredFile>(strapi, fileUid).findMany({}),
  }));
  await writeFile(places.snapshot, text);
  await writeFile(places.editing, writeEditing(editing));
  const fileOf = new Map(stored.map((file) => [file.documentId, file]));
  for (const { id, sha256 } of editing.files) {
    const file = fileOf.get(id);
    if (file !== undefined) await copyFile(placeOf(strapi, file), join(places.media, sha256));
  }
  return { number: head.number, drafts: editing.drafts.length, files: editing.files.length };
}
