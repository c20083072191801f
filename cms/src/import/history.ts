import { documentPath, documentTypes } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { exportType } from '../export/documents';
import { judge, type Judgement } from '../rules/record/judgement';
import { toNoted } from '../rules/record/noted';
import { recordFiles } from '../rules/files/shown-files';
import {
  formerAddressTable,
  imported,
  outboxTable,
  publicationTable,
} from '../store/public-record';
import { keepWhatIsPublic } from '../versions/keep';
import type { ImportedDocument, ImportFile } from './read-file';

/** Takes over what the documents cannot say themselves: their dates, changes and former addresses. */
export async function importHistory(strapi: Core.Strapi, file: ImportFile): Promise<void> {
  await importPublications(strapi, file.documents);
  await importChanges(strapi, file);
  await importRedirects(strapi, file);
  await keepWhatIsPublic(strapi);
}

async function importPublications(
  strapi: Core.Strapi,
  documents: readonly ImportedDocument[],
): Promise<void> {
  const dates = new Map(documents.map(({ record }) => [keyOf(record), record]));
  for (const type of documentTypes)
    for (const exported of await exportType(strapi, type)) {
      const dated = dates.get(keyOf(exported.record));
      if (dated !== undefined) await importPublication(strapi, judge(exported), dated);
    }
}

/** @param dated when it was published, by the file */
async function importPublication(
  strapi: Core.Strapi,
  judgement: Judgement,
  dated: ImportedDocument['record'],
): Promise<void> {
  const { type, documentId: entry, locale: language } = judgement.exported.record;
  const { firstPublishedAt, revisedAt, number } = dated;
  const { digest, source, path = null } = judgement;
  const noted = toNoted(judgement);
  const version = { type, entry, language };
  const state = { firstPublishedAt, revisedAt, number, digest, source, path, noted, told: null };
  await publicationTable(strapi).createMany({ data: [{ ...version, ...state }] });
  await recordFiles(strapi, version, null, noted);
}

const keyOf = (record: {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
}) => [record.type, record.documentId, record.locale].join(' ');

async function importChanges(
  strapi: Core.Strapi,
  { changes, head, documents }: ImportFile,
): Promise<void> {
  const outbox = outboxTable(strapi);
  for (const { documentId, locale, ...change } of changes)
    await outbox.create({
      data: { ...change, entry: documentId, language: locale, digest: imported, gone: null },
    });
  const numbers = [...changes, ...documents.map(({ record }) => record)].map(
    ({ number }) => number,
  );
  const newest = Math.max(head.number, 1, ...numbers);
  if (changes.some(({ number }) => number === newest)) return;
  // Stands for all rows before it, so that numbers go on where the snapshot's ended.
  await outbox.create({
    data: {
      number: newest,
      at: head.at,
      type: 'import',
      entry: '-',
      language: '-',
      action: 'import',
      digest: null,
      changes: null,
      gone: null,
    },
  });
}

async function importRedirects(
  strapi: Core.Strapi,
  { redirects, documents }: ImportFile,
): Promise<void> {
  const holders = new Map(
    documents.flatMap(({ document }) => {
      const path = 'slug' in document ? documentPath(document) : undefined;
      return path === undefined ? [] : [[path, document] as const];
    }),
  );
  for (const { from, to, at } of redirects) {
    const holder = to === undefined ? undefined : holders.get(to);
    const target =
      holder === undefined
        ? { to: to ?? null }
        : { type: holder.type, entry: holder.documentId, language: holder.locale, to: null };
    await formerAddressTable(strapi).create({ data: { from, at, ...target } });
  }
}
