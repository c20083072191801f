import type { Core } from '@strapi/strapi';

import { fileUid, type StoredFile } from '../../export/files';
import { findAmong, table } from '../../store/rows';
import {
  type Noted,
  publicationTable,
  type PublicationRow,
  shownFileTable,
  type ShownFileRow,
} from '../../store/public-record';
import { keyOf, type PublishedVersion } from '../record/publications';

/** The uses of a file of the media library in what is public, in a field or in a text. */
export const usesOf = (strapi: Core.Strapi, file: string): Promise<readonly ShownFileRow[]> =>
  shownFileTable(strapi).findMany({ where: { file }, orderBy: { id: 'asc' } });

/** Which of these files something public shows. */
export async function shownAmong(
  strapi: Core.Strapi,
  files: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await findAmong(shownFileTable(strapi), 'file', files, { select: ['file'] });
  return new Set(rows.map(({ file }) => file));
}

/** What was noted of the versions that use a file, in the order it came. */
export async function publicationsUsing(
  strapi: Core.Strapi,
  uses: readonly ShownFileRow[],
): Promise<readonly PublicationRow[]> {
  const keys = new Set(uses.map(keyOf));
  const entries = [...new Set(uses.map(({ entry }) => entry))];
  const rows = await findAmong(publicationTable(strapi), 'entry', entries);
  return rows.filter((row) => keys.has(keyOf(row))).toSorted((a, b) => a.id - b.id);
}

/** Makes a version findable by the files it shows. */
export async function recordFiles(
  strapi: Core.Strapi,
  { type, entry, language }: PublishedVersion,
  before: Noted | null,
  after: Noted | null,
): Promise<void> {
  if (namesIn(before) === namesIn(after)) return;
  const shown = shownFileTable(strapi);
  if (before === null || before.files.length > 0)
    await shown.deleteMany({ where: { type, entry, language } });
  if (after === null || after.files.length === 0) return;
  const hashes = await hashesOf(strapi, after.files);
  await shown.createMany({
    data: after.files.map((file) => ({
      file,
      type,
      entry,
      language,
      described: after.described.includes(file),
      hash: hashes.get(file) ?? null,
    })),
  });
}

/** Keeps up with a file that got other bytes. */
export async function recordBytes(strapi: Core.Strapi, file: StoredFile): Promise<void> {
  await shownFileTable(strapi).updateMany({
    where: { file: file.documentId },
    data: { hash: file.provider_metadata?.sha256 ?? null },
  });
}

/** The file with these bytes, if something public shows it. */
export async function publicFile(
  strapi: Core.Strapi,
  sha256: string,
): Promise<StoredFile | undefined> {
  const use = await shownFileTable(strapi).findOne({ where: { hash: sha256 } });
  if (use === null) return undefined;
  const file = await table<StoredFile>(strapi, fileUid).findOne({
    where: { documentId: use.file },
  });
  return file ?? undefined;
}

async function hashesOf(
  strapi: Core.Strapi,
  files: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const stored = await findAmong(table<StoredFile>(strapi, fileUid), 'documentId', files, {
    select: ['documentId', 'provider_metadata'],
  });
  return new Map(stored.map((file) => [file.documentId, file.provider_metadata?.sha256]));
}

const namesIn = (noted: Noted | null): string =>
  noted === null ? '' : JSON.stringify([noted.files, noted.described]);

/** Files that a version showed and shows no more. */
export const filesGone = (before: Noted | null, after: Noted | null): readonly string[] =>
  before?.files.filter((file) => after?.files.includes(file) !== true) ?? [];
