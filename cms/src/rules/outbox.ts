import { EventEmitter } from 'node:events';

import { instantFromMillis, millisOf, now, parseInstant } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { findAmong } from '../store/rows';
import { outboxTable, type OutboxRow, publicationTable } from '../store/technical';

export interface Head {
  /** The number of the newest row; 0 before the first one. */
  readonly number: number;
  /** When it was written; no row is later. */
  readonly at: string;
}

/** Says "changed" in this process once a transaction with new rows is through. */
export const outboxNews = new EventEmitter();
outboxNews.setMaxListeners(0);

export async function readHead(strapi: Core.Strapi): Promise<Head> {
  const [newest] = await outboxTable(strapi).findMany({ orderBy: { number: 'desc' }, limit: 1 });
  return { number: newest?.number ?? 0, at: newest?.at ?? '1970-01-01T00:00:00.000Z' };
}

/**
 * One moment for all entries that change together: now, or a second after the newest of their
 * previous changes, so that subscribers always see a rise. Never before the newest row, so that the
 * order of moments is the order of numbers.
 */
export async function momentFor(strapi: Core.Strapi, entries: readonly string[]): Promise<string> {
  const { at } = await readHead(strapi);
  const revisions = await findAmong(publicationTable(strapi), 'entry', entries, {
    select: ['revisedAt'],
  });
  const revised = revisions
    .map((row) => parseInstant(row.revisedAt))
    .filter((each) => each !== undefined);
  const risen = revised.map((each) => instantFromMillis(millisOf(each) + 1000));
  return [now(), at, ...risen].reduce((a, b) => (a > b ? a : b));
}

let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * Asks for a moment and writes rows while nobody else does. A bulk action runs many changes at once
 * in one transaction, so their moments and numbers are given one after another.
 */
export function inTurn<Value>(write: () => Promise<Value>): Promise<Value> {
  const written = lastTurn.then(write);
  lastTurn = written.catch(() => undefined);
  return written;
}

/**
 * Writes rows under the next numbers, in their order, and answers with the first of these. Only in
 * a turn, inside the transaction of the change itself.
 */
export async function appendRows(
  strapi: Core.Strapi,
  rows: readonly Omit<OutboxRow, 'id' | 'number'>[],
): Promise<number> {
  const { number } = await readHead(strapi);
  const first = number + 1;
  await outboxTable(strapi).createMany({
    data: rows.map((row, index) => ({ ...row, number: first + index })),
  });
  return first;
}

/**
 * Runs a change alone. SQLite has one writer anyway; on PostgreSQL a later number could become
 * visible before an earlier one, and a reader would skip that one for ever.
 */
export async function inOutboxOrder<Value>(
  strapi: Core.Strapi,
  change: () => Promise<Value>,
): Promise<Value> {
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    if (strapi.db.dialect.client === 'postgres')
      await strapi.db.connection.raw('SELECT pg_advisory_xact_lock(7044)').transacting(trx);
    onCommit(() => outboxNews.emit('changed'));
    return change();
  });
}
