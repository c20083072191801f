import { join } from 'node:path';
import type { DataDirectory } from '../data-directory/layout.ts';
import { isWithin, realPlaceOf } from '../data-directory/real-place.ts';
import { Failure } from '../terminal/failure.ts';
import { requireSecretsPlace } from './secrets-folder.ts';
import { requireRoomBeside, requireVacant } from './vacant-place.ts';

/** Refuses a place that a backup and its secrets cannot go to, before anything is copied. */
export async function requireBackupPlace(
  out: string,
  data: DataDirectory,
  stop: AbortSignal,
): Promise<void> {
  requireOutside(out, data);
  await requireVacant(out);
  await requireSecretsPlace(data, out, stop);
  await requireRoomBeside(out);
}

/** What is backed up must not hold its backup; `backups/` is left out of it, so that may. */
function requireOutside(out: string, data: DataDirectory): void {
  const place = realPlaceOf(out);
  const [root, backups] = [realPlaceOf(data.root), realPlaceOf(data.backups)];
  if (place === backups) throw isForBackups(out);
  if (isWithin(place, root) && !isWithin(place, backups)) throw isInside(out, data);
}

const isForBackups = (out: string): Failure =>
  new Failure(`${out} is where backups stand beside one another.`, {
    remedy: `Name a new folder in it, such as ${join(out, 'monday')}, or best one on another disk.`,
  });

const isInside = (out: string, data: DataDirectory): Failure =>
  new Failure(`${out} is inside of what is backed up.`, {
    remedy: `Name a folder outside of ${data.root}, best on another disk, with --out.`,
  });
