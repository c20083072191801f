import { join, resolve } from 'node:path';
import type { Instant } from '@porchlight/shared';
import { toDiskFailure } from '../data-directory/disk-failure.ts';
import { createFile } from '../data-directory/durable-file.ts';
import { toJsonText } from '../data-directory/json-file.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { currentProduct } from '../data-directory/product.ts';
import { readVersion } from '../data-directory/version-file.ts';
import { Failure } from '../terminal/failure.ts';
import { type Backup, backupFormat } from './backup-file.ts';
import { requireBackupPlace } from './backup-place.ts';
import { copyFile } from './copied-file.ts';
import { copyDatabase } from './database-copy.ts';
import { type Database, isThere } from './database.ts';
import { withinAnHour } from './deadline.ts';
import { type ListedFile, places } from './file-list.ts';
import { isWithin } from '../data-directory/real-place.ts';
import {
  copySecrets,
  digestOfSecrets,
  forgetSecrets,
  secretsFileIn,
  secretsFolderOf,
} from './secrets-folder.ts';
import { compareUploads, copyUploads } from './uploads.ts';
import { makeWholeFolder } from './whole-folder.ts';

export interface BackupTask {
  readonly data: DataDirectory;
  readonly database: Database;
  /** A folder that is missing or empty. The secrets go into another, `<out>.secrets`. */
  readonly out: string;
  readonly moment: Instant;
  readonly stop?: AbortSignal | undefined;
}

/** Backs up a data directory, whether a hub runs on it or not. The folder is whole or not there. */
export async function makeBackup(task: BackupTask): Promise<Backup> {
  const { data } = task;
  const out = resolve(task.out);
  try {
    return await withinAnHour('The backup', task.stop, (stop) => backUp({ ...task, out, stop }));
  } catch (error) {
    throw unreadable(error, data, out) ?? toDiskFailure(error, { path: out, option: '--out' });
  }
}

type Filling = BackupTask & { readonly stop: AbortSignal };

async function backUp(task: Filling): Promise<Backup> {
  const { data, out, stop } = task;
  await requireBackupPlace(out, data, stop);
  const hadSecrets = await isThere(secretsFileIn(secretsFolderOf(out)));
  try {
    return await makeWholeFolder(out, (folder) => fill(folder, task));
  } catch (error) {
    if (!hadSecrets) await forgetSecrets(out);
    throw error;
  }
}

async function fill(folder: string, task: Filling): Promise<Backup> {
  const { data, database, out, moment, stop } = task;
  const version = await readVersion(data);
  if (version === undefined) throw noDataDirectory(data);
  const small = await copySmallFiles(data, folder, stop);
  // The database before the uploads, because a file is there before a row names it.
  const { kind, contents, files } = await copyDatabase(database, folder, stop);
  const uploads = await copyUploads(data.root, folder, stop);
  const secrets = await digestOfSecrets(data, stop);
  const backup: Backup = {
    format: backupFormat,
    made: moment,
    product: version.startedBy?.version ?? (await currentProduct()).version,
    dataFormat: version.format,
    database: kind,
    documents: contents.documents,
    head: contents.head,
    ...(secrets === undefined ? {} : { secrets }),
    uploads: compareUploads(contents.uploads, uploads),
    files: [...small, ...files, ...uploads.files],
  };
  await createFile(join(folder, places.list), toJsonText(backup), 0o600);
  // Last but for the name of the backup: with a backup there are always its secrets.
  if (secrets !== undefined) await copySecrets(data, { out, ...secrets }, stop);
  return backup;
}

/** Before the database: seed.json says that demo content is under way until all of it is there. */
async function copySmallFiles(
  { root }: DataDirectory,
  folder: string,
  stop: AbortSignal,
): Promise<readonly ListedFile[]> {
  const copied: ListedFile[] = [];
  for (const path of [places.version, places.identity, places.seed])
    if (await isThere(join(root, path)))
      copied.push({ path, ...(await copyFile(join(root, path), join(folder, path), stop)) });
  return copied;
}

/** An error of reading what is backed up is none of the disk that is written to. */
function unreadable(error: unknown, { root }: DataDirectory, out: string): Failure | undefined {
  const path = error instanceof Error && 'path' in error ? error.path : undefined;
  if (typeof path !== 'string' || !isWithin(path, root) || path.startsWith(out)) return undefined;
  return new Failure(`${path} cannot be read by this user.`, {
    remedy: 'Make the backup as the user that the hub runs as.',
  });
}

const noDataDirectory = (data: DataDirectory): Failure =>
  new Failure(`${data.root} is not a data directory.`, {
    remedy: 'Name the data directory of a hub with --data.',
  });
