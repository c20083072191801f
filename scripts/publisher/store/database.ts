import { rm } from 'node:fs/promises';

import Database from 'better-sqlite3';

import { Failure } from '../../terminal/failure.ts';
import { schema, schemaVersion } from './schema.ts';
import { ensureStoreId } from './store-id.ts';
import { isDamage } from './store-failure.ts';

export type Store = Database.Database;

/** SQLite's pages have 4 KiB. */
const pagesOfMegabyte = 256;

/** How long one process waits for the run of another to end. */
const busyTimeoutMs = 15_000;

/** The publisher has become another than we are: who goes on has to be started anew. */
export class OtherVersion extends Failure {
  constructor(file: string) {
    super(`${file} is of another version.`, {
      remedy: 'Start the hub with this version, then try again.',
    });
  }
}

/**
 * Opens the publisher's store: what is published, what each page asked, what the live tree holds,
 * and the journal. All of it can be made again from the CMS, so a store that is damaged or of
 * another version is removed and begun anew. For the publisher alone, who holds its lease.
 */
export async function openStore(file: string): Promise<Store> {
  try {
    return whole(prepare(file));
  } catch (error) {
    if (!isUnusable(error)) throw toFailure(file, error);
    for (const suffix of ['', '-wal', '-shm']) await rm(`${file}${suffix}`, { force: true });
    return prepare(file);
  }
}

/**
 * Opens the store beside a publisher that may be at work with it.
 *
 * @throws {Failure} When it is damaged or of another version: what to do with it is the publisher's.
 */
export function shareStore(file: string): Store {
  try {
    return prepare(file);
  } catch (error) {
    throw error instanceof OtherVersion ? error : toFailure(file, error);
  }
}

/** Reads every page of it: what is damaged inside would fail each run, and no start would mend it. */
function whole(store: Store): Store {
  if (store.pragma('quick_check(1)', { simple: true }) === 'ok') return store;
  store.close();
  throw new Database.SqliteError('The check has found faults.', 'SQLITE_CORRUPT');
}

function prepare(file: string): Store {
  const store = new Database(file, { timeout: busyTimeoutMs });
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
    if (version !== 0 && version !== schemaVersion) throw new OtherVersion(file);
    if (version === 0)
      store.transaction(() => {
        store.exec(schema);
        store.pragma(`user_version = ${schemaVersion}`);
      })();
    ensureStoreId(store);
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** Moves what was committed into the database itself. Not waiting for readers, who do without. */
export const checkpoint = (store: Store): void => void store.pragma('wal_checkpoint(PASSIVE)');

const isUnusable = (error: unknown): boolean => error instanceof OtherVersion || isDamage(error);

const toFailure = (file: string, error: unknown): Failure =>
  new Failure(`${file} cannot be opened (${error instanceof Error ? error.message : error}).`, {
    remedy: 'See that its folder can be written and its disk has space.',
  });
