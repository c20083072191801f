import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { type Instant, type MediaRecord, millisOf, type Variant } from '@porchlight/shared';

import { ignoreMissing } from '../../data-directory/make-folder.ts';
import { findProcess } from '../../processes/process-table.ts';
import { systemCode } from '../../terminal/failure.ts';
import { realDisk } from '../tree/disk.ts';
import { filesOf } from './picture-files.ts';

/** The files of a picture, each with its address under `/media/`. */
export type AddressedFiles = readonly (readonly [address: string, file: string])[];

/**
 * The folder of finished sizes. A file has its name from its content and is put there whole, so what
 * is there once never changes, and remembering that it is there is enough.
 */
export interface MediaCache {
  readonly has: (variant: Variant) => boolean;
  /** Undefined unless every file of the picture is there. */
  readonly whole: (record: MediaRecord) => AddressedFiles | undefined;
  readonly put: (variant: Variant, bytes: Uint8Array) => Promise<void>;
  /** Reads the folder anew, for when somebody else took files away. */
  readonly lookAgain: () => Promise<void>;
  /** Names of files that are none of these and were made before that moment. */
  readonly otherFiles: (
    wanted: readonly Variant[],
    madeBefore: Instant,
  ) => Promise<readonly string[]>;
  readonly remove: (name: string) => Promise<void>;
}

/** A file of ours: the first 16 digits of the original's SHA-256, the width, the form. */
const finished = /^[0-9a-f]{16}-\d+\.(?:avif|webp|jpg)$/;

const nameOf = ({ path }: Variant): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * Opens the folder, once in a process, and removes what a crash left half written.
 *
 * @param shown where visitors are sent finished sizes from: what the cache has lost comes back
 */
export async function openMediaCache(folder: string, shown?: string): Promise<MediaCache> {
  await mkdir(folder, { recursive: true });
  let names: Set<string>;
  // A hub may have ten thousand pictures, and what was whole stays so until something is removed.
  const remembered = new Map<string, AddressedFiles>();
  const has = (variant: Variant): boolean => names.has(nameOf(variant));
  const lookAgain = async (): Promise<void> => {
    names = new Set((await readdir(folder)).filter((name) => finished.test(name)));
    if (shown !== undefined) await bringBack(shown);
    remembered.clear();
  };
  const bringBack = async (from: string): Promise<void> => {
    for (const name of (await readdir(from).catch(ignoreMissing)) ?? []) {
      if (!finished.test(name) || names.has(name)) continue;
      linkIfMissing(join(from, name), join(folder, name));
      names.add(name);
    }
  };
  await sweep(folder);
  await lookAgain();
  return {
    has,
    whole(record) {
      const key = `${record.sha256} ${record.width}x${record.height} ${record.mime}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const wanted = filesOf(record);
      if (wanted.length === 0 || !wanted.every(has)) return undefined;
      const files = wanted.map((file) => [file.path, join(folder, nameOf(file))] as const);
      remembered.set(key, files);
      return files;
    },
    lookAgain,
    async put(variant, bytes) {
      const name = nameOf(variant);
      await writeWhole(folder, name, bytes);
      names.add(name);
    },
    async otherFiles(wanted, madeBefore) {
      const keep = new Set(wanted.map(nameOf));
      const others = [...names].filter((name) => !keep.has(name));
      const found: string[] = [];
      for (const name of others.toSorted()) {
        const made = await stat(join(folder, name)).catch(() => undefined);
        if (made !== undefined && made.mtimeMs < millisOf(madeBefore)) found.push(name);
      }
      return found;
    },
    async remove(name) {
      names.delete(name);
      remembered.clear();
      await rm(join(folder, name), { force: true });
    },
  };
}

/** Another process may do the same. */
function linkIfMissing(from: string, to: string): void {
  try {
    realDisk.link(from, to);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}

async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `${name}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder, name));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Another process may be writing: a build beside the publisher. What it has begun stays. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.tmp')) continue;
    const writer = Number(name.split('.').at(-2));
    const isWritten = writer !== process.pid && (await findProcess(writer)) !== undefined;
    if (!isWritten) await rm(join(folder, name), { force: true });
  }
}
