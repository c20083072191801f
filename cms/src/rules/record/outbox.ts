import { AsyncLocalStorage } from 'node:async_hooks';
import { EventEmitter } from 'node:events';

import { instantFromMillis, millisOf, now, parseInstant } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { toBusyError } from '../../store/busy';
import { outboxTable, type OutboxRow, type PublicationRow } from '../../store/public-record';

export interface Head {
  /** The number of the newest row; 0 before the first one. */
  readonly number: number;
  /** When it was written; no row is later. */
  readonly at: string;
}

/** Before the first row. */
export const emptyHead: Head = { number: 0, at: '1970-01-01T00:00:00.000Z' };

/** Says "changed" in this process once a transaction with new rows is through. */
export const outboxNews = new EventEmitter();
outboxNews.setMaxListeners(0);

export async function readHead(strapi: Core.Strapi): Promise<Head> {
  const newest = await outboxTable(strapi).findOne({
    select: ['number', 'at'],
    orderBy: { number: 'desc' },
  });
  return newest === null ? emptyHead : { number: newest.number, at: newest.at };
}

/**
 * One moment for all entries that change together: now, or a second after the newest of their
 * previous changes, so that subscribers always see a rise. Never before the newest row, so that the
 * order of moments is the order of numbers.
 *
 * @param publications those of all languages of the entries
 */
export async function momentFor(
  strapi: Core.Strapi,
  publications: readonly Pick<PublicationRow, 'revisedAt'>[],
): Promise<string> {
  const { at } = await readHead(strapi);
  const revised = publications
    .map((row) => parseInstant(row.revisedAt))
    .filter((each) => each !== undefined);
  const risen = revised.map((each) => instantFromMillis(millisOf(each) + 1000));
  return [now(), at, ...risen].reduce((a, b) => (a > b ? a : b));
}

/**
 * Writes rows under the next numbers, in their order, and answers with the first of these. Only in
 * outbox order, inside the transaction of the change itself.
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

const alone = new AsyncLocalStorage<true>();
const lastTurnIn = new WeakMap<object, Promise<unknown>>();

/**
 * Runs a change alone, in a transaction. SQLite has one writer anyway; on PostgreSQL a later number
 * could become visible before an earlier one, and a reader would skip that one for ever. A bulk
 * action starts many changes at once in one transaction, so they take turns: each compares what was
 * with what is, and must not see half of another.
 */
export async function inOutboxOrder<Value>(
  strapi: Core.Strapi,
  change: () => Promise<Value>,
): Promise<Value> {
  if (alone.getStore() === true) return change();
  try {
    return await strapi.db.transaction(async ({ trx, onCommit }) => {
      const before = lastTurnIn.get(trx) ?? takeOrder(strapi, trx);
      const turn = before.then(() => alone.run(true, change));
      lastTurnIn.set(
        trx,
        turn.catch(() => undefined),
      );
      const value = await turn;
      onCommit(() => outboxNews.emit('changed'));
      return value;
    });
  } catch (error) {
    throw toBusyError(strapi, error);
  }
}

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/**
 * Waits until no other process changes anything; the end of the transaction gives it back. On SQLite
 * every transaction begins so.
 */
async function takeOrder(strapi: Core.Strapi, trx: Transaction): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  // Whoever holds a row, or everything, for longer is told of: others need the connection.
  for (const statement of ["SET LOCAL lock_timeout = '15s'", 'SELECT pg_advisory_xact_lock(7044)'])
    await strapi.db.connection.raw(statement).transacting(trx);
}
