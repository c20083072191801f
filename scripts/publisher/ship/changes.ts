import { dirname } from 'node:path/posix';

import { byCodeUnit } from '@porchlight/shared';

import { depthOf } from '../tree/paths.ts';
import { partOf } from '../tree/release-parts.ts';
import { inOrder } from '../tree/step-order.ts';
import type { HeldFiles } from './held-files.ts';

/** What makes of the files that a place holds those that it should hold. */
export interface Changes {
  /** What others refer to comes first. */
  readonly put: readonly string[];
  readonly remove: readonly string[];
  /** Folders that have no file of ours any more, the deepest first. */
  readonly emptied: readonly string[];
}

/** Files by their digests. */
export type FilesWanted = ReadonlyMap<string, string>;

export function changesBetween(held: HeldFiles['files'], wanted: FilesWanted): Changes {
  const put = [...wanted]
    .map(([path, sha256]) => ({ path, sha256, former: held[path] ?? null }))
    .filter(({ sha256, former }) => former !== sha256);
  const remove = Object.keys(held).filter((path) => !wanted.has(path));
  const filled = foldersOf(wanted.keys());
  return {
    put: [
      ...inOrder(put.filter(isOfSite)),
      ...put.filter((file) => !isOfSite(file)).sort(byPlaceInIndex),
    ].map(({ path }) => path),
    remove: remove.toSorted(byCodeUnit),
    emptied: [...foldersOf(remove)]
      .filter((folder) => !filled.has(folder))
      .sort((a, b) => depthOf(b) - depthOf(a)),
  };
}

interface File {
  readonly path: string;
}

/** The index names pages, so it comes after them. */
const isOfSite = ({ path }: File): boolean => partOf(path) !== 'search';

/** One file of the index names the others, so it is the last. */
const byPlaceInIndex = (a: File, b: File): number => Number(isEntry(a)) - Number(isEntry(b));

const isEntry = ({ path }: File): boolean => path.endsWith('/pagefind-entry.json');

function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (
      let folder = dirname(path);
      folder !== '.' && !folders.has(folder);
      folder = dirname(folder)
    )
      folders.add(folder);
  return folders;
}
