import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { now } from '@porchlight/shared';

import type { DataDirectory } from '../data-directory/layout.ts';

const bellFile = (data: DataDirectory): string => join(data.store, 'bell');

/** Tells a publisher that is at work on a data directory to look again; nobody may be there. */
export const ringDoorBell = (data: DataDirectory): Promise<void> =>
  writeFile(bellFile(data), `${now()}\n`);

/** How soon a ring is heard, at the latest. */
const betweenLooksMs = 500;

/**
 * Hears another process ring, until stopped. It looks at the file again and again: the system has
 * few watches to give, and a ring that one of them missed would be made up for by nobody.
 */
export function hearDoorBell(data: DataDirectory, ring: () => void, stop: AbortSignal): void {
  if (stop.aborted) return;
  let heard = rungAt(data);
  const look = (): void => {
    const rung = rungAt(data);
    if (rung === heard) return;
    heard = rung;
    ring();
  };
  const looking = setInterval(look, betweenLooksMs).unref();
  stop.addEventListener('abort', () => clearInterval(looking), { once: true });
}

/** When somebody rang last, as the file system tells it; undefined when nobody ever did. */
const rungAt = (data: DataDirectory): number | undefined =>
  statSync(bellFile(data), { throwIfNoEntry: false })?.mtimeMs;
