import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { readAssignment } from '../../processes/assignment.ts';
import { syncTree } from '../tree/sync.ts';
import { realDisk } from '../tree/disk.ts';
import { filesBelow } from '../tree/tree.ts';
import { writeIndex } from './write-index.ts';

/** What the process that makes an index is told. */
export interface Assignment {
  /** The folder of the release whose pages are indexed. */
  readonly release: string;
  /** Where the index goes by itself. */
  readonly written: string;
  /** Where it goes together with the files of those before it. */
  readonly together: string;
  /** Indexes before it, each by itself, the newest first. */
  readonly before: readonly string[];
}

const { release, written, together, before } = await readAssignment<Assignment>();

await mkdir(together, { recursive: true });
const pages = await writeIndex(release, written);
for (const folder of [written, ...before]) await addMissing(folder, together);
await syncTree(together);
console.log(pages);

/**
 * Gives a folder the files of another that it has not. The names of pieces of an index come from
 * their content, so those of several get along; of what has one name in all, the newest is first.
 */
async function addMissing(from: string, to: string): Promise<void> {
  const folders = new Map<string, Set<string>>();
  for (const path of await filesBelow(from)) {
    const folder = dirname(join(to, path));
    const present = folders.get(folder) ?? new Set(await namesIn(folder));
    folders.set(folder, present);
    if (!present.has(join(to, path))) realDisk.link(join(from, path), join(to, path));
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  return (await readdir(folder)).map((name) => join(folder, name));
}
