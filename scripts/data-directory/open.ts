import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import type { Instant } from '@porchlight/shared';
import { Failure, systemCode } from '../terminal/failure.ts';
import { ensureIdentity } from './identity.ts';
import { type DataDirectory, foldersOf, layoutOf } from './layout.ts';
import { ignoreMissing, makeFolder } from './make-folder.ts';
import { ensureSecrets } from './secrets.ts';
import { bringToCurrentFormat } from './version.ts';

export interface Opening {
  /** Default: `.data/` in the repository. */
  readonly root?: string | undefined;
  readonly siteUrl: URL;
  readonly moment: Instant;
}

/** Opens the data directory, making what a first start needs; refuses with a sentence. */
export async function openDataDirectory(opening: Opening): Promise<DataDirectory> {
  const data = layoutOf(opening.root);
  try {
    await refuseForeignFolder(data);
    await makeFolder(data.root);
    await access(data.root, constants.R_OK | constants.W_OK | constants.X_OK);
    await bringToCurrentFormat(data);
    for (const folder of foldersOf(data)) await makeFolder(folder);
    await ensureSecrets(data);
    await ensureIdentity(data, opening);
    return data;
  } catch (error) {
    throw toFailure(data, error);
  }
}

/** A typing mistake in --data must not spread our files over somebody's folder. */
async function refuseForeignFolder(data: DataDirectory): Promise<void> {
  const found = await stat(data.root).catch(ignoreMissing);
  if (found === undefined) return;
  if (!found.isDirectory()) throw notADirectory(data);
  const names = await readdir(data.root);
  const visible = names.filter((name) => !name.endsWith('.tmp') && name !== 'lost+found');
  if (visible.length === 0 || visible.includes('version.json')) return;
  throw new Failure(`${data.root} holds other files than Porchlight's.`, {
    remedy: 'Choose an empty or new directory with --data.',
  });
}

const notADirectory = (data: DataDirectory): Failure =>
  new Failure(`${data.root} is not a directory.`, { remedy: 'Choose another one with --data.' });

/** Turns what the disk refused into a sentence; other errors pass through. */
export function toFailure(data: DataDirectory, error: unknown): unknown {
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Failure(`There is no space left on the disk of ${data.root}.`, {
      remedy: 'Free some space, or choose a directory on another disk with --data.',
    });
  }
  if (code === 'ENOENT' || code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new Failure(`${data.root} cannot be written by this user.`, {
      remedy: 'Correct its permissions, or choose another directory with --data.',
    });
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') return notADirectory(data);
  return error;
}
