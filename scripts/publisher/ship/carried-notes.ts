import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { ignoreMissing } from '../../data-directory/make-folder.ts';
import { Failure } from '../../terminal/failure.ts';
import { readHeldFiles, uncertain, writeHeldFiles } from './held-files.ts';

const isNote = (name: string): boolean => /^ship-[0-9a-f]+\.json$/.test(name);

/**
 * Carries what was shipped by rsync into a store that is made anew. The next `ship` puts every file
 * there once more, and removes those that the site no longer has: without a note it would know of
 * none, and what was withdrawn would stay on the web servers for good.
 */
export async function carryShipNotes(from: string, to: string): Promise<void> {
  const names = (await readdir(from).catch(ignoreMissing)) ?? [];
  for (const name of names.filter(isNote)) await carry(join(from, name), join(to, name));
}

/** One that cannot be read is carried as it is: `ship` refuses it, and says what to do. */
async function carry(from: string, to: string): Promise<void> {
  try {
    const held = await readHeldFiles(from);
    if (held !== undefined) await writeHeldFiles(to, uncertain(held));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await copyFile(from, to);
  }
}
