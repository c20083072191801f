import { Client } from 'pg';

import { Failure, systemCode } from '../../terminal/failure.ts';

/** A row with every value as PostgreSQL writes it, which it also reads: exact for every type. */
export type TextRow = Readonly<Record<string, string | null>>;

/** Asks a database; values go beside the statement, never into it. */
export type Ask = (sql: string, values?: readonly unknown[]) => Promise<readonly TextRow[]>;

const connectWithinMs = 10_000;
const answerWithinMs = 10 * 60_000;
const waitForLockMs = 30_000;

/** The connection broke while a transaction was committed: only the database knows whether it was. */
export class CommitInDoubt extends Failure {
  constructor() {
    super('The connection to PostgreSQL broke before it said that all was done.', {
      remedy: 'Run the same command again; add --replace if a restore says that there is a hub.',
    });
  }
}

/**
 * Works in one transaction: all of it happens, or nothing. What a backup sees is the state of one
 * moment.
 *
 * @throws {CommitInDoubt} When the connection breaks at the very end.
 */
export async function inTransaction<Value>(
  url: string,
  stop: AbortSignal,
  work: (ask: Ask) => Promise<Value>,
): Promise<Value> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: connectWithinMs,
    statement_timeout: answerWithinMs,
    lock_timeout: waitForLockMs,
    application_name: 'porchlight backup',
    types: { getTypeParser: () => (text: string) => text },
  });
  // A connection that breaks also fails the question that is under way.
  client.on('error', () => undefined);
  const end = (): void => void client.end();
  stop.addEventListener('abort', end, { once: true });
  try {
    await client.connect().catch((error: unknown) => Promise.reject(unreachable(error)));
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await client.query('SET LOCAL search_path TO public');
    const value = await work(
      async (sql, values) => (await client.query<TextRow>(sql, values)).rows,
    );
    await client.query('COMMIT').catch((error: unknown) => {
      throw isRefusal(error) ? error : new CommitInDoubt();
    });
    return value;
  } catch (error) {
    if (!(error instanceof CommitInDoubt)) stop.throwIfAborted();
    throw error;
  } finally {
    stop.removeEventListener('abort', end);
    await client.end();
  }
}

/**
 * Whether the server has said no: by its SQLSTATE, of which 08 and 57P tell of a connection that broke.
 * None begins with an E, as the codes of Node do. (PostgreSQL, appendix A, Error Codes)
 */
const isRefusal = (error: unknown): boolean =>
  /^(?!08|57P|E)[0-9A-Z]{5}$/.test(systemCode(error) ?? '');

/** The address holds a password, so it is not part of the sentence. */
const unreachable = (error: unknown): Failure => {
  const reason = systemCode(error) ?? (error instanceof Error ? error.message : 'no reason given');
  return new Failure(`PostgreSQL cannot be reached (${reason}).`, {
    remedy: 'Check DATABASE_URL, and whether the server runs.',
  });
};

/** A name as part of a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
