import { open } from 'node:fs/promises';
import Sqlite from 'better-sqlite3';
import { Failure, systemCode } from '../terminal/failure.ts';
import type { Tables } from './contents.ts';

/** How long to wait for a writer to end. */
const patienceMs = 10_000;

/** Eight megabytes: between two steps we hear that we should stop. */
const pagesAtOnce = 2000;

/** A database, and what a sentence about it calls it. */
export interface SqliteFile {
  readonly path: string;
  readonly called: string;
}

/** Copies a database as it is at one moment into one file, while others read and write it. */
export async function copySqlite(from: SqliteFile, to: string, stop: AbortSignal): Promise<void> {
  await using(from, async (source) => {
    // Reading keeps one state in view. Otherwise each write of another process between two steps
    // makes the copy begin again, and a busy hub would never be copied.
    source.exec('BEGIN');
    source.prepare('SELECT 1 FROM sqlite_schema').get();
    const progress = (): number => {
      stop.throwIfAborted();
      return pagesAtOnce;
    };
    await source.backup(to, { progress });
  });
  // A copy keeps the journal mode, and would have its last writes in a second file.
  await using({ ...from, path: to }, async (copy) => copy.pragma('journal_mode = DELETE'));
  await bringToDisk(to);
}

/** Refuses a database with damage, or with rows that refer to rows that are not there. */
export const proveSqlite = (file: SqliteFile): Promise<void> =>
  using(file, async (database) => {
    const checked = database.pragma('integrity_check') as readonly { integrity_check: string }[];
    const faults = checked.map((row) => row.integrity_check).filter((text) => text !== 'ok');
    if (faults.length > 0) throw damaged(file, faults);
    const dangling = database.pragma('foreign_key_check') as readonly Reference[];
    if (dangling.length > 0) throw damaged(file, dangling.map(describeReference));
  });

interface Reference {
  readonly table: string;
  readonly parent: string;
}

const describeReference = ({ table, parent }: Reference): string =>
  `A row of ${table} refers to one that is missing in ${parent}.`;

/** Asks a database that nobody writes to. */
export const readSqlite = <Value>(file: SqliteFile, use: (tables: Tables) => Promise<Value>) =>
  using(file, async (database) => {
    const query: Tables['query'] = async (sql) =>
      database.prepare<[], Readonly<Record<string, unknown>>>(sql).all();
    const rows = await query("SELECT name FROM sqlite_schema WHERE type = 'table'");
    return use({ query, names: new Set(rows.map(({ name }) => String(name))) });
  });

/**
 * Refuses while another process has the database open. Who has it alone also brings it into one
 * file. One that is too damaged to be opened is nobody's.
 */
export async function requireUnusedSqlite(file: SqliteFile): Promise<void> {
  const isUnused = await using(file, async (database) => {
    database.pragma('busy_timeout = 1000');
    return database.pragma('journal_mode = DELETE', { simple: true }) === 'delete';
  }).catch((error: unknown) => systemCode(error)?.startsWith('SQLITE_BUSY') !== true);
  if (isUnused) return;
  throw new Failure(`Another program has ${file.path} open.`, {
    remedy: 'Stop the hub, and wait for other commands on this data directory to end.',
  });
}

async function using<Value>(
  file: SqliteFile,
  work: (database: Sqlite.Database) => Promise<Value>,
): Promise<Value> {
  let database: Sqlite.Database | undefined;
  try {
    database = new Sqlite(file.path, { fileMustExist: true, timeout: patienceMs });
    return await work(database);
  } catch (error) {
    const isDamage = /^SQLITE_(CORRUPT|NOTADB)/.test(systemCode(error) ?? '');
    throw isDamage ? damaged(file, [error instanceof Error ? error.message : '']) : error;
  } finally {
    database?.close();
  }
}

const damaged = ({ called }: SqliteFile, faults: readonly string[]): Failure =>
  new Failure(`${called} is damaged.`, {
    remedy: 'Nothing was changed. Restore the newest backup of which this is not said.',
    output: faults.slice(0, 10).join('\n'),
  });

/** SQLite has synced it, but for its last change of mode; and others could read it. */
async function bringToDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.chmod(0o600);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
