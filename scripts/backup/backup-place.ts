import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DataDirectory } from '../data-directory/layout.ts';
import { ignoreMissing } from '../data-directory/make-folder.ts';
import { Failure } from '../terminal/failure.ts';
import { isBelow } from './is-below.ts';
import { requireSecretsPlace } from './secrets-folder.ts';
import { requireRoomBeside, requireVacant } from './vacant-place.ts';

/** Refuses a place that a backup and its secrets cannot go to, before anything is copied. */
export async function requireBackupPlace(
  out: string,
  data: DataDirectory,
  stop: AbortSignal,
): Promise<void> {
  await requireOutside(out, data);
  await requireVacant(out);
  await requireSecretsPlace(data, out, stop);
  await requireRoomBeside(out);
}

/** What is backed up must not hold its backup; `backups/` is left out of it, so that may. */
async function requireOutside(out: string, data: DataDirectory): Promise<void> {
  const [place, root, backups] = [
    await realPlace(out),
    await realPlace(data.root),
    await realPlace(data.backups),
  ];
  if (place === backups) throw isForBackups(out);
  if (isBelow(place, root) && !isBelow(place, backups)) throw isInside(out, data);
}

/** Where a path leads, links followed, however much of it is not there yet. */
async function realPlace(path: string): Promise<string> {
  const found = await realpath(path).catch(ignoreMissing);
  return found ?? join(await realPlace(dirname(path)), basename(path));
}

const isForBackups = (out: string): Failure =>
  new Failure(`${out} is where backups stand beside one another.`, {
    remedy: `Name a new folder in it, such as ${join(out, 'monday')}, or best one on another disk.`,
  });

const isInside = (out: string, data: DataDirectory): Failure =>
  new Failure(`${out} is inside of what is backed up.`, {
    remedy: `Name a folder outside of ${data.root}, best on another disk, with --out.`,
  });
