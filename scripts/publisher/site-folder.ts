import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { makeFolder } from '../data-directory/make-folder.ts';
import { Failure, systemCode } from '../terminal/failure.ts';
import { type Tree, writeTree } from './tree.ts';

/** A folder that holds a whole built site, replaced as one. */
export interface SiteFolder {
  /** Nobody who copies the folder gets half a site. */
  readonly replace: (tree: Tree) => Promise<void>;
}

/** Refuses, before anything is rendered, a place that the site could not be written to. */
export async function openSiteFolder(out: string): Promise<SiteFolder> {
  const [next, former] = [`${out}.next`, `${out}.former`];
  const clear = async (): Promise<void> => {
    for (const folder of [next, former]) await rm(folder, { recursive: true, force: true });
  };
  await refuseForeignFolder(out);
  await orRefuse(out, async () => {
    await makeFolder(dirname(out));
    await clear();
    await mkdir(next);
  });
  const replace = (tree: Tree): Promise<void> =>
    orRefuse(out, async () => {
      try {
        // What is the same stays the same file, so that who asks again hears "not modified".
        await writeTree(next, tree, out);
        await rename(out, former).catch(() => undefined);
        await rename(next, out);
      } catch (error) {
        await rename(former, out).catch(() => undefined);
        throw error;
      } finally {
        await clear();
      }
    });
  return { replace };
}

/** What the disk refuses is a sentence; any other error is a fault of ours. */
async function orRefuse(out: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const reason = code === 'ENOSPC' ? 'the disk is full' : code;
    throw new Failure(`The site cannot be written to ${out} (${reason}).`, {
      remedy: 'Name a folder with --out that this user can write and that has space.',
    });
  }
}

/** Replacing removes what was there, so it must be a site that we wrote, or nothing. */
async function refuseForeignFolder(out: string): Promise<void> {
  const isThere = async (path: string): Promise<boolean> =>
    (await stat(path).catch(() => undefined)) !== undefined;
  if (!(await isThere(out)) || (await isThere(join(out, 'release.json')))) return;
  throw new Failure(`${out} is there and is not a site that was built before.`, {
    remedy: 'Name a new folder with --out, or remove that one.',
  });
}
