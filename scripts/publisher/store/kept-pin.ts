import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { systemCode } from '../../terminal/failure.ts';
import type { Store } from './database.ts';
import { readFact, readHead, writeFact } from './facts.ts';

/** Beside the store, which is made again when it is damaged or another version opens it. */
const pinFile = (folder: string): string => join(folder, 'pinned');

const folderOf = (store: Store): string => dirname(store.name);

/** Writes the run that the site is kept at where no new store forgets it. */
export const keepPin = (store: Store, run: number): void =>
  writeFileSync(pinFile(folderOf(store)), `${run}\n`, { flush: true });

export const forgetPin = (store: Store): void => rmSync(pinFile(folderOf(store)), { force: true });

/** Keeps the site as it was when the store was another: what was withdrawn must not go live. */
export function restorePin(store: Store): void {
  if (readHead(store) !== undefined || readFact(store, 'pin') !== undefined) return;
  const run = pinIn(folderOf(store));
  if (run !== undefined) writeFact(store, 'pin', run);
}

/** The run that the site of a store's folder is kept at; undefined when it is not kept. */
export function pinIn(folder: string): number | undefined {
  const run = Number.parseInt(readPin(folder) ?? '', 10);
  return Number.isSafeInteger(run) ? run : undefined;
}

function readPin(folder: string): string | undefined {
  try {
    return readFileSync(pinFile(folder), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
