import type { RedirectRecord } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { judge } from '../rules/judgement';
import { findAmong } from '../store/rows';
import { formerAddressTable } from '../store/technical';
import type { ExportedDocument } from './documents';

/**
 * Where former addresses lead now. The target is looked up each time, so a chain of changes is one
 * redirect, and an entry that is no longer public makes all its addresses gone.
 */
export async function exportRedirects(
  strapi: Core.Strapi,
  documents: readonly ExportedDocument[],
  entries?: ReadonlySet<string>,
): Promise<readonly RedirectRecord[]> {
  const addresses = formerAddressTable(strapi);
  const rows =
    entries === undefined
      ? await addresses.findMany({})
      : await findAmong(addresses, 'entry', [...entries]);
  if (rows.length === 0) return [];
  const targets = new Set(rows.map((row) => row.entry));
  const current = new Map(
    documents
      .filter(({ record }) => targets.has(record.documentId))
      .map((exported) => [
        keyOf(exported.record.type, exported.record.documentId, exported.record.locale),
        judge(exported).path,
      ]),
  );
  return rows.map(({ from, to, at, type, entry, language }) => {
    const target = current.get(keyOf(type, entry, language)) ?? to;
    return target ? { from, to: target, at } : { from, gone: true as const, at };
  });
}

const keyOf = (...parts: readonly (string | null)[]): string => parts.join(' ');
