import { rm } from 'node:fs/promises';

import Database from 'better-sqlite3';

import { Failure } from '../../terminal/failure.ts';
import { schema, schemaVersion } from './schema.ts';

export type Store = Database.Database;

/** SQLite's pages have 4 KiB. */
const pagesOfMegabyte = 256;

/** How long one process waits for the run of another to end. */
const busyTimeoutMs = 15_000;

/**
 * Opens the publisher's store: what is published, what each page asked, what the live tree holds,
 * and the journal. All of it can be made again from the CMS, so a store that is damaged or of
 * another version is put away and begun anew.
 */
export async function openStore(file: string): Promise<Store> {
  try {
    return prepare(new Database(file, { timeout: busyTimeoutMs }));
  } catch (error) {
    if (!isUnusable(error)) throw toFailure(file, error);
    for (const suffix of ['', '-wal', '-shm']) await rm(`${file}${suffix}`, { force: true });
    return prepare(new Database(file, { timeout: busyTimeoutMs }));
  }
}

function prepare(store: Store): Store {
  try {
    store.pragma('journal_mode = WAL');
    // A run that is committed is the promise that its files appear, also after a power cut.
    store.pragma('synchronous = FULL');
    store.pragma('foreign_keys = ON');
    // A run that waits for its commit must not wait for a checkpoint too: the journal makes one after
    // each. This is for whoever else writes much.
    store.pragma(`wal_autocheckpoint = ${64 * pagesOfMegabyte}`);
    store.pragma(`cache_size = ${32 * pagesOfMegabyte}`);
    const version = store.pragma('user_version', { simple: true });
    if (version === schemaVersion) return store;
    if (version !== 0) throw new OtherVersion();
    store.transaction(() => {
      store.exec(schema);
      store.pragma(`user_version = ${schemaVersion}`);
    })();
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** Moves what was committed into the database itself. Not waiting for readers, who do without. */
export const checkpoint = (store: Store): void => void store.pragma('wal_checkpoint(PASSIVE)');

class OtherVersion extends Error {}

const isUnusable = (error: unknown): boolean =>
  error instanceof OtherVersion ||
  (error instanceof Database.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB)/.test(error.code));

const toFailure = (file: string, error: unknown): Failure =>
  new Failure(`${file} cannot be opened (${error instanceof Error ? error.message : error}).`, {
    remedy: 'See that its folder can be written and its disk has space.',
  });
