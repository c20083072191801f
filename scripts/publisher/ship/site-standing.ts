import { existsSync } from 'node:fs';

import Database from 'better-sqlite3';

import type { DataDirectory } from '../../data-directory/layout.ts';
import { storeFile } from '../engine/past.ts';
import { OtherVersion, type Store } from '../store/database.ts';
import { filesOf } from '../store/files.ts';
import { runsOf } from '../store/runs.ts';
import { schemaVersion } from '../store/schema.ts';
import type { FilesWanted } from './changes.ts';

/** How far the publisher is. */
export type SiteStanding =
  /** Nothing was published yet. */
  | { readonly state: 'nothing' }
  /** A run is decided and not through: the tree is not what it says. */
  | { readonly state: 'pending' }
  | ({ readonly state: 'settled' } & SettledRun);

export interface SettledRun {
  readonly run: number;
  readonly release: string;
}

/**
 * Opens the publisher's store for one look, in which nothing changes: a publisher of another version
 * may put another store in its place at any time. Undefined when there is none yet.
 */
export function readStore<Value>(
  data: DataDirectory,
  read: (store: Store) => Value,
): Value | undefined {
  const file = storeFile(data);
  if (!existsSync(file)) return undefined;
  const store = new Database(file, { readonly: true });
  try {
    const version = store.pragma('user_version', { simple: true });
    // Its tables are made right after the file.
    if (version === 0) return undefined;
    if (version !== schemaVersion) throw new OtherVersion(file);
    return store.transaction(() => read(store))();
  } finally {
    store.close();
  }
}

export function standingIn(store: Store): SiteStanding {
  const runs = runsOf(store);
  if (runs.pending() !== undefined) return { state: 'pending' };
  const last = runs.last();
  return last === undefined
    ? { state: 'nothing' }
    : { state: 'settled', run: last.run, release: last.release };
}

export const siteStanding = (data: DataDirectory): SiteStanding =>
  readStore(data, standingIn) ?? { state: 'nothing' };

/** The files of a release as they were after a run that the store knows. */
export function filesAfter(store: Store, { run, release }: SettledRun): FilesWanted {
  const files = new Map(filesOf(store).all(release));
  for (const { path, former } of runsOf(store).stepsAfter(run, release).toReversed()) {
    if (former === null) files.delete(path);
    else files.set(path, former);
  }
  return files;
}
