import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '../data-directory/durable-file.ts';
import { ignoreMissing, makeFolder } from '../data-directory/make-folder.ts';
import { findProcess } from '../processes/process-table.ts';
import { systemCode } from '../terminal/failure.ts';
import { isMountPoint, isTaken, requireVacant } from './vacant-place.ts';

/**
 * Makes a folder that is whole or not there, whenever the process or the machine ends: it is filled
 * under another name, brought to the disk and renamed. The target may be missing or empty, and when
 * it is to be replaced it stays until the new one is whole.
 */
export async function makeWholeFolder<Value>(
  target: string,
  fill: (folder: string) => Promise<Value>,
  { replaces = false }: { readonly replaces?: boolean } = {},
): Promise<Value> {
  if (!replaces) await requireVacant(target);
  await makeFolder(dirname(target));
  await sweepPartials(target);
  const [partial, former] = [partialOf(target), partialOf(target)];
  try {
    await mkdir(partial, { mode: 0o700 });
    const value = await fill(partial);
    await syncFolders(partial);
    if (replaces) await rename(target, former).catch(ignoreMissing);
    await rename(partial, target).catch((error: unknown) => {
      throw toReason(error, target);
    });
    await syncFolder(dirname(target));
    return value;
  } finally {
    for (const folder of [partial, former]) await rm(folder, { recursive: true, force: true });
  }
}

function toReason(error: unknown, target: string): unknown {
  switch (systemCode(error)) {
    case 'ENOTEMPTY':
    case 'EEXIST':
      return isTaken(target);
    // A part of a disk that is mounted on the same disk looks like any other folder until then.
    case 'EBUSY':
      return isMountPoint(target);
    default:
      return error;
  }
}

/** Removes a folder so that no part of it is ever found under its name. */
export async function removeWholeFolder(folder: string): Promise<void> {
  const partial = partialOf(folder);
  await rename(folder, partial).catch(ignoreMissing);
  await rm(partial, { recursive: true, force: true });
}

/** Brings the names in a folder, and in all folders below it, to the disk. */
async function syncFolders(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) if (entry.isDirectory()) await syncFolders(join(folder, entry.name));
  await syncFolder(folder);
}

/** An instant as a part of a name. */
export const inName = (moment: string): string => moment.replace(/[:.]/g, '-');

/** Nobody else takes this name, and who finds it can tell whether its maker is still at work. */
const partialOf = (target: string): string =>
  `${target}.partial-${process.pid}-${randomBytes(4).toString('hex')}.tmp`;

/** Removes what processes that were killed have left of a folder of this name. */
export async function sweepPartials(target: string): Promise<void> {
  const begins = `${basename(target)}.partial-`;
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(begins)) continue;
    const [pid] = name.slice(begins.length).split('-');
    if ((await findProcess(Number(pid))) === undefined)
      await rm(join(dirname(target), name), { recursive: true, force: true });
  }
}
