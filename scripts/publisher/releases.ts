import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { DataDirectory } from '../data-directory/layout.ts';
import { systemCode } from '../terminal/failure.ts';
import { type Tree, writeTree, type Written } from './tree.ts';

/** Former releases are kept for readers who are in the middle of one. */
const keptReleases = 5;

const releasesOf = (data: DataDirectory): string => join(data.site, 'releases');

/** The folder that visitors are served from, if there is one. */
export async function currentRelease(data: DataDirectory): Promise<string | undefined> {
  try {
    return join(dirname(data.currentSite), await readlink(data.currentSite));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Makes a tree live: written whole beside the live one, then shown by renaming one link over
 * another. A visitor gets the old site or the new one, never some of each, and a crash in between
 * leaves the old one.
 */
export async function release(data: DataDirectory, tree: Tree): Promise<Written> {
  const releases = releasesOf(data);
  await mkdir(releases, { recursive: true });
  const former = await currentRelease(data);
  await sweep(releases, former);
  const name = nextName(await readdir(releases));
  const unfinished = join(releases, `.${name}`);
  const written = await writeTree(unfinished, tree, former);
  await rename(unfinished, join(releases, name));
  await pointTo(data.currentSite, join('releases', name));
  await forget(releases, name);
  return written;
}

/** Renaming a link over a link is one step for the system; unlinking first would leave a gap. */
async function pointTo(link: string, target: string): Promise<void> {
  const next = `${link}.next`;
  await rm(next, { force: true });
  await symlink(target, next);
  await rename(next, link);
}

/** What a crash left unfinished begins with a dot. */
async function sweep(releases: string, former: string | undefined): Promise<void> {
  const live = former === undefined ? undefined : basename(former);
  for (const name of await readdir(releases)) {
    if (name.startsWith('.') && name !== live)
      await rm(join(releases, name), { recursive: true, force: true });
  }
}

/** Releases are numbered, so that their names sort by age. */
const nextName = (names: readonly string[]): string =>
  String(Math.max(0, ...names.map(Number).filter(Number.isInteger)) + 1).padStart(8, '0');

async function forget(releases: string, live: string): Promise<void> {
  const names = (await readdir(releases)).filter((name) => name <= live).sort();
  for (const name of names.slice(0, -keptReleases))
    await rm(join(releases, name), { recursive: true, force: true });
}
