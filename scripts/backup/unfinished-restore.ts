import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { replaceFile, syncFolder } from '../data-directory/durable-file.ts';
import { readJsonFile, toJsonText } from '../data-directory/json-file.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { processMark } from '../data-directory/run-file.ts';
import { isAlive } from '../processes/process-table.ts';
import { Failure } from '../terminal/failure.ts';
import { isThere, sidecars } from './database.ts';

const decisionFile = z.object({
  /** The SHA-256 of the list of the backup that is restored. */
  backup: z.string(),
  /** The folder below `backups/` for what is replaced. */
  aside: z.string().regex(/^replaced-[\w-]+$/),
  /** What has to be in place before files may be replaced. */
  waitsFor: z.enum(['nothing', 'postgres']),
  /** Which secrets are put in place. */
  secrets: z.enum(['of the backup', 'of the directory', 'new']),
  /** Who decided it. While that process is there, it is the one to finish. */
  by: processMark,
});

/** What was decided about a restore, in the folder that holds what it puts in place. */
export type Decision = Readonly<z.infer<typeof decisionFile>>;

const decisionIn = (folder: string): string => join(folder, 'restore.json');

export const writeDecision = (folder: string, decision: Decision): Promise<void> =>
  replaceFile(decisionIn(folder), toJsonText(decision));

/** A restore that was decided and is not finished; undefined when there is none. */
export const readDecision = (data: DataDirectory): Promise<Decision | undefined> =>
  readJsonFile(decisionIn(data.restoring), decisionFile);

/**
 * Finishes a restore, however far it has come: each thing in `restoring/` takes the place of what
 * has its name, and that moves aside. Whoever opens the directory next does this first, so nobody
 * ever works on some of the old and some of the new.
 */
export async function finishRestore(data: DataDirectory): Promise<Decision | undefined> {
  const decision = await readDecision(data);
  if (decision === undefined) return undefined;
  await refuseWhileUnderWay(data, decision);
  if (decision.waitsFor === 'postgres') throw notFilled(data);
  const list = basename(decisionIn(data.restoring));
  for (const name of (await readdir(data.restoring)).toSorted()) {
    if (name === list) continue;
    await moveAside(data.root, join(data.backups, decision.aside), name);
    await rename(join(data.restoring, name), join(data.root, name));
  }
  await syncFolder(data.root);
  await rm(decisionIn(data.restoring));
  await rmdir(data.restoring);
  return decision;
}

/** Refuses when another process is about to finish it. */
export async function refuseWhileUnderWay(data: DataDirectory, { by }: Decision): Promise<void> {
  if (by.pid === process.pid || !(await isAlive(by))) return;
  throw new Failure(`A backup is being restored into ${data.root} (process ${by.pid}).`, {
    remedy: 'Wait until that is done.',
  });
}

/** What SQLite keeps beside a database goes first: it would be taken for a part of the new one. */
async function moveAside(root: string, aside: string, name: string): Promise<void> {
  for (const each of [...sidecars.map((ending) => `${name}${ending}`), name]) {
    if (!(await isThere(join(root, each)))) continue;
    await mkdir(aside, { recursive: true, mode: 0o700 });
    await rename(join(root, each), join(aside, each));
  }
}

const notFilled = (data: DataDirectory): Failure =>
  new Failure(`A restore into ${data.root} was interrupted while its database was filled.`, {
    remedy: 'Run the same "restore" command again; add --replace if it says that there is a hub.',
  });
