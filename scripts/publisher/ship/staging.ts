import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { makeFolder } from '../../data-directory/make-folder.ts';
import { systemCode } from '../../terminal/failure.ts';
import { realDisk } from '../tree/disk.ts';

/** A file of the site and its digest, where it lies now. */
export interface StagedFile {
  readonly path: string;
  readonly sha256: string;
  readonly from: string;
}

/**
 * A folder of second names for files that are about to be shipped. Publishing renames other files
 * into their places, so what has a second name stays as it is for as long as shipping takes.
 */
export interface Staging {
  readonly folder: string;
  /** Adds what is not there yet; false when a file is gone, because the site has moved on. */
  readonly hold: (files: readonly StagedFile[]) => Promise<boolean>;
  readonly clear: () => Promise<void>;
}

/** @param folder below the data directory: a second name is only had on the same disk */
export function createStaging(folder: string): Staging {
  const held = new Map<string, string>();
  const holdOne = async ({ path, sha256, from }: StagedFile): Promise<void> => {
    const name = join(folder, path);
    await makeFolder(dirname(name));
    await rm(name, { force: true });
    realDisk.link(from, name);
    held.set(path, sha256);
  };
  return {
    folder,
    hold: async (files) => {
      try {
        for (const file of files) if (held.get(file.path) !== file.sha256) await holdOne(file);
        return true;
      } catch (error) {
        if (systemCode(error) === 'ENOENT') return false;
        throw error;
      }
    },
    clear: async () => {
      held.clear();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
