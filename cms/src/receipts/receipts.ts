import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { keyOf, publicationsOf } from '../rules/record/publications';
import { findAmong } from '../store/rows';
import { receiptRunTable, type ReceiptRunRow, receiptTable } from './table';
import { type VersionState, versionState } from './version-state';

/**
 * The run that the site shows: the one reported last, also when it went back to an earlier number, or
 * the publisher's clock did.
 */
export async function newestRun(strapi: Core.Strapi): Promise<ReceiptRunRow | undefined> {
  return (await receiptRunTable(strapi).findOne({ orderBy: { id: 'desc' } })) ?? undefined;
}

/** Where each language version of some documents is that was ever published, by document. */
export async function statesOf(
  strapi: Core.Strapi,
  type: DocumentType,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly VersionState[]>> {
  const publications = await publicationsOf(strapi, type, documentIds);
  const receipts = await findAmong(receiptTable(strapi), 'entry', documentIds, { where: { type } });
  const receiptOf = new Map(receipts.map((receipt) => [keyOf(receipt), receipt]));
  const run = await newestRun(strapi);
  const states = new Map<string, VersionState[]>();
  for (const publication of publications) {
    const reachedAt = await momentReached(strapi, publication.number);
    const receipt = receiptOf.get(keyOf(publication));
    const of = states.get(publication.entry) ?? [];
    states.set(publication.entry, of);
    of.push(versionState(publication, { run, receipt, reachedAt }));
  }
  return states;
}

async function momentReached(strapi: Core.Strapi, number: number): Promise<string | undefined> {
  const first = await receiptRunTable(strapi).findOne({
    where: { number: { $gte: number } },
    select: ['at'],
    orderBy: { id: 'asc' },
  });
  return first?.at;
}
