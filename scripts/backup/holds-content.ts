import { type Database, isThere } from './database.ts';
import { inTransaction } from './postgres/connection.ts';
import { holdsTables } from './postgres/holds-tables.ts';

const deadlineMs = 60_000;

/** Whether a CMS has ever started on this database. */
export async function holdsContent(database: Database): Promise<boolean> {
  if (database.kind === 'sqlite') return isThere(database.file);
  return inTransaction(database.url, AbortSignal.timeout(deadlineMs), holdsTables);
}
