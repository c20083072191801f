import { createFile } from '../data-directory/durable-file.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { newSecrets } from '../data-directory/secrets.ts';
import { Failure } from '../terminal/failure.ts';
import type { Backup } from './backup-file.ts';
import { copyFile } from './copied-file.ts';
import { isThere } from './database.ts';
import { holdsSecrets, secretsFileIn, secretsFolderOf } from './secrets-folder.ts';
import type { Decision } from './unfinished-restore.ts';

export interface SecretsChoice {
  /** The folder of the backup. */
  readonly from: string;
  /** The folder that was named for its secrets; one beside the backup is found without. */
  readonly secretsFrom?: string | undefined;
  readonly backup: Backup;
  readonly data: DataDirectory;
}

/** Puts the best secrets there are into a folder. */
export async function stageSecrets(
  to: string,
  choice: SecretsChoice,
  stop: AbortSignal,
): Promise<Decision['secrets']> {
  const { backup, data } = choice;
  const target = secretsFileIn(to);
  const folder = await folderOf(choice, stop);
  if (folder !== undefined) {
    await copyFile(secretsFileIn(folder), target, stop);
    return 'of the backup';
  }
  if (!(await isThere(data.secretsFile))) {
    await createFile(target, newSecrets(), 0o600);
    return 'new';
  }
  const { sha256 } = await copyFile(data.secretsFile, target, stop);
  return sha256 === backup.secrets?.sha256 ? 'of the backup' : 'of the directory';
}

async function folderOf(choice: SecretsChoice, stop: AbortSignal): Promise<string | undefined> {
  const { from, secretsFrom, backup } = choice;
  const folder = secretsFrom ?? secretsFolderOf(from);
  const sha256 = backup.secrets?.sha256;
  if (sha256 !== undefined && (await holdsSecrets(folder, sha256, stop))) return folder;
  if (secretsFrom === undefined) return undefined;
  throw new Failure(`${secretsFrom} does not hold the secrets of this backup.`, {
    remedy:
      'Name the folder that was made with it, or leave --secrets out: then everyone signs in anew.',
  });
}
