import {
  type CalendarDate,
  dayFields,
  dayIn,
  type Draft,
  type DocumentType,
  isLocale,
  type Locale,
  now,
  type Surroundings,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { fileUid } from '../export/files';
import { byFirstPublication } from '../export/published-rows';
import { isPublic } from '../rules/record/publications';
import { uidOf } from '../store/models';
import { findAmong, table } from '../store/rows';
import { formerAddressTable, publicationTable, type PublicationRow } from '../store/public-record';
import type { UnsavedVersion } from './unsaved-version';

/** What the database knows around a version that somebody is writing. */
export async function surroundingsOf(
  strapi: Core.Strapi,
  version: UnsavedVersion,
  draft: Draft,
  publications: readonly PublicationRow[],
): Promise<Surroundings> {
  const { record, media } = version.exported;
  const publicOnes = publications.filter(isPublic);
  return {
    moment: now(),
    isPublic: publicOnes.some(({ language }) => language === record.locale),
    fileNames: await fileNames(strapi, [...media]),
    notPublic: await notPublic(
      strapi,
      draft.cards.map(({ target }) => target),
    ),
    nowhere: await nowhere(strapi, draft.links),
    twinDays: await twinDays(strapi, version, draft),
    newerOriginal: await newerOriginal(strapi, version, publicOnes),
  };
}

async function fileNames(
  strapi: Core.Strapi,
  media: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const files = await findAmong(
    table<{ readonly documentId: string; readonly name: string }>(strapi, fileUid),
    'documentId',
    media,
    { select: ['documentId', 'name'] },
  );
  return new Map(files.map(({ documentId, name }) => [documentId, name]));
}

/** A card shows an entry in whatever language it is public. */
async function notPublic(
  strapi: Core.Strapi,
  targets: readonly string[],
): Promise<ReadonlySet<string>> {
  const entries = targets.map((target) => target.slice(target.indexOf(':') + 1));
  const rows = await findAmong(publicationTable(strapi), 'entry', [...new Set(entries)]);
  const shown = new Set(rows.filter(isPublic).map(({ type, entry }) => `${type}:${entry}`));
  return new Set(targets.filter((target) => !shown.has(target)));
}

/** Where an entry was once, visitors are led on, or told that it is gone. */
async function nowhere(
  strapi: Core.Strapi,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await findAmong(publicationTable(strapi), 'path', paths);
  const former = await findAmong(formerAddressTable(strapi), 'from', paths);
  const there = [
    ...rows.filter(isPublic).map(({ path }) => path),
    ...former.map(({ from }) => from),
  ];
  return new Set(paths).difference(new Set(there));
}

/** More entries of one title than anybody looks through. */
const mostTwins = 100;

async function twinDays(
  strapi: Core.Strapi,
  { exported: { record } }: UnsavedVersion,
  { title }: Draft,
): Promise<readonly CalendarDate[]> {
  const type: DocumentType = record.type;
  const dayField = dayFields[type];
  if (dayField === undefined || title.text === '') return [];
  const twins = await table(strapi, uidOf(type)).findMany({
    where: {
      [title.field]: { $eqi: title.text },
      documentId: { $ne: record.documentId },
      locale: record.locale,
      publishedAt: { $notNull: true },
    },
    select: ['documentId', dayField],
    limit: mostTwins,
  });
  return twins.flatMap((twin) => dayIn(twin[dayField]) ?? []);
}

/** What is said once for all languages revises them at one moment, so that neither is older. */
async function newerOriginal(
  strapi: Core.Strapi,
  { exported: { record }, savedAt }: UnsavedVersion,
  publicOnes: readonly PublicationRow[],
): Promise<Locale | undefined> {
  const rowOf = (locale: Locale) => publicOnes.find(({ language }) => language === locale);
  const [first] = byFirstPublication(
    publicOnes.map(({ language }) => language).filter(isLocale),
    (locale) => rowOf(locale)?.firstPublishedAt,
  );
  const original = first === undefined ? undefined : rowOf(first);
  if (original === undefined || first === record.locale || savedAt === undefined) return undefined;
  const { revisedAt, firstPublishedAt } = original;
  const isRevised =
    revisedAt > firstPublishedAt && revisedAt > (rowOf(record.locale)?.revisedAt ?? '');
  if (!isRevised) return undefined;
  // Revisions that follow each other within a second are dated ahead; a row says when it was.
  const row = await table(strapi, uidOf(record.type)).findOne({
    where: { documentId: record.documentId, locale: first, publishedAt: { $notNull: true } },
    select: ['publishedAt'],
  });
  return (row?.publishedAt ?? '') > savedAt ? first : undefined;
}
