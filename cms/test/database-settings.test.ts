import { createRequire } from 'node:module';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../../scripts/processes/temporary-folder.fixture.ts';
import { testEnvironment } from './environment.ts';
import { compiled } from './global-setup.ts';

const require = createRequire(join(compiled, 'index.js'));

interface Sqlite {
  pragma(name: string, options: { readonly simple: true }): unknown;
  close(): void;
}
const Database = createRequire(join(import.meta.dirname, '..', 'package.json'))(
  'better-sqlite3',
) as new (file: string) => Sqlite;

/** How the CMS opens SQLite, whatever database the other tests are on. */
function settingsFor(folder: string) {
  Object.assign(process.env, testEnvironment(folder));
  const { default: settings } = require(join(compiled, 'config', 'database.js')) as {
    readonly default: () => {
      readonly connection: {
        readonly connection: { readonly filename: string };
        readonly pool: {
          afterCreate(connection: Sqlite, done: (error: Error | null) => void): void;
        };
      };
    };
  };
  return settings().connection;
}

test('a publication that was answered survives a power cut: every commit waits for the disk', async () => {
  const folder = await temporaryFolder();
  const { connection, pool } = settingsFor(folder);
  const database = new Database(connection.filename);
  try {
    await new Promise<void>((resolve, reject) => {
      pool.afterCreate(database, (error) => (error === null ? resolve() : reject(error)));
    });
    const ask = (name: string) => database.pragma(name, { simple: true });
    // 2 is FULL: with WAL, NORMAL would wait only at checkpoints.
    expect([ask('journal_mode'), ask('synchronous')]).toEqual(['wal', 2]);
  } finally {
    database.close();
  }
});
