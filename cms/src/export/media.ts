import type { MediaRecord } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { table } from '../store/rows';
import { type StoredFile, fileUid } from './files';
import { fileColumns } from './populate';

/** A media record, and the file it speaks of. */
export interface ExportedMedia {
  readonly record: MediaRecord;
  readonly file: StoredFile;
}

const chunk = 500;

/** The media of these ids. A file whose bytes are not known is left out: a page can do without it. */
export async function exportMedia(
  strapi: Core.Strapi,
  ids: ReadonlySet<string>,
): Promise<readonly ExportedMedia[]> {
  const wanted = [...ids];
  const found: ExportedMedia[] = [];
  for (let start = 0; start < wanted.length; start += chunk) {
    const files = await table<StoredFile>(strapi, fileUid).findMany({
      where: { documentId: { $in: wanted.slice(start, start + chunk) } },
      select: fileColumns,
    });
    for (const file of files) {
      const record = toMediaRecord(file);
      if (record !== undefined) found.push({ record, file });
    }
  }
  return found;
}

function toMediaRecord(file: StoredFile): MediaRecord | undefined {
  const { sha256, bytes } = file.provider_metadata ?? {};
  if (sha256 === undefined || bytes === undefined) return undefined;
  return {
    id: file.documentId,
    sha256,
    bytes,
    mime: file.mime,
    ...(file.width ? { width: file.width } : {}),
    ...(file.height ? { height: file.height } : {}),
    ...(file.alternativeText ? { alt: file.alternativeText } : {}),
    ...(file.focalPoint ? { focalPoint: { x: file.focalPoint.x, y: file.focalPoint.y } } : {}),
  };
}
