import { join } from 'node:path';
import type { DataDirectory } from '../data-directory/layout.ts';
import { Failure } from '../terminal/failure.ts';
import { copyFile, digestOf } from './copied-file.ts';
import { isThere } from './database.ts';
import { places } from './file-list.ts';
import { requireVacant } from './vacant-place.ts';
import { makeWholeFolder, removeWholeFolder } from './whole-folder.ts';

/** The secrets of a backup stand beside it, so that the two are not kept together by accident. */
export const secretsFolderOf = (backup: string): string => `${backup}.secrets`;

export const secretsFileIn = (folder: string): string => join(folder, 'secrets.env');

/** How to know the secrets of a directory again; undefined when there are none. */
export async function digestOfSecrets(
  data: DataDirectory,
  stop: AbortSignal,
): Promise<{ readonly sha256: string } | undefined> {
  if (!(await isThere(data.secretsFile))) return undefined;
  const { sha256 } = await digestOf(data.secretsFile, stop);
  return { sha256 };
}

/** Refuses a place beside which the secrets would find others. */
export async function requireSecretsPlace(
  data: DataDirectory,
  out: string,
  stop: AbortSignal,
): Promise<void> {
  const secrets = await digestOfSecrets(data, stop);
  const folder = secretsFolderOf(out);
  if (secrets === undefined || (await holdsSecrets(folder, secrets.sha256, stop))) return;
  await requireVacant(folder);
}

/** Keys without a backup serve nobody; but another process may have made that backup meanwhile. */
export async function forgetSecrets(out: string): Promise<void> {
  if (!(await isThere(join(out, places.list)))) await removeWholeFolder(secretsFolderOf(out));
}

/** Copies the secrets of this digest beside a backup. */
export async function copySecrets(
  data: DataDirectory,
  backup: { readonly out: string; readonly sha256: string },
  stop: AbortSignal,
): Promise<void> {
  const folder = secretsFolderOf(backup.out);
  // A backup that was interrupted may have left the same ones.
  if (await holdsSecrets(folder, backup.sha256, stop)) return;
  await makeWholeFolder(folder, async (partial) => {
    const { sha256 } = await copyFile(data.secretsFile, secretsFileIn(partial), stop);
    if (sha256 !== backup.sha256) throw changedMeanwhile(data);
  });
}

/** Whether a folder holds the secrets of this digest. */
export async function holdsSecrets(
  folder: string,
  sha256: string,
  stop: AbortSignal,
): Promise<boolean> {
  const file = secretsFileIn(folder);
  return (await isThere(file)) && (await digestOf(file, stop)).sha256 === sha256;
}

const changedMeanwhile = (data: DataDirectory): Failure =>
  new Failure(`${data.secretsFile} was changed while it was copied.`, {
    remedy: 'Run the command again.',
  });
