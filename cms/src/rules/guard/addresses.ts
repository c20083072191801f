import type { Issue } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { exportDocument } from '../../export/documents';
import { formerAddressTable, publicationTable } from '../../store/public-record';
import { type Judgement, nameOf } from '../record/judgement';
import type { PublishedVersion } from '../record/publications';

/**
 * What is wrong with an address that another entry has, or had and still leads to. Gone ones are free
 * again.
 */
export async function addressIssues(
  strapi: Core.Strapi,
  { exported, path }: Pick<Judgement, 'exported' | 'path'>,
): Promise<readonly Issue[]> {
  if (path === undefined) return [];
  const { type, documentId, locale } = exported.record;
  const by =
    (await holderOf(strapi, path, documentId)) ?? (await formerHolderOf(strapi, path, documentId));
  if (by === undefined) return [];
  const place = { type, documentId, locale, name: nameOf(exported.record), field: 'slug' };
  return [{ code: 'address-taken', place, path, by }];
}

async function holderOf(
  strapi: Core.Strapi,
  path: string,
  documentId: string,
): Promise<string | undefined> {
  const holder = await publicationTable(strapi).findOne({
    where: { path, entry: { $ne: documentId } },
  });
  return holder === null ? undefined : nameOfVersion(strapi, holder);
}

async function formerHolderOf(
  strapi: Core.Strapi,
  path: string,
  documentId: string,
): Promise<string | undefined> {
  const former = await formerAddressTable(strapi).findOne({ where: { from: path } });
  if (former === null || former.entry === documentId) return undefined;
  const { type, entry, language } = former;
  return type === null || entry === null || language === null
    ? (former.to ?? undefined)
    : nameOfVersion(strapi, { type, entry, language });
}

/** What an editor calls a version, if it is public. */
async function nameOfVersion(
  strapi: Core.Strapi,
  { type, entry, language }: PublishedVersion,
): Promise<string | undefined> {
  const versions = await exportDocument(strapi, type, entry);
  const version = versions.find(({ record }) => record.locale === language);
  return version === undefined ? undefined : nameOf(version.record);
}

/** One version that gets, changes or loses its address. */
export interface Move {
  readonly version: PublishedVersion;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Remembers the addresses that entries had, and forgets memories of those they have. Answers, for
 * each move, with the address that was a former one until then.
 */
export async function recordMoves(
  strapi: Core.Strapi,
  moves: readonly Move[],
  at: string,
): Promise<readonly (string | undefined)[]> {
  const real = moves.filter(({ before, after }) => before !== after);
  // First all that leave: an entry may move to where another one was.
  for (const { version, before } of real)
    if (before !== null) await remember(strapi, version, before, at);
  const forgotten: (string | undefined)[] = [];
  for (const move of moves) {
    const taken = real.includes(move) ? move.after : null;
    forgotten.push(taken !== null && (await forget(strapi, taken)) ? taken : undefined);
  }
  return forgotten;
}

async function remember(
  strapi: Core.Strapi,
  { type, entry, language }: PublishedVersion,
  from: string,
  at: string,
): Promise<void> {
  // It may be another entry's by now, of which nothing is known yet when both were edited past the rules.
  const others = { path: from, $not: { type, entry, language } };
  if ((await publicationTable(strapi).count({ where: others })) > 0) return;
  const addresses = formerAddressTable(strapi);
  const row = { type, entry, language, at, to: null };
  const known = await addresses.findOne({ where: { from } });
  if (known === null) await addresses.create({ data: { ...row, from } });
  else await addresses.update({ where: { id: known.id }, data: row });
}

async function forget(strapi: Core.Strapi, from: string): Promise<boolean> {
  const { count } = await formerAddressTable(strapi).deleteMany({ where: { from } });
  return count > 0;
}
