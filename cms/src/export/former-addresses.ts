import type { DocumentType, RedirectRecord } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { findAmong } from '../store/rows';
import {
  type FormerAddressRow,
  formerAddressTable,
  publicationTable,
} from '../store/public-record';

/**
 * Where all former addresses lead now. The target is looked up each time, so a chain of changes is
 * one redirect, and an entry that is no longer public makes all its addresses gone.
 */
export const exportRedirects = async (strapi: Core.Strapi): Promise<readonly RedirectRecord[]> =>
  toRedirects(strapi, await formerAddressTable(strapi).findMany({}));

/** Where the former addresses of some entries of a type lead now. */
export const exportRedirectsOf = async (
  strapi: Core.Strapi,
  type: DocumentType,
  entries: readonly string[],
): Promise<readonly RedirectRecord[]> =>
  toRedirects(
    strapi,
    await findAmong(formerAddressTable(strapi), 'entry', entries, { where: { type } }),
  );

async function toRedirects(
  strapi: Core.Strapi,
  rows: readonly FormerAddressRow[],
): Promise<readonly RedirectRecord[]> {
  const entries = new Set(rows.flatMap(({ entry }) => entry ?? []));
  const publications = await findAmong(publicationTable(strapi), 'entry', [...entries], {
    select: ['type', 'entry', 'language', 'path'],
  });
  const pathOf = new Map(publications.map((row) => [keyOf(row), row.path]));
  return rows.map((row) => {
    const { from, at } = row;
    const to = pathOf.get(keyOf(row)) ?? row.to;
    return to ? { from, to, at } : { from, gone: true as const, at };
  });
}

const keyOf = ({
  type,
  entry,
  language,
}: Pick<FormerAddressRow, 'type' | 'entry' | 'language'>): string => `${type} ${entry} ${language}`;
