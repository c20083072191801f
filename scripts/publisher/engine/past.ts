import { join } from 'node:path';

import { now } from '@porchlight/shared';

import type { DataDirectory } from '../../data-directory/layout.ts';
import { toStoreFailure } from '../store/store-failure.ts';
import { shareStore, type Store } from '../store/database.ts';
import { filesOf } from '../store/files.ts';
import { runsOf } from '../store/runs.ts';
import { realDisk } from '../tree/disk.ts';
import { siteLayout } from '../tree/site-layout.ts';
import { journalOf } from './journal.ts';
import type { Past } from './rollback.ts';

/** The store's file in a data directory. */
export const storeFile = (data: DataDirectory): string => join(data.store, 'publisher.db');

/**
 * Opens what an operator's command needs, beside a publisher that may be at work, and closes it.
 *
 * @param open - Otherwise only for who holds the publisher's lease.
 */
export async function withPast<Value>(
  data: DataDirectory,
  use: (past: Past) => Promise<Value> | Value,
  open: (file: string) => Store | Promise<Store> = shareStore,
): Promise<Value> {
  const store = await open(storeFile(data));
  try {
    const place = { layout: siteLayout(data), disk: realDisk };
    return await use({
      store,
      place,
      runs: runsOf(store),
      files: filesOf(store),
      journal: journalOf(store, place),
      clock: now,
    });
  } catch (error) {
    throw toStoreFailure(error);
  } finally {
    store.close();
  }
}
