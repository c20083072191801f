import { watch } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { now } from '@porchlight/shared';

import type { DataDirectory } from '../data-directory/layout.ts';

const bellFile = (data: DataDirectory): string => join(data.store, 'bell');

/** Tells a publisher that is at work on a data directory to look again; nobody may be there. */
export const ringDoorBell = (data: DataDirectory): Promise<void> =>
  writeFile(bellFile(data), `${now()}\n`);

/** Hears another process ring, until stopped. */
export function hearDoorBell(data: DataDirectory, ring: () => void, stop: AbortSignal): void {
  const file = bellFile(data);
  const watcher = watch(dirname(file), { signal: stop, persistent: false }, (_event, name) => {
    if (name === basename(file)) ring();
  });
  // A missed ring is made up for by the next question to the CMS.
  watcher.on('error', () => undefined);
}
