import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';

import { instantFromMillis, millisOf } from '@porchlight/shared';

import { filesDerivedFrom, movesFile } from '../derived-files.ts';
import type { FormerRelease } from '../render/render-into.ts';
import { assetsOf } from '../store/assets.ts';
import { fileOf } from '../tree/paths.ts';
import { shownRelease } from '../tree/release-link.ts';
import { nameAsDigest } from './media-steps.ts';
import { filesReferredBy } from './references.ts';
import type { Disk } from '../tree/disk.ts';
import type { Works } from './works.ts';

/** So long the files of former code can be asked for by pages that somebody has open. */
const assetsKeptMs = 30 * 24 * 3_600_000;

/** The folder of a new release, the release before it, and the files of the pictures it shows. */
interface Destination {
  readonly folder: string;
  readonly former: FormerRelease | undefined;
  readonly media: ReadonlyMap<string, string>;
}

/** Stylesheets, files for hosts, pictures, and the assets of former code that pages may still ask for. */
export function layFixed(
  { place, renderer, store, clock }: Works,
  to: Destination,
): Map<string, string> {
  const { disk } = place;
  const { former } = to;
  const files = new Map<string, string>();
  const lay = layingInto(disk, { ...to, files });
  for (const [path, bytes] of renderer.fixed)
    lay(path, hash('sha256', bytes), (target) => disk.write(target, bytes));
  for (const [address, file] of to.media)
    lay(address.slice(1), nameAsDigest(address), (target) => disk.link(file, target));
  const oldest = instantFromMillis(millisOf(clock()) - assetsKeptMs);
  for (const path of assetsOf(store).since(shownRelease(place) ?? '', oldest)) {
    const digest = former?.sha256.get(path);
    if (files.has(path) || digest === undefined || former === undefined) continue;
    if (disk.exists(join(former.folder, path))) lay(path, digest, () => undefined);
  }
  return files;
}

/** What other hosts are told of former addresses. */
export function layDerived({ place: { disk } }: Works, to: Laying): void {
  if (!to.files.has(movesFile)) return;
  const lay = layingInto(disk, to);
  for (const [path, bytes] of filesDerivedFrom(disk.read(join(to.folder, movesFile))))
    lay(path, hash('sha256', bytes), (target) => disk.write(target, bytes));
}

/** A new release, the release before it, and the digests of what is laid there, by path. */
type Laying = Pick<Destination, 'folder' | 'former'> & { readonly files: Map<string, string> };

/** Lays a file: the very one of the release before, with its time, if that has the same bytes. */
const layingInto =
  (disk: Disk, { folder, former, files }: Laying) =>
  (path: string, digest: string, put: (target: string) => void): void => {
    const target = join(folder, path);
    disk.makeFolder(dirname(target));
    if (former?.sha256.get(path) === digest && disk.exists(join(former.folder, path)))
      disk.link(join(former.folder, path), target);
    else put(target);
    files.set(path, digest);
  };

/** Lays the files of pages as they were, where they were. */
export function keepFormer(
  { place: { disk } }: Works,
  pages: readonly { readonly path: string }[],
  to: Laying,
): void {
  const paths = pages.map(({ path }) => path);
  for (const path of paths) keepFile(disk, fileOf(path), to);
  // What they were made with may be of code, or of an entry, that nothing else needs.
  for (const file of filesReferredBy(disk, to.folder, paths)) keepFile(disk, file, to);
}

/** Lays one more file of the release before. */
function keepFile(disk: Disk, file: string, { folder, former, files }: Laying): void {
  const digest = former?.sha256.get(file);
  if (former === undefined || digest === undefined || files.has(file)) return;
  if (!disk.exists(join(former.folder, file))) return;
  disk.makeFolder(dirname(join(folder, file)));
  disk.link(join(former.folder, file), join(folder, file));
  files.set(file, digest);
}
