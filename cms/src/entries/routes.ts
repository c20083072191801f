import {
  defaultLocale,
  type DocumentType,
  isLocale,
  type Locale,
  referableTypes,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { addAdminRoutes, type AdminContext } from '../people/admin-routes';
import { type Asker, mayInGeneral, rightsOn } from '../people/rights';
import { uidOf } from '../store/models';
import { type Row, table } from '../store/rows';

/** An entry that a list can point at. */
export interface FoundEntry {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly name: string;
  readonly isPublished: boolean;
}

/** As many as one looks through; a longer list is searched more exactly. */
const mostOfType = 8;
const rowsAtOnce = 100;

/** Entries of all types that a list can point at, by name or by id, as far as one may read them. */
export const addEntryRoutes = (strapi: Core.Strapi): void =>
  addAdminRoutes(strapi, [
    { method: 'GET', path: '/entries', answer: (context) => entries(strapi, context) },
  ]);

async function entries(strapi: Core.Strapi, { query, state }: AdminContext) {
  const text = (name: string): string =>
    (typeof query[name] === 'string' ? query[name] : '').trim();
  const locale = isLocale(text('locale')) ? (text('locale') as Locale) : defaultLocale;
  const [, wantedType, wantedId] = /^([a-z-]+):([\w-]{1,64})$/.exec(text('of')) ?? [];
  const found: FoundEntry[] = [];
  for (const type of referableTypes) {
    if (query['of'] !== undefined && type !== wantedType) continue;
    const where =
      query['of'] === undefined
        ? { title: { $containsi: text('search').slice(0, 100) } }
        : { documentId: wantedId };
    found.push(...(await entriesOf(strapi, state, type, locale, where)));
  }
  return { entries: found };
}

async function entriesOf(
  strapi: Core.Strapi,
  asker: Asker,
  type: DocumentType,
  locale: Locale,
  where: Readonly<Record<string, unknown>>,
): Promise<readonly FoundEntry[]> {
  const versions = await readableAmong(strapi, asker, type, where);
  const entries = Map.groupBy(versions, ({ documentId }) => documentId);
  const published = await table(strapi, uidOf(type)).findMany({
    where: { documentId: { $in: [...entries.keys()] }, publishedAt: { $notNull: true } },
    select: ['documentId'],
  });
  return [...entries].map(([documentId, rows]) => ({
    type,
    documentId,
    name: nameIn(rows, locale) ?? documentId,
    isPublished: published.some((row) => row.documentId === documentId),
  }));
}

/** The versions that somebody may read, of the first entries of which they may read any. */
async function readableAmong(
  strapi: Core.Strapi,
  asker: Asker,
  type: DocumentType,
  where: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> {
  if (!mayInGeneral(strapi, asker, type, 'read')) return [];
  const readable: Row[] = [];
  const ids = new Set<string>();
  for (let offset = 0; ids.size < mostOfType; offset += rowsAtOnce) {
    const rows = await table(strapi, uidOf(type)).findMany({
      where: { ...where, publishedAt: { $null: true } },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      limit: rowsAtOnce,
      offset,
      populate: { createdBy: { populate: ['roles'] } },
    });
    for (const row of rows) {
      if (!rightsOn(strapi, asker.userAbility, type, row).reads) continue;
      if (ids.size < mostOfType) ids.add(row.documentId);
      if (ids.has(row.documentId)) readable.push(row);
    }
    if (rows.length < rowsAtOnce) break;
  }
  return readable;
}

function nameIn(versions: readonly Row[], locale: Locale): string | undefined {
  const row =
    versions.find((version) => version.locale === locale) ??
    versions.find((version) => version.locale === defaultLocale) ??
    versions[0];
  return typeof row?.['title'] === 'string' ? row['title'] : undefined;
}
