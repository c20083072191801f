import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { FormerRelease } from '../render/render-into.ts';
import { assetsOf } from '../store/assets.ts';
import { filesBelow } from '../tree/tree.ts';
import { shownRelease } from '../tree/release-link.ts';
import { isLinked, partOf } from '../tree/release-parts.ts';
import { nameAsDigest } from './media-steps.ts';
import type { Works } from './works.ts';

/** The release that visitors see, with its files; read from the disk by a store that was made again. */
export async function formerRelease(works: Works): Promise<FormerRelease | undefined> {
  const { place, files } = works;
  const release = shownRelease(place);
  if (release === undefined) return undefined;
  const folder = place.layout.release(release);
  if (!place.disk.exists(folder)) return undefined;
  const known = files.all(release);
  return { folder, sha256: known.size > 0 ? known : await readRelease(works, release) };
}

/** Nobody knows which of its assets its own code refers to: all of them stay for now. */
async function readRelease(
  { place, store, clock }: Works,
  release: string,
): Promise<ReadonlyMap<string, string>> {
  const folder = place.layout.release(release);
  const assets = assetsOf(store);
  const sha256 = new Map<string, string>();
  for (const path of await filesBelow(folder)) {
    if (isLinked(path)) continue;
    if (partOf(path) === 'pictures') sha256.set(path, nameAsDigest(path));
    else sha256.set(path, hash('sha256', await readFile(join(folder, path))));
    if (partOf(path) === 'assets' && assets.usedAt(path) === undefined)
      assets.put({ path, usedAt: clock(), release });
  }
  return sha256;
}
