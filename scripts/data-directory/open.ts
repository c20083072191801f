import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import type { Instant } from '@porchlight/shared';
import { backUpBeforeUpgrade } from '../backup/before-upgrade.ts';
import { databaseInUse, databaseOf } from '../backup/database.ts';
import { finishRestore } from '../backup/unfinished-restore.ts';
import { sweepPartials } from '../backup/whole-folder.ts';
import { toDiskFailure } from './disk-failure.ts';
import { refuseForeignFolder } from './foreign-folder.ts';
import { ensureIdentity } from './identity.ts';
import { type DataDirectory, foldersOf, layoutOf } from './layout.ts';
import { makeDataRoot, makeFolder } from './make-folder.ts';
import { currentProduct } from './product.ts';
import { ensureSecrets } from './secrets.ts';
import { bringUpToDate } from './version.ts';

export interface Opening {
  /** Default: `.data/` in the repository. */
  readonly root?: string | undefined;
  readonly siteUrl: URL;
  readonly moment: Instant;
  /** Only what starts a hub may move it to the other kind of database; all else is refused there. */
  readonly mayMove?: true;
}

/**
 * Opens the data directory, making what a first start needs; refuses with a sentence. What a newer
 * version is about to change is backed up before.
 */
export async function openDataDirectory({
  root,
  mayMove,
  ...start
}: Opening): Promise<DataDirectory> {
  const data = layoutOf(root);
  try {
    await finishRestore(data);
    await refuseForeignFolder(data);
    const database = mayMove ? databaseOf(data) : await databaseInUse(data);
    await makeDataRoot(data);
    await access(data.root, constants.R_OK | constants.W_OK | constants.X_OK);
    await sweepPartials(data.restoring);
    await bringUpToDate(data, {
      startedBy: { ...(await currentProduct()), database: database.kind },
      backUp: (name) => backUpBeforeUpgrade(name, { data, database, moment: start.moment }),
    });
    for (const folder of foldersOf(data)) await makeFolder(folder);
    await ensureSecrets(data);
    await ensureIdentity(data, start);
    return data;
  } catch (error) {
    throw toDiskFailure(error, { path: data.root, option: '--data' });
  }
}
