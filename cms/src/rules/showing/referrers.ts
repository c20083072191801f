import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../../store/models';
import { findAmong, table } from '../../store/rows';
import { leadingTo, type Target } from './links-to';

/**
 * The documents that are linked to one, by type. When it is deleted, the database drops their links
 * silently.
 */
export async function referrersOf(
  strapi: Core.Strapi,
  target: Target,
): Promise<ReadonlyMap<DocumentType, readonly string[]>> {
  const referrers = new Map<DocumentType, Set<string>>();
  for (const { type, isLink, ids } of await leadingTo(strapi, target)) {
    if (!isLink) continue;
    const query = { select: ['documentId'] };
    const rows = await findAmong(table(strapi, uidOf(type)), 'id', ids, query);
    const entries = referrers.get(type) ?? new Set();
    for (const { documentId } of rows) entries.add(documentId);
    referrers.set(type, entries);
  }
  return new Map([...referrers].map(([type, entries]) => [type, [...entries].sort()]));
}
