import {
  type DocumentRecord,
  type DocumentType,
  draftTypes,
  type DraftRecord,
  type Editing,
  isLocale,
  stableJson,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { exportDocuments, exportType } from '../export/documents';
import { rowsThatAre } from '../export/published-rows';
import { uidOf } from '../store/models';
import { table } from '../store/rows';
import { appointmentTable } from '../appointments/table';
import { closureTable } from '../closures/table';
import { formerAddressTable, publicationTable, withdrawn } from '../store/public-record';
import { importedEventTable } from '../intake/imported-events';
import { versionTable } from '../versions/table';
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
    formerAddresses: await formerAddresses(strapi),
    importedEvents: await importedEvents(strapi),
    appointments: await appointments(strapi),
    versions: await versions(strapi),
    closures: await closures(strapi),
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

const formerAddresses = async (strapi: Core.Strapi): Promise<Editing['formerAddresses']> =>
  (await formerAddressTable(strapi).findMany({})).map(
    ({ from, to, at, type, entry, language }) => ({
      from,
      to,
      at,
      type,
      entry,
      language: language !== null && isLocale(language) ? language : null,
    }),
  );

async function importedEvents(strapi: Core.Strapi): Promise<Editing['importedEvents']> {
  const rows = await importedEventTable(strapi).findMany({});
  return rows.flatMap(({ key, entry, language, fields, notes, file, at }) =>
    isLocale(language) ? [{ key, entry, language, fields, notes: [...notes], file, at }] : [],
  );
}

/** What is still to be done; what was refused here is not tried again elsewhere. */
async function appointments(strapi: Core.Strapi): Promise<Editing['appointments']> {
  const rows = await appointmentTable(strapi).findMany({});
  return rows.flatMap(({ type, entry, language, timeZone, failed, ...row }) => {
    const publishOn = failed === 'publish' ? null : row.publishOn;
    const unpublishOn = failed === 'unpublish' ? null : row.unpublishOn;
    if (!isLocale(language) || (publishOn === null && unpublishOn === null)) return [];
    return [{ type, documentId: entry, locale: language, publishOn, unpublishOn, timeZone }];
  });
}

async function versions(strapi: Core.Strapi): Promise<Editing['versions']> {
  const rows = await versionTable(strapi).findMany({});
  return rows.flatMap(({ type, entry, language, number, at, origin, personName, title, fields }) =>
    isLocale(language)
      ? [
          {
            type,
            documentId: entry,
            locale: language,
            number,
            at,
            origin,
            by: personName,
            title,
            fields,
          },
        ]
      : [],
  );
}

async function closures(strapi: Core.Strapi): Promise<Editing['closures']> {
  const rows = await closureTable(strapi).findMany({});
  return rows.map(({ place, firstDay, lastDay, reasons, events, notices, at, undoneAt }) => ({
    place,
    firstDay,
    lastDay,
    reasons,
    events: [...events],
    notices: [...notices],
    at,
    undoneAt,
  }));
}
