import {
  defaultLocale,
  type DocumentType,
  isLocale,
  type Locale,
  referableTypes,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { addAdminRoutes, type AdminContext } from '../people/admin-routes';
import type { Ability } from '../people/judge';
import { versionsWhereMay } from '../people/rights';
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
    found.push(...(await entriesOf(strapi, state.userAbility, type, locale, where)));
  }
  return { entries: found };
}

async function entriesOf(
  strapi: Core.Strapi,
  ability: Ability,
  type: DocumentType,
  locale: Locale,
  where: Readonly<Record<string, unknown>>,
): Promise<readonly FoundEntry[]> {
  const rows = await table(strapi, uidOf(type)).findMany({
    where: { ...where, publishedAt: { $null: true } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    limit: mostOfType * 3,
  });
  const ids = [...new Set(rows.map(({ documentId }) => documentId))].slice(0, mostOfType);
  const readable = await versionsWhereMay(strapi, 'read', ability, type, ids);
  const published = await table(strapi, uidOf(type)).findMany({
    where: { documentId: { $in: ids }, publishedAt: { $notNull: true } },
    select: ['documentId'],
  });
  return ids
    .filter((id) => readable.has(id))
    .map((documentId) => ({
      type,
      documentId,
      name: nameIn(rows, documentId, locale),
      isPublished: published.some((row) => row.documentId === documentId),
    }));
}

function nameIn(rows: readonly Row[], documentId: string, locale: Locale): string {
  const versions = rows.filter((row) => row.documentId === documentId);
  const row =
    versions.find((version) => version.locale === locale) ??
    versions.find((version) => version.locale === defaultLocale) ??
    versions[0];
  return typeof row?.['title'] === 'string' ? row['title'] : documentId;
}
