import { documentTypes, type DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { documentIdsOf } from '../../export/published-rows';
import { portions } from '../../store/rows';
import { publicationTable, withdrawn } from '../../store/public-record';
import { inOutboxOrder, readHead } from './outbox';
import { type Occasion, settle } from './settle';

/**
 * Compares everything that is public with what was noted of it, and writes the rows that are
 * missing: for whatever changed past all rules, as an edit of the database itself does. Answers with
 * the number of rows written. Others can write between one portion and the next.
 *
 * @param anew whether to note also what another release reads otherwise, which takes longer
 */
export async function audit(strapi: Core.Strapi, anew = false): Promise<number> {
  let written = 0;
  for (const type of documentTypes)
    for (const documentIds of portions(await everyEntry(strapi, type)))
      written += await inOutboxOrder(strapi, () =>
        settleAsFound(strapi, { type, documentIds, unguarded: true, anew }),
      );
  return written;
}

async function settleAsFound(strapi: Core.Strapi, occasion: Occasion): Promise<number> {
  const before = await readHead(strapi);
  await settle(strapi, occasion);
  const after = await readHead(strapi);
  return after.number - before.number;
}

/** What is public, and what was when it was noted. */
async function everyEntry(strapi: Core.Strapi, type: DocumentType): Promise<readonly string[]> {
  const noted = await publicationTable(strapi).findMany({
    where: { type, digest: { $ne: withdrawn } },
    select: ['entry'],
  });
  const entries = new Set(await documentIdsOf(strapi, type));
  return [...entries.union(new Set(noted.map(({ entry }) => entry)))].sort();
}
