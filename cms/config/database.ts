import { readEnvironment } from '../src/environment';

/** As much of a better-sqlite3 connection as is needed to set it up. */
interface SqliteConnection {
  pragma(statement: string): unknown;
}

type Done = (error: Error | null, connection: SqliteConnection) => void;

function afterCreate(connection: SqliteConnection, done: Done): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('busy_timeout = 5000');
  done(null, connection);
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
