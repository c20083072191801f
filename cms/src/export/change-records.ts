import { type ChangeRecord, isLocale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { outboxTable, type OutboxRow } from '../store/public-record';

/** What readers were ever told about: values that changed, and entries that were withdrawn. */
export async function exportChanges(strapi: Core.Strapi): Promise<readonly ChangeRecord[]> {
  const rows = await outboxTable(strapi).findMany({
    where: { type: { $notIn: ['media', 'import'] } },
    orderBy: { number: 'asc' },
  });
  return toChangeRecords(rows);
}

export const toChangeRecords = (rows: readonly OutboxRow[]): readonly ChangeRecord[] =>
  rows.flatMap((row): readonly ChangeRecord[] => {
    const { number, at, type, entry, language: locale, action } = row;
    const changes = [...(row.changes ?? [])];
    if (type === 'media' || type === 'import' || action === 'media' || action === 'import')
      return [];
    if (!isLocale(locale) || (action === 'publish' && changes.length === 0)) return [];
    return [{ number, at, type, documentId: entry, locale, action, changes }];
  });
