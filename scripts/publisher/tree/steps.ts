import { hash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

import { systemCode } from '../../terminal/failure.ts';
import type { PendingRun } from '../store/runs.ts';
import type { Disk } from './disk.ts';
import type { SiteLayout } from './site-layout.ts';

/** Where the site is kept, and the disk it is on. */
export interface SitePlace {
  readonly layout: SiteLayout;
  readonly disk: Disk;
}

/**
 * Lays out everything that a run is going to put in place, so that what follows is nothing but
 * renaming: a full disk stops the run here, where it has changed nothing.
 *
 * @param from files on this disk that have the bytes of steps without their own, by path
 */
export function layAside(
  { layout, disk }: SitePlace,
  { run, release, steps }: PendingRun,
  from: ReadonlyMap<string, string>,
): void {
  const aside = layout.aside(run);
  disk.remove(aside);
  disk.makeFolder(aside);
  // A store that was made again counts its runs anew, and the ones before left theirs.
  disk.remove(layout.former(run));
  disk.makeFolder(layout.former(run));
  const folders = new Set<string>();
  let isLinked = false;
  for (const [place, { path, sha256, bytes }] of steps.entries()) {
    if (sha256 === null) continue;
    folders.add(dirname(join(layout.release(release), path)));
    const source = from.get(path);
    const file = join(aside, String(place));
    if (bytes !== null) disk.write(file, bytes);
    else if (source !== undefined) {
      disk.link(source, file);
      isLinked = true;
    } else throw new Error(`The step for ${path} has no bytes.`);
  }
  for (const folder of folders) disk.makeFolder(folder);
  // What is linked the store has no bytes of, to lay it out from again after a power cut.
  if (isLinked) for (const folder of [aside, dirname(aside)]) disk.syncNow(folder);
}

/**
 * Takes the steps of a run in their order. Each replaces or removes one file at once, and taking
 * them again from the beginning is safe: what is no longer laid aside is in place already.
 */
export function takeSteps(place: SitePlace, { run, release, steps }: PendingRun): void {
  const { layout, disk } = place;
  const [aside, former] = [layout.aside(run), layout.former(run)];
  const tree = layout.release(release);
  for (const [index, { path, sha256, former: before }] of steps.entries()) {
    const target = join(tree, path);
    const kept = join(former, String(index));
    const laid = join(aside, String(index));
    if (sha256 === null) removeFile(disk, { target, kept, tree });
    else if (disk.exists(laid)) {
      if (before !== null && !disk.exists(kept) && disk.exists(target)) disk.link(target, kept);
      disk.rename(laid, target);
    }
  }
}

/**
 * Goes through the steps of a run that a crash or a power cut interrupted. The journal has the bytes
 * of whatever was laid out and is not, or not whole, on the disk. Answers with the paths of files
 * that were linked from elsewhere and whose new names a power cut has lost.
 */
export function retakeSteps(place: SitePlace, pending: PendingRun): readonly string[] {
  const { layout, disk } = place;
  const aside = layout.aside(pending.run);
  const lost: string[] = [];
  disk.makeFolder(aside);
  disk.makeFolder(layout.former(pending.run));
  for (const [index, { path, sha256, bytes }] of pending.steps.entries()) {
    if (sha256 === null) continue;
    const target = join(layout.release(pending.release), path);
    const laid = join(aside, String(index));
    disk.makeFolder(dirname(target));
    if (bytes === null) {
      if (!disk.exists(laid) && !isTaken(disk, target, sha256)) lost.push(path);
    } else if (digestOfFile(disk, target) === sha256) disk.remove(laid);
    else if (digestOfFile(disk, laid) !== sha256) disk.write(laid, bytes);
  }
  takeSteps(place, pending);
  return lost;
}

/** Pictures have a name that is no digest, and never other bytes under it. */
const isTaken = (disk: Disk, target: string, sha256: string): boolean =>
  basename(target) === sha256 ? disk.exists(target) : digestOfFile(disk, target) === sha256;

interface Removal {
  readonly target: string;
  readonly kept: string;
  readonly tree: string;
}

/** The bytes stay under another name, for whoever goes back. */
function removeFile(disk: Disk, { target, kept, tree }: Removal): void {
  if (!disk.exists(target)) return;
  disk.rename(target, kept);
  for (let folder = dirname(target); folder !== tree; folder = dirname(folder)) {
    try {
      disk.removeEmptyFolder(folder);
    } catch (error) {
      if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(systemCode(error) ?? '')) return;
      throw error;
    }
  }
}

/** Makes what was renamed last through a power cut: the files, then the folders with their names. */
export async function makeLasting(
  { layout, disk }: SitePlace,
  { run, release, steps }: PendingRun,
): Promise<void> {
  const tree = layout.release(release);
  const files = steps.filter(({ sha256 }) => sha256 !== null).map(({ path }) => join(tree, path));
  const folders = new Set([
    ...steps.map(({ path }) => dirname(join(tree, path))),
    layout.former(run),
  ]);
  // Several at once: the disk puts them together.
  for (const some of [files, [...folders]])
    await Promise.all(some.filter(disk.exists).map((path) => disk.sync(path)));
}

function digestOfFile(disk: Disk, path: string): string | undefined {
  return disk.exists(path) ? hash('sha256', disk.read(path)) : undefined;
}
