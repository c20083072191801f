import type { Stats } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseForeignFolder } from '../data-directory/foreign-folder.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { ignoreMissing } from '../data-directory/make-folder.ts';
import { requireNoRun } from '../data-directory/run-file.ts';
import { Failure } from '../terminal/failure.ts';
import type { Backup } from './backup-file.ts';
import type { Database } from './database.ts';
import { holdsContent } from './holds-content.ts';
import { requireUnusedSqlite } from './sqlite.ts';

export interface RestorePlace {
  readonly data: DataDirectory;
  readonly database: Database;
  /** Whether what is there may be moved aside. */
  readonly replace: boolean;
}

/** Refuses a place that a backup cannot or should not be restored to, before anything is read. */
export async function requirePlace(place: RestorePlace, backup: Backup): Promise<void> {
  const { data, database, replace } = place;
  await requireNoRun(data);
  await refuseForeignFolder(data);
  if (backup.database.kind !== database.kind) throw otherKind(backup.database.kind);
  if (!replace && (await holdsContent(database))) throw notEmpty(place);
}

/** Refuses when somebody came to work on the directory meanwhile. */
export async function requireUnused({ data, database }: RestorePlace): Promise<void> {
  await requireNoRun(data);
  if (database.kind === 'sqlite')
    await requireUnusedSqlite({ path: database.file, called: `The database ${database.file}` });
}

/** What is replaced is moved, which works on one disk only. */
export async function requireOneDisk(data: DataDirectory, names: readonly string[]): Promise<void> {
  const { dev } = await stat(data.root);
  const isElsewhere = (found: Stats | undefined): boolean =>
    found !== undefined && found.dev !== dev;
  const moved = names.map((name) => join(data.root, name));
  for (const path of moved) {
    // A link moves as a link, wherever it leads.
    if (isElsewhere(await lstat(path).catch(ignoreMissing))) throw otherDisk(path, data);
  }
  if (isElsewhere(await stat(data.backups).catch(ignoreMissing)))
    throw otherDisk(data.backups, data);
}

const otherDisk = (path: string, data: DataDirectory): Failure =>
  new Failure(`${path} is on another disk than ${data.root}.`, {
    remedy: 'Restore into a new directory with --data, then exchange the two by hand.',
  });

const notEmpty = ({ data, database }: RestorePlace): Failure => {
  const where = database.kind === 'sqlite' ? data.root : 'The PostgreSQL of DATABASE_URL';
  return new Failure(`${where} already holds a hub.`, {
    remedy: 'Name a new directory with --data, or add --replace to move what is there aside.',
  });
};

const otherKind = (kind: Backup['database']['kind']): Failure =>
  kind === 'postgres'
    ? new Failure('This backup is of a PostgreSQL database.', {
        remedy: 'Set DATABASE_URL to the one that it is restored to.',
      })
    : new Failure('This backup is of a SQLite database, and DATABASE_URL names a PostgreSQL.', {
        remedy: 'Unset DATABASE_URL to restore it.',
      });
