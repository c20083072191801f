import type { DocumentType, Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { exportDocument } from '../export/documents';
import { table } from '../store/rows';
import { uidOf } from '../store/models';
import { formerAddressTable } from '../store/technical';
import { type Judgement, nameOf } from './judgement';
import { type Objection, toObjection } from './objections';

interface Entry {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly locale: Locale;
}

/** Refuses an address that another entry has, or had and still leads to. Gone ones are free again. */
export async function addressObjections(
  strapi: Core.Strapi,
  { exported, path }: Judgement,
): Promise<readonly Objection[]> {
  if (path === undefined) return [];
  const { type, documentId, locale, fields } = exported.record;
  const by =
    (await holderOf(strapi, { type, documentId, locale }, String(fields['slug']))) ??
    (await formerHolderOf(strapi, documentId, path));
  if (by === undefined) return [];
  const name = nameOf(exported.record);
  const place = { type, documentId, locale, name, field: 'slug' };
  return [toObjection({ code: 'address-taken', place, path, by })];
}

async function holderOf(
  strapi: Core.Strapi,
  { type, documentId, locale }: Entry,
  slug: string,
): Promise<string | undefined> {
  const other = await table(strapi, uidOf(type)).findOne({
    where: { slug, locale, publishedAt: { $notNull: true }, documentId: { $ne: documentId } },
  });
  if (other === null) return undefined;
  const title = other['title'] ?? other['name'];
  return typeof title === 'string' ? `“${title}”` : other.documentId;
}

async function formerHolderOf(
  strapi: Core.Strapi,
  documentId: string,
  path: string,
): Promise<string | undefined> {
  const former = await formerAddressTable(strapi).findOne({ where: { from: path } });
  if (former === null || former.entry === documentId) return undefined;
  if (former.entry === null || former.type === null) return former.to ?? undefined;
  const versions = await exportDocument(strapi, former.type, former.entry);
  const live = versions.find(({ record }) => record.locale === former.language);
  return live === undefined ? undefined : nameOf(live.record);
}

/** Remembers the address an entry had, and forgets a memory of the one it has. */
export async function recordAddress(
  strapi: Core.Strapi,
  { type, documentId, locale }: Entry,
  change: {
    readonly before: string | undefined;
    readonly after: string | undefined;
    readonly at: string;
  },
): Promise<void> {
  const addresses = formerAddressTable(strapi);
  const { before, after, at } = change;
  if (after !== undefined) await addresses.deleteMany({ where: { from: after } });
  if (before === undefined || before === after) return;
  const row = { type, entry: documentId, language: locale, at, to: null };
  const known = await addresses.findOne({ where: { from: before } });
  if (known === null) await addresses.create({ data: { ...row, from: before } });
  else await addresses.update({ where: { id: known.id }, data: row });
}
