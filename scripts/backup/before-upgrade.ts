import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@porchlight/shared';
import type { DataDirectory } from '../data-directory/layout.ts';
import { ignoreMissing } from '../data-directory/make-folder.ts';
import { isUpgradeName } from '../data-directory/upgrade-name.ts';
import { type Backup, readBackup } from './backup-file.ts';
import { type Database, isThere } from './database.ts';
import { holdsContent } from './holds-content.ts';
import { makeBackup } from './make-backup.ts';

import { digestOfSecrets, holdsSecrets, secretsFolderOf } from './secrets-folder.ts';
import { inName, removeWholeFolder } from './whole-folder.ts';

/** How many of the backups that a start makes by itself are kept. */
const kept = 3;

export interface Upgrade {
  readonly data: DataDirectory;
  readonly database: Database;
  readonly moment: Instant;
}

/** Backs up what an upgrade is about to change, under a name in `backups/`; the newest three stay. */
export async function backUpBeforeUpgrade(name: string, upgrade: Upgrade): Promise<void> {
  const { data, database } = upgrade;
  if (!(await holdsContent(database))) return;
  const out = join(data.backups, name);
  await freeName(out, upgrade);
  await makeBackup({ ...upgrade, out });
  await removeOldest(data);
}

/** Who went back to an older version and upgrades again needs the name of a backup again. */
async function freeName(out: string, { data, moment }: Upgrade): Promise<void> {
  if (!(await isThere(out))) return removeStaleSecrets(out, data);
  const made = await readBackup(out).then(
    (backup) => backup.made,
    () => moment,
  );
  const name = `${out}-${inName(made)}`;
  await rename(secretsFolderOf(out), secretsFolderOf(name)).catch(ignoreMissing);
  await rename(out, name);
}

/** Secrets without their backup are of one that was interrupted; they serve if they are the same. */
async function removeStaleSecrets(out: string, data: DataDirectory): Promise<void> {
  const stop = AbortSignal.timeout(60_000);
  const secrets = await digestOfSecrets(data, stop);
  const folder = secretsFolderOf(out);
  if (secrets === undefined || !(await holdsSecrets(folder, secrets.sha256, stop)))
    await removeWholeFolder(folder);
}

/** Of those that a start made: what an operator put there is the operator's to remove. */
async function removeOldest({ backups }: DataDirectory): Promise<void> {
  const found: { readonly folder: string; readonly made: Backup['made'] }[] = [];
  for (const name of (await readdir(backups)).filter(isUpgradeName)) {
    const folder = join(backups, name);
    const backup = await readBackup(folder).catch(() => undefined);
    if (backup !== undefined) found.push({ folder, made: backup.made });
  }
  const newestFirst = found.toSorted((a, b) => (a.made < b.made ? 1 : -1));
  for (const { folder } of newestFirst.slice(kept)) {
    await removeWholeFolder(secretsFolderOf(folder));
    await removeWholeFolder(folder);
  }
}
