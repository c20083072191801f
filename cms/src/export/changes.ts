import { type DocumentType, writeSnapshot } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { sha256 } from '../rules/judgement';
import { readHead } from '../rules/outbox';
import { outboxTable } from '../store/technical';
import { exportChanges } from './change-records';
import { exportDocuments, type ExportedDocument } from './documents';
import { exportRedirects } from './former-addresses';
import { exportIdentity } from './identity';
import { exportMedia } from './media';
import { atOneMoment, type Export, mediaIn } from './snapshot';

/**
 * What happened after a number, in the lines of a snapshot: each touched document as it is now, in
 * all its languages; a change line that says "unpublish" or "delete" for each version that went.
 */
export async function exportChangesAfter(strapi: Core.Strapi, after: number): Promise<Export> {
  return atOneMoment(strapi, async () => {
    const head = await readHead(strapi);
    const rows = await outboxTable(strapi).findMany({
      where: { number: { $gt: after } },
      orderBy: { number: 'asc' },
    });
    const touched = new Map<DocumentType, Set<string>>();
    const files = new Set<string>();
    for (const { type, entry } of rows) {
      if (type === 'media') files.add(entry);
      else if (type !== 'import') touched.set(type, (touched.get(type) ?? new Set()).add(entry));
    }
    const documents: ExportedDocument[] = [];
    for (const [type, ids] of touched)
      documents.push(...(await exportDocuments(strapi, type, [...ids])));
    const media = await exportMedia(strapi, mediaIn(documents).union(files));
    const text = writeSnapshot(
      {
        head: { ...head, site: await exportIdentity(strapi) },
        documents: documents.map(({ record }) => record),
        media: media.map(({ record }) => record),
        redirects: await exportRedirects(
          strapi,
          documents,
          new Set([...touched.values()].flatMap((ids) => [...ids])),
        ),
        changes: await exportChanges(strapi, after),
      },
      sha256,
    );
    return { head, text, media };
  });
}
