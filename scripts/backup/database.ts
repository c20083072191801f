import { stat } from 'node:fs/promises';
import type { DataDirectory } from '../data-directory/layout.ts';
import { readVersion } from '../data-directory/version-file.ts';
import { Failure } from '../terminal/failure.ts';

/** Where the content of a hub is kept. The address of a PostgreSQL holds its password. */
export type Database =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** The database that the CMS would open: PostgreSQL with DATABASE_URL, else the file. */
export function databaseOf(data: DataDirectory, source: NodeJS.ProcessEnv = process.env): Database {
  const url = source['DATABASE_URL']?.trim() ?? '';
  return url === '' ? { kind: 'sqlite', file: data.database } : { kind: 'postgres', url };
}

/** The same, refused when the hub last started on the other kind: that one has the content. */
export async function databaseInUse(data: DataDirectory): Promise<Database> {
  const database = databaseOf(data);
  const kind = (await readVersion(data))?.startedBy?.database ?? database.kind;
  if (kind === database.kind) return database;
  throw kind === 'postgres'
    ? new Failure(`The hub of ${data.root} has its content in PostgreSQL.`, {
        remedy: 'Set DATABASE_URL as for "start".',
      })
    : new Failure(`The hub of ${data.root} has its content in ${data.database}.`, {
        remedy: 'Unset DATABASE_URL, as for "start".',
      });
}

/** What SQLite keeps beside a database, which belongs to that database and no other. */
export const sidecars: readonly string[] = ['-wal', '-shm', '-journal'];

export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
