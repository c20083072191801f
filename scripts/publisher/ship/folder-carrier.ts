import { constants } from 'node:fs';
import { chmod, copyFile, open, readdir, rename, rm, rmdir, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { syncFolder } from '../../data-directory/durable-file.ts';
import { ignoreMissing, makeFolder } from '../../data-directory/make-folder.ts';
import { exitCodes, Failure, systemCode } from '../../terminal/failure.ts';
import type { Carrier } from './carrier.ts';

/** Files are laid aside here, on the disk of the target, because renaming does not cross disks. */
const asideName = '.porchlight-ship';

/** So many files are copied at once: the disk puts them together. */
const batchSize = 32;

/** Brings files to a folder of this machine, or of another one whose disk is mounted here. */
export function folderCarrier(target: string): Carrier {
  const aside = join(target, asideName);
  return {
    open: async () => {
      await makePublicFolder(target);
      const foreign = (await readdir(target)).filter((name) => !name.includes(asideName));
      if (foreign.length === 0) return;
      throw new Failure(`${target} holds files that were not shipped there.`, {
        remedy: 'Name a new folder with --to, or empty that one.',
        exitCode: exitCodes.wrongUse,
      });
    },
    put: async (from, paths, stop) => {
      await rm(aside, { recursive: true, force: true });
      await makeFolder(aside);
      try {
        const laid = paths.map((path, place) => ({ path, file: join(aside, String(place)) }));
        // A full disk is met here, where nothing that visitors see has changed.
        await inBatches(laid, stop, ({ path, file }) => copyLasting(join(from, path), file));
        const folders = new Set(paths.map((path) => dirname(join(target, path))));
        for (const folder of folders) await makePublicFolder(folder);
        for (const { path, file } of laid) await rename(file, join(target, path));
        await inBatches([...folders], stop, syncFolder);
      } finally {
        // What did not fit does not keep the disk full, which others may write to.
        await rm(aside, { recursive: true, force: true });
      }
    },
    remove: async ({ remove, emptied }, stop) => {
      for (const path of remove) await rm(join(target, path), { force: true });
      for (const folder of emptied) await removeEmpty(join(target, folder));
      const touched = new Set(remove.map((path) => dirname(join(target, path))));
      await inBatches([...touched], stop, (folder) => syncFolder(folder).catch(ifThere));
    },
  };
}

/** What it began has ended when it fails. */
async function inBatches<Each>(
  all: readonly Each[],
  stop: AbortSignal,
  work: (each: Each) => Promise<void>,
): Promise<void> {
  for (let first = 0; first < all.length; first += batchSize) {
    stop.throwIfAborted();
    const ended = await Promise.allSettled(all.slice(first, first + batchSize).map(work));
    const failed = ended.find((each) => each.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
}

/**
 * Who serves the site is another user, from whom our umask may keep all. A folder that is there
 * stays as it is: somebody may have chosen who sees it.
 */
async function makePublicFolder(path: string): Promise<void> {
  if ((await stat(path).catch(ignoreMissing)) === undefined) {
    await makePublicFolder(dirname(path));
    await makeFolder(path);
    await chmod(path, 0o755).catch(ifModes);
  }
}

/** With its time, so that servers with the same site tell caches the same. */
async function copyLasting(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  const { atime, mtime } = await stat(from);
  await utimes(to, atime, mtime);
  const file = await open(to, 'r');
  try {
    await file.chmod(0o644).catch(ifModes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Somebody else's files in it keep a folder. */
async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(systemCode(error) ?? '')) throw error;
  }
}

/** We made it, so we may; where that is refused, the disk is a share that knows no modes. */
function ifModes(error: unknown): void {
  if (!['EPERM', 'ENOTSUP'].includes(systemCode(error) ?? '')) throw error;
}

function ifThere(error: unknown): void {
  if (systemCode(error) !== 'ENOENT') throw error;
}
