import {
  type DocumentRecord,
  type DocumentType,
  draftTypes,
  type DraftRecord,
  type Editing,
  isLocale,
  type Locale,
  stableJson,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { exportDocuments, exportType } from '../export/documents';
import { rowsThatAre } from '../export/published-rows';
import { uidOf } from '../store/models';
import { table } from '../store/rows';
import {
  formerAddressTable,
  importedEventTable,
  publicationTable,
  withdrawn,
} from '../store/technical';
import { readLibrary } from './read-library';

/** What there is beside what is published. */
export async function readEditing(
  strapi: Core.Strapi,
  tell: (sentence: string) => void,
): Promise<Editing> {
  const drafts: DraftRecord[] = [];
  for (const type of draftTypes) drafts.push(...(await draftsOf(strapi, type)));
  return {
    files: await readLibrary(strapi, tell),
    drafts,
    withdrawn: await withdrawnVersions(strapi),
    formerAddresses: (await formerAddressTable(strapi).findMany({})).map(
      ({ from, to, at, type, entry, language }) => ({
        from,
        to,
        at,
        type,
        entry,
        language: languageIn(language),
      }),
    ),
    importedEvents: (await importedEventTable(strapi).findMany({})).flatMap((row) => {
      const { key, entry, language, fields, notes, file, at } = row;
      return isLocale(language)
        ? [{ key, entry, language, fields, notes: [...notes], file, at }]
        : [];
    }),
  };
}

/** The drafts of a type that are not what is public. */
async function draftsOf(strapi: Core.Strapi, type: DocumentType): Promise<readonly DraftRecord[]> {
  const rows = await table(strapi, uidOf(type)).findMany({
    where: rowsThatAre(strapi, type, 'draft'),
    select: ['documentId'],
  });
  const ids = [...new Set(rows.map(({ documentId }) => documentId))];
  const drafts = await exportDocuments(strapi, type, ids, { status: 'draft' });
  const published = await exportType(strapi, type);
  const shown = new Map(published.map(({ record }) => [keyOf(record), stableJson(record.fields)]));
  return drafts
    .map(({ record }) => record)
    .filter((record) => shown.get(keyOf(record)) !== stableJson(record.fields))
    .map(({ documentId, locale, fields }) => ({ type, documentId, locale, fields }));
}

const keyOf = ({ documentId, locale }: Pick<DocumentRecord, 'documentId' | 'locale'>): string =>
  `${documentId} ${locale}`;

async function withdrawnVersions(strapi: Core.Strapi): Promise<Editing['withdrawn']> {
  const rows = await publicationTable(strapi).findMany({ where: { digest: withdrawn } });
  return rows.flatMap(({ type, entry, language, ...row }) => {
    const { number, firstPublishedAt, revisedAt, told } = row;
    if (!isLocale(language)) return [];
    const version = { type, documentId: entry, locale: language };
    return [{ ...version, number, firstPublishedAt, revisedAt, told }];
  });
}

const languageIn = (language: string | null): Locale | null =>
  language !== null && isLocale(language) ? language : null;
