import type { MediaRecord } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { findAmong, table } from '../store/rows';
import { type StoredFile, fileUid } from './files';
import { fileColumns } from './populate';

/** A media record, and the file it speaks of. */
export interface ExportedMedia {
  readonly record: MediaRecord;
  readonly file: StoredFile;
}

/** The media of these ids. A file whose bytes are not known is left out: a page can do without it. */
export async function exportMedia(
  strapi: Core.Strapi,
  ids: ReadonlySet<string>,
): Promise<readonly ExportedMedia[]> {
  const files = await findAmong(table<StoredFile>(strapi, fileUid), 'documentId', [...ids], {
    select: fileColumns,
  });
  return files.flatMap((file) => {
    const record = toMediaRecord(file);
    return record === undefined ? [] : [{ record, file }];
  });
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
