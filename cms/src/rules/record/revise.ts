import type { Core } from '@strapi/strapi';

import { portions } from '../../store/rows';
import type { PublicationRow } from '../../store/public-record';
import { appendRows } from './outbox';

/**
 * Gives public versions a new revision, and their digest, though nobody edited them. Only in outbox
 * order.
 */
export async function revise(
  strapi: Core.Strapi,
  versions: readonly PublicationRow[],
  at: string,
): Promise<void> {
  if (versions.length === 0) return;
  const first = await appendRows(
    strapi,
    versions.map(({ type, entry, language, digest }) => ({
      at,
      type,
      entry,
      language,
      action: 'publish',
      digest,
      changes: [],
      gone: null,
    })),
  );
  for (const portion of portions(versions)) await takeOver(strapi, portion, first);
}

/** Notes what the rows say, in one statement: a topic can have thousands of events. */
async function takeOver(
  strapi: Core.Strapi,
  versions: readonly PublicationRow[],
  first: number,
): Promise<void> {
  const rowSays = (column: string) =>
    strapi.db
      .getConnection('outbox_rows')
      .select(column)
      .where('outbox_rows.number', '>=', first)
      .whereRaw('outbox_rows.entry = publications.entry')
      .whereRaw('outbox_rows.type = publications.type')
      .whereRaw('outbox_rows.language = publications.language');
  const statement = strapi.db
    .getConnection('publications')
    .whereIn(
      'id',
      versions.map(({ id }) => id),
    )
    .update({ revised_at: rowSays('at'), number: rowSays('number'), digest: rowSays('digest') });
  await strapi.db.transaction(({ trx }) => statement.transacting(trx));
}
