import { join } from 'node:path';
import { Failure } from '../terminal/failure.ts';
import type { Backup } from './backup-file.ts';
import { type Contents, readContents } from './contents.ts';
import { digestOf } from './copied-file.ts';
import { type Database, isThere } from './database.ts';
import { type ListedFile, places } from './file-list.ts';
import { exportPostgres } from './postgres/export.ts';
import { copySqlite, proveSqlite, readSqlite } from './sqlite.ts';

export interface DatabaseCopy {
  readonly kind: Backup['database'];
  readonly contents: Contents;
  readonly files: readonly ListedFile[];
}

/** Copies a database into a folder, as it is at one moment and proved sound. */
export async function copyDatabase(
  database: Database,
  folder: string,
  stop: AbortSignal,
): Promise<DatabaseCopy> {
  if (database.kind === 'postgres') return exportPostgres(database.url, folder, stop);
  if (!(await isThere(database.file))) throw noDatabase(database.file);
  const path = join(folder, places.database);
  const called = `The database ${database.file}`;
  await copySqlite({ path: database.file, called }, path, stop);
  const copy = { path, called };
  await proveSqlite(copy);
  const contents = await readSqlite(copy, readContents);
  const file = { path: places.database, ...(await digestOf(path, stop)) };
  return { kind: { kind: 'sqlite' }, contents, files: [file] };
}

const noDatabase = (file: string): Failure =>
  new Failure(`There is no database ${file}.`, {
    remedy:
      'Name the data directory of a hub with --data. If its content is in PostgreSQL, set DATABASE_URL as for "start".',
  });
