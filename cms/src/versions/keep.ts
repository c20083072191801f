import { documentTypes, type DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { readEnvironment } from '../environment';
import { type ExportedDocument, exportType } from '../export/documents';
import { type Actor, actorNow } from '../people/actor';
import type { News } from '../rules/record/news';
import { keyOf } from '../rules/record/publications';
import { portions } from '../store/rows';
import { titleOf, type VersionRow, versionTable } from './table';
import { titleOfNews } from './title';

type Kept = Omit<VersionRow, 'id'>;

/**
 * Keeps what was published and what was taken off, each under its number in the outbox, and lets go
 * of the oldest versions beyond what is kept of a language. In the transaction of the change.
 *
 * @param first the number of the first news
 */
export async function keepVersions(
  strapi: Core.Strapi,
  news: readonly News[],
  at: string,
  first: number,
): Promise<void> {
  const actor = actorNow(strapi);
  for (const [index, { version, action }] of news.entries()) {
    if (action === 'delete') continue;
    const { type, entry, language, is } = version;
    const fields = is?.judgement().exported.record.fields ?? null;
    const row: Kept = {
      type,
      entry,
      language,
      number: first + index,
      at,
      action,
      ...by(actor),
      title: await titleOfNews(strapi, version),
      fields,
    };
    await versionTable(strapi).createMany({ data: [row] });
    await prune(strapi, row);
  }
}

const by = ({ origin, person }: Actor) => ({
  origin,
  person: person?.id ?? null,
  personName: person?.name ?? null,
});

type Entry = Pick<VersionRow, 'type' | 'entry' | 'language'>;

const whereOf = ({ type, entry, language }: Entry) => ({ type, entry, language });

async function prune(strapi: Core.Strapi, entry: Entry): Promise<void> {
  const versions = versionTable(strapi);
  const all = await versions.findMany({
    where: whereOf(entry),
    select: ['id'],
    orderBy: { id: 'desc' },
  });
  const old = all.slice(readEnvironment().versionsKept).map(({ id }) => id);
  if (old.length > 0) await versions.deleteMany({ where: { id: { $in: old } } });
}

/** What is deleted leaves nothing behind. */
export async function forgetVersions(
  strapi: Core.Strapi,
  type: DocumentType,
  entry: string,
  languages: readonly string[],
): Promise<void> {
  const where = { type, entry, language: { $in: [...languages] } };
  await versionTable(strapi).deleteMany({ where });
}

/** Keeps what is public of everything of which nothing is kept yet: after an import, or an upgrade. */
export async function keepWhatIsPublic(strapi: Core.Strapi): Promise<void> {
  const actor = actorNow(strapi);
  for (const type of documentTypes) {
    const kept = await versionTable(strapi).findMany({
      where: { type },
      select: ['type', 'entry', 'language'],
    });
    const known = new Set(kept.map(keyOf));
    const missing = (await exportType(strapi, type))
      .map(({ record }) => toKept(actor, record))
      .filter((row) => !known.has(keyOf(row)));
    for (const portion of portions(missing))
      await versionTable(strapi).createMany({ data: portion });
  }
}

const toKept = (
  actor: Actor,
  {
    type,
    documentId: entry,
    locale: language,
    number,
    revisedAt: at,
    fields,
  }: ExportedDocument['record'],
): Kept => ({
  type,
  entry,
  language,
  number,
  at,
  action: 'publish',
  ...by(actor),
  title: titleOf(fields, entry),
  fields,
});
