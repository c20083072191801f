import type { Core } from '@strapi/strapi';

import { publicationTable, type PublicationRow } from '../store/technical';
import { appendRows } from './outbox';

/** Gives public versions a new revision, and their digest, though nobody edited them. Only in a turn. */
export async function revise(
  strapi: Core.Strapi,
  versions: readonly PublicationRow[],
  at: string,
): Promise<void> {
  if (versions.length === 0) return;
  const first = await appendRows(
    strapi,
    versions.map(({ type, entry, language, digest }) => ({
      at,
      type,
      entry,
      language,
      action: 'publish',
      digest,
      changes: [],
    })),
  );
  for (const [index, { id, digest }] of versions.entries())
    await publicationTable(strapi).updateMany({
      where: { id },
      data: { revisedAt: at, number: first + index, digest },
    });
}
