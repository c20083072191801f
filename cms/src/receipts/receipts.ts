import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { publicationsOf } from '../rules/publications';
import { receiptRunTable, type ReceiptRunRow, receiptTable } from '../store/technical';
import { type VersionState, versionState } from './version-state';

/** The run that the site shows: the last one, also when it went back to an earlier number. */
export async function newestRun(strapi: Core.Strapi): Promise<ReceiptRunRow | undefined> {
  const run = await receiptRunTable(strapi).findOne({
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  return run ?? undefined;
}

/** Where each language version of a document is that was ever published. */
export async function statesOf(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
): Promise<readonly VersionState[]> {
  const publications = await publicationsOf(strapi, type, [documentId]);
  const receipts = await receiptTable(strapi).findMany({ where: { type, entry: documentId } });
  const run = await newestRun(strapi);
  const states: VersionState[] = [];
  for (const publication of publications) {
    const receipt = receipts.find(({ language }) => language === publication.language);
    const reachedAt = await momentReached(strapi, publication.number);
    states.push(versionState(publication, { run, receipt, reachedAt }));
  }
  return states;
}

async function momentReached(strapi: Core.Strapi, number: number): Promise<string | undefined> {
  const first = await receiptRunTable(strapi).findOne({
    where: { number: { $gte: number } },
    select: ['at'],
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return first?.at;
}
