import { type ChangeRecord, isLocale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { outboxTable, type OutboxRow } from '../store/technical';

/** What readers are told about: values that changed, and entries that were withdrawn. */
export async function exportChanges(
  strapi: Core.Strapi,
  after = 0,
): Promise<readonly ChangeRecord[]> {
  const rows = await outboxTable(strapi).findMany({
    where: { number: { $gt: after }, type: { $notIn: ['media', 'import'] } },
    orderBy: { number: 'asc' },
  });
  return rows.flatMap((row) => toChange(row));
}

function toChange(row: OutboxRow): readonly ChangeRecord[] {
  const { number, at, type, entry, language, action } = row;
  const changes = row.changes ?? [];
  if (type === 'media' || type === 'import' || action === 'media' || action === 'import') return [];
  if (!isLocale(language) || (action === 'publish' && changes.length === 0)) return [];
  return [{ number, at, type, documentId: entry, locale: language, action, changes: [...changes] }];
}
