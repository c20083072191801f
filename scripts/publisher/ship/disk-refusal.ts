import { lstat, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import { toDiskFailure } from '../../data-directory/disk-failure.ts';
import type { DataDirectory } from '../../data-directory/layout.ts';
import { isWithin } from '../../data-directory/real-place.ts';
import { exitCodes, Failure, systemCode } from '../../terminal/failure.ts';
import type { ShipTarget } from './target.ts';

/**
 * Refuses what is there and is no folder, or lies below such.
 *
 * @throws a Failure about wrong use
 */
export async function refuseNoFolder(target: ShipTarget): Promise<void> {
  if (target.kind !== 'folder' || (await canBeFolder(target.path))) return;
  throw new Failure(`${target.path} is not a folder.`, {
    remedy: 'Name a folder with --to; one that is missing is made.',
    exitCode: exitCodes.wrongUse,
  });
}

async function canBeFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return canBeFolder(dirname(path));
  return stat(path).then(
    (led) => led.isDirectory(),
    // A link into what is closed to us: whoever writes there says so.
    (error: unknown) => systemCode(error) === 'EACCES',
  );
}

/**
 * Turns what a disk refused into a sentence: that of a folder that is shipped to, or that of the data
 * directory, where files get their second names. Other errors pass through.
 */
export function toShipFailure(error: unknown, target: ShipTarget, data: DataDirectory): unknown {
  const place = writtenPlace(error);
  if (isOfData(error, place, target, data)) {
    // There it is a file of the site that the publisher has taken away.
    if (systemCode(error) === 'ENOENT') return error;
    return toDiskFailure(error, { path: data.root, option: '--data' });
  }
  if (target.kind !== 'folder') return error;
  if (place !== undefined && place !== target.path && isInTheWay(error))
    return new Failure(`${place} cannot be made: something else stands in its way.`, {
      remedy: 'Move that elsewhere, or name another folder with --to.',
    });
  return toDiskFailure(error, { path: target.path, option: '--to' });
}

function isOfData(
  error: unknown,
  place: string | undefined,
  target: ShipTarget,
  { root }: DataDirectory,
): boolean {
  if (systemCode(error)?.startsWith('SQLITE_') === true) return true;
  // Without a path it is a write to the note.
  return place === undefined ? target.kind === 'rsync' : isWithin(place, root);
}

/** Where something was to be written; what is copied or renamed has its source in `path`. */
function writtenPlace(error: unknown): string | undefined {
  const { path, dest } = error as { readonly path?: unknown; readonly dest?: unknown };
  return [dest, path].find((place) => typeof place === 'string');
}

const isInTheWay = (error: unknown): boolean =>
  ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY'].includes(systemCode(error) ?? '');
