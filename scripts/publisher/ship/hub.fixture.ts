import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { parseInstant } from '@porchlight/shared';
import { onTestFinished } from 'vitest';

import { ensureIdentity } from '../../data-directory/identity.ts';
import { foldersOf, layoutOf } from '../../data-directory/layout.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { systemCode } from '../../terminal/failure.ts';
import { journalOf } from '../engine/journal.ts';
import { storeFile } from '../engine/past.ts';
import { linkEveryRelease } from '../search/index-link.ts';
import { searchLayout } from '../search/search-layout.ts';
import { openStore } from '../store/database.ts';
import { filesOf } from '../store/files.ts';
import { type RunKind, runsOf } from '../store/runs.ts';
import { realDisk } from '../tree/disk.ts';
import { siteLayout } from '../tree/site-layout.ts';
import { inOrder } from '../tree/step-order.ts';
import { heldFilesName } from './held-files.ts';

/** Texts of files by path; null removes one. */
export type Edit = Readonly<Record<string, string | null>>;

const moment = parseInstant('2025-01-20T12:00:00.000Z')!;
export const neverStops = new AbortController().signal;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * A publisher's store and site, of a hub unlike all others, changed as the publisher changes them,
 * without what renders.
 */
export async function openHub(root?: string) {
  const data = layoutOf(root ?? (await temporaryFolder()));
  for (const folder of foldersOf(data)) await mkdir(folder, { recursive: true });
  await ensureIdentity(data, { moment, siteUrl: new URL('http://127.0.0.1:4321') });
  const store = await openStore(storeFile(data));
  onTestFinished(() => void store.close());
  const place = { layout: siteLayout(data), disk: realDisk };
  const [journal, files, runs] = [journalOf(store, place), filesOf(store), runsOf(store)];
  let release = '';

  const intent = (kind: RunKind) =>
    ({ kind, number: 1, at: moment, moment, release, nextChange: null }) as const;

  /** Decides a run and leaves its steps to whoever calls. */
  const decide = (edit: Edit) => {
    const steps = Object.entries(edit).flatMap(([path, text]) => {
      const former = files.sha256Of(release, path) ?? null;
      const bytes = text === null ? null : encode(text);
      const sha256 = bytes === null ? null : hash('sha256', bytes);
      return sha256 === former ? [] : [{ path, sha256, former, bytes }];
    });
    store.exec('BEGIN IMMEDIATE');
    return journal.decide(intent('change'), inOrder(steps));
  };
  const carryOut = async (pending: ReturnType<typeof decide>): Promise<number> => {
    const { run } = journal.carryOut(pending, performance.now());
    await journal.settle();
    return run;
  };
  /** Lays out another release and decides to show it, and leaves that to whoever calls. */
  const decideRelease = async (name: string, texts: Readonly<Record<string, string>>) => {
    release = name;
    const digests = new Map<string, string>();
    for (const [path, text] of Object.entries(texts)) {
      await write(join(place.layout.release(name), path), text);
      digests.set(path, hash('sha256', encode(text)));
    }
    store.exec('BEGIN IMMEDIATE');
    files.add(name, digests);
    return journal.decide(intent('full'), []);
  };
  return {
    data,
    place,
    runs,
    store,
    decide,
    decideRelease,
    carryOut,
    /** Changes files of the release that is shown. */
    publish: (edit: Edit): Promise<number> => carryOut(decide(edit)),
    /** Shows another release with these files alone, as new code does. */
    publishRelease: async (name: string, texts: Readonly<Record<string, string>>) =>
      carryOut(await decideRelease(name, texts)),
    /** Gives the releases another search index. */
    putIndex: async (number: number, texts: Readonly<Record<string, string>>): Promise<void> => {
      for (const [path, text] of Object.entries(texts))
        await write(join(searchLayout(place.layout).index(number), path), text);
      linkEveryRelease(place);
    },
    /** What visitors of this machine get. */
    shown: () => textsBelow(place.layout.release(release)),
  };
}

export type Hub = Awaited<ReturnType<typeof openHub>>;

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/**
 * Every file below a folder, without what shipping keeps there for itself; links are followed. What
 * goes while it looks, as a file does that is only written to be moved, is not there.
 */
export async function textsBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  const gone = (error: unknown): void => {
    if (systemCode(error) !== 'ENOENT') throw error;
  };
  const visit = async (below: string): Promise<void> => {
    for (const name of await readdir(join(folder, below))) {
      const path = join(below, name);
      if (path === heldFilesName) continue;
      const found = await stat(join(folder, path)).catch(gone);
      if (found?.isDirectory()) await visit(path);
      if (!found?.isFile()) continue;
      const text = await readFile(join(folder, path), 'utf8').catch(gone);
      if (text !== undefined) texts[path] = text;
    }
  };
  await visit('');
  return texts;
}

/** Folders below a folder, however empty. */
export async function foldersBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
