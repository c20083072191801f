import type { Core } from '@strapi/strapi';

import { findAmong, table } from '../store/rows';
import { fileColumns } from './populate';

/** An uploaded file, as its table holds it. */
export interface StoredFile {
  readonly id: number;
  readonly documentId: string;
  readonly hash: string;
  readonly ext: string | null;
  readonly url: string;
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly alternativeText: string | null;
  readonly focalPoint: { readonly x: number; readonly y: number } | null;
  readonly provider_metadata: {
    readonly sha256?: string;
    readonly bytes?: number;
  } | null;
}

/** Uploaded files, by each name that rich text uses for them. */
export interface FileIndex {
  readonly byHash: ReadonlyMap<string, StoredFile>;
  readonly byUrl: ReadonlyMap<string, StoredFile>;
}

export const fileUid = 'plugin::upload.file';

/** The files that the rich text of these rows shows. */
export async function indexFiles(
  strapi: Core.Strapi,
  shownIn: readonly Readonly<Record<string, unknown>>[],
): Promise<FileIndex> {
  const hashes = [...new Set(shownIn.flatMap(hashesIn))];
  const files = await findAmong(table<StoredFile>(strapi, fileUid), 'hash', hashes, {
    select: fileColumns,
  });
  return {
    byHash: new Map(files.map((file) => [file.hash, file])),
    byUrl: new Map(files.map((file) => [file.url, file])),
  };
}

const hashesIn = (row: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(row)
    .filter(Array.isArray)
    .flat()
    .flatMap(
      (node: { readonly type?: string; readonly image?: { readonly hash?: string } } | null) =>
        node?.type === 'image' && node.image?.hash !== undefined ? [node.image.hash] : [],
    );
