import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toDiskFailure } from '../data-directory/disk-failure.ts';
import { ignoreMissing, makeFolder } from '../data-directory/make-folder.ts';
import { Failure } from '../terminal/failure.ts';

/** Refuses a place that a whole folder cannot be renamed to, because something is there. */
export async function requireVacant(target: string): Promise<void> {
  const found = await lstat(target).catch(ignoreMissing);
  if (found === undefined) return;
  if (found.isSymbolicLink()) throw isLink(target);
  if ((await readdir(target)).length > 0) throw isTaken(target);
  if (found.dev !== (await stat(dirname(target))).dev) throw isMountPoint(target);
}

/** Refuses a place beside which nothing can be made; whose the place itself is does not matter. */
export async function requireRoomBeside(target: string): Promise<void> {
  const parent = dirname(target);
  const trial = join(parent, `.porchlight-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await makeFolder(parent);
    // Nothing else tells for sure: permissions say little to root, or of a disk that is read-only.
    await mkdir(trial);
    await rmdir(trial);
  } catch (error) {
    throw toDiskFailure(error, { path: parent, option: '--out' });
  }
}

const remedy = 'Name a new folder, such as one with the date in its name.';

export const isTaken = (target: string): Failure =>
  new Failure(`${target} is not empty.`, { remedy });

const isLink = (target: string): Failure => new Failure(`${target} is a link.`, { remedy });

/** A disk is mounted on it, so it can be filled, but nothing can take its place. */
export const isMountPoint = (target: string): Failure =>
  new Failure(`${target} is a mount point.`, {
    remedy: `Name a new folder in it, such as ${join(target, 'monday')}.`,
  });
