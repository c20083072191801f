import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { systemCode } from '../../terminal/failure.ts';
import type { Store } from './database.ts';
import { readFact, readHead, writeFact } from './facts.ts';

/** Beside the store, which is made again when it is damaged or another version opens it. */
const pinFile = (store: Store): string => join(dirname(store.name), 'pinned');

/** Writes the run that the site is kept at where no new store forgets it. */
export const keepPin = (store: Store, run: number): void =>
  writeFileSync(pinFile(store), `${run}\n`, { flush: true });

export const forgetPin = (store: Store): void => rmSync(pinFile(store), { force: true });

/** Keeps the site as it was when the store was another: what was withdrawn must not go live. */
export function restorePin(store: Store): void {
  if (readHead(store) !== undefined || readFact(store, 'pin') !== undefined) return;
  const run = Number.parseInt(readPin(store) ?? '', 10);
  if (Number.isSafeInteger(run)) writeFact(store, 'pin', run);
}

function readPin(store: Store): string | undefined {
  try {
    return readFileSync(pinFile(store), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
