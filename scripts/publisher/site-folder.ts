import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { makeFolder } from '../data-directory/make-folder.ts';
import { Failure, systemCode } from '../terminal/failure.ts';
import { syncTree } from './tree/sync.ts';

/** Puts a whole site into a new, empty folder. What is the same in the former one can be used again. */
export type Fill<Value> = (next: string, former: string | undefined) => Promise<Value>;

/** A folder that holds a whole built site, replaced as one. */
export interface SiteFolder {
  /** Nobody who copies the folder gets half a site; whatever goes wrong, the former one stays. */
  readonly replace: <Value>(fill: Fill<Value>) => Promise<Value>;
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
    // A build that was killed between its last two steps has left the place empty.
    if (!(await isThere(out))) await rename(former, out).catch(() => undefined);
    await clear();
    await mkdir(next);
    await clear();
  });
  const replace = <Value>(fill: Fill<Value>): Promise<Value> =>
    orRefuse(out, async () => {
      try {
        await mkdir(next);
        const value = await fill(next, (await isThere(out)) ? out : undefined);
        await syncTree(next);
        await rename(out, former).catch(() => undefined);
        await rename(next, out);
        return value;
      } catch (error) {
        await rename(former, out).catch(() => undefined);
        throw error;
      } finally {
        await clear();
      }
    });
  return { replace };
}

/** What the disk refuses is a sentence; any other error is a fault of ours, or what asked us to stop. */
async function orRefuse<Value>(out: string, write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    const code = systemCode(error) ?? '';
    if (!/^E[A-Z\d]+$/.test(code)) throw error;
    const reason = code === 'ENOSPC' ? 'the disk is full' : code;
    throw new Failure(`The site cannot be written to ${out} (${reason}).`, {
      remedy: 'Name a folder with --out that this user can write and that has space.',
    });
  }
}

/** Replacing removes what was there, so it must be a site that we wrote, or nothing. */
async function refuseForeignFolder(out: string): Promise<void> {
  if (!(await isThere(out)) || (await isThere(join(out, 'release.json')))) return;
  throw new Failure(`${out} is there and is not a site that was built before.`, {
    remedy: 'Name a new folder with --out, or remove that one.',
  });
}

const isThere = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;
