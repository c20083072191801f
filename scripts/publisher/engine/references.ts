import { join } from 'node:path';

import { fileOf } from '../tree/paths.ts';
import { partOf } from '../tree/release-parts.ts';
import type { Disk } from '../tree/disk.ts';

/** An address of this site among the markup of a page, without what comes after its path. */
const addresses = /["'\s,(=](?:https?:\/\/[^/"'\s]+)?\/((?:[\w-]+\/)+[\w.-]+)/g;

/**
 * The pictures, assets and cards that pages refer to as they are on the disk: what is held back stays
 * as it was made, and needs what it was made with.
 *
 * @param folder of the release
 * @param paths addresses of pages; one without a file refers to nothing
 */
export function filesReferredBy(
  disk: Disk,
  folder: string,
  paths: readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of paths) {
    const file = join(folder, fileOf(path));
    if (!disk.exists(file)) continue;
    for (const [, address = ''] of Buffer.from(disk.read(file)).toString().matchAll(addresses))
      if (partOf(address) !== 'site') found.add(address);
  }
  return found;
}
