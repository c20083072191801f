import { renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import Database from 'better-sqlite3';

import { toDiskFailure } from '../data-directory/disk-failure.ts';
import { Failure } from '../terminal/failure.ts';
import { isDamage } from './store/store-failure.ts';

/** The right to be the one publisher of a data directory, for as long as this process lives. */
export interface Lease {
  /** Rises with each holder. */
  readonly fence: number;
  readonly release: () => void;
}

/**
 * The leases of this process. Nobody has to keep what it was given: a connection that is not
 * referred to is closed by the garbage collector, and the lock would go with it.
 */
const held = new Set<Database.Database>();

/** Somebody else holds it. */
export class LeaseHeld extends Failure {
  constructor() {
    super('Another publisher works on this data directory.', {
      remedy: 'Stop it first, or give this one another directory with --data.',
    });
  }
}

/**
 * Takes the lease. The system itself gives it up when the process ends, however it ends:
 * the lock is one of an open file, so none can be left behind.
 *
 * @param newestFence what the last holder had: the file that says so may be gone, or made again
 * @throws {LeaseHeld} When somebody else holds it.
 * @throws {Failure} When the disk refuses it.
 */
export function takeLease(file: string, newestFence: () => number = () => 0): Lease {
  const opened = statSync(file, { throwIfNoEntry: false })?.ino;
  try {
    return takeLeaseIn(file, newestFence);
  } catch (error) {
    if (!isDamage(error)) throw toDiskFailure(error, { path: dirname(file), option: '--data' });
    removeDamaged(file, opened);
    return takeLeaseIn(file, newestFence);
  }
}

function takeLeaseIn(file: string, newestFence: () => number): Lease {
  const database = new Database(file, { timeout: 0 });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE');
    database.exec('CREATE TABLE IF NOT EXISTS lease (fence INTEGER NOT NULL)');
    const last = database.prepare('SELECT max(fence) FROM lease').pluck().get() as number | null;
    const fence = Math.max(last ?? 0, newestFence()) + 1;
    database.prepare('DELETE FROM lease').run();
    database.prepare('INSERT INTO lease VALUES (?)').run(fence);
    // In this locking mode the lock stays after the transaction, until the file is closed.
    database.exec('COMMIT');
    held.add(database);
    const release = () => {
      held.delete(database);
      database.close();
    };
    return { fence, release };
  } catch (error) {
    database.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new LeaseHeld();
    throw error;
  }
}

/** Takes a file away that is no database, and not one that somebody else has put in its place. */
function removeDamaged(file: string, opened: number | undefined): void {
  const aside = `${file}.${process.pid}.damaged`;
  renameSync(file, aside);
  if (statSync(aside).ino === opened) rmSync(aside);
  else renameSync(aside, file);
}

/** Takes the lease once its holder is gone; refuses when that takes too long. */
export async function waitForLease(
  take: () => Lease,
  patienceMs: number,
  stop: AbortSignal,
): Promise<Lease> {
  const deadlineMs = performance.now() + patienceMs;
  for (;;) {
    try {
      return take();
    } catch (error) {
      if (!(error instanceof LeaseHeld) || performance.now() > deadlineMs) throw error;
      await wait(100, undefined, { signal: stop });
    }
  }
}
