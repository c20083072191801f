import { readEnvironment } from '../src/environment';
import { isReadOnly } from '../src/store/read-only';

/** As much of a better-sqlite3 connection as is needed to set it up. */
interface SqliteConnection {
  pragma(statement: string): unknown;
  prepare(sql: string): unknown;
}

type Done = (error: Error | null, connection: SqliteConnection) => void;

function afterCreate(connection: SqliteConnection, done: Done): void {
  connection.pragma('journal_mode = WAL');
  // What was answered is on the disk, also when the power fails a moment later.
  connection.pragma('synchronous = FULL');
  connection.pragma('busy_timeout = 5000');
  keepStatements(connection);
  done(null, connection);
}

/**
 * A transaction that reads before it writes is refused at once where somebody else has written since, or
 * writes just now, and does not wait at all. So each begins as one that writes.
 */
const begun = (sql: string): string =>
  sql === 'BEGIN;' && !isReadOnly() ? 'BEGIN IMMEDIATE;' : sql;

const statementsKept = 500;

/** Strapi asks the same questions again and again, and to prepare one takes as long as its answer. */
function keepStatements(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, unknown>();
  connection.prepare = (asked) => {
    const sql = begun(asked);
    const statement = kept.get(sql) ?? prepare(sql);
    // The ones used last are kept: they stand at the end.
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > statementsKept && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
}

export default () => {
  const { databaseFile, databaseUrl } = readEnvironment();
  // Strapi would drop the columns and tables that a schema no longer names.
  const settings = { forceMigration: false };
  if (databaseUrl !== undefined) {
    return {
      connection: {
        client: 'postgres',
        connection: { connectionString: databaseUrl },
        pool: { min: 2, max: 10 },
      },
      settings,
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: databaseFile },
      useNullAsDefault: true,
      pool: { afterCreate },
    },
    settings,
  };
};
