import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Instant } from '@porchlight/shared';
import { toDiskFailure } from '../data-directory/disk-failure.ts';
import { createFile } from '../data-directory/durable-file.ts';
import { formats, newerFormat } from '../data-directory/format.ts';
import { toJsonText } from '../data-directory/json-file.ts';
import { makeDataRoot } from '../data-directory/make-folder.ts';
import { ownMark } from '../data-directory/run-file.ts';
import { readVersion } from '../data-directory/version-file.ts';
import { carryShipNotes } from '../publisher/ship/carried-notes.ts';
import { type Backup, readBackup } from './backup-file.ts';
import { digestOf } from './copied-file.ts';
import { isThere } from './database.ts';
import { withinAnHour } from './deadline.ts';
import { places } from './file-list.ts';
import { CommitInDoubt } from './postgres/connection.ts';
import { importPostgres } from './postgres/import.ts';
import { pinIn } from '../publisher/store/kept-pin.ts';
import { requireOneDisk, requirePlace, requireUnused, type RestorePlace } from './restore-place.ts';
import { stageSecrets } from './restored-secrets.ts';
import { proveSqlite } from './sqlite.ts';
import { proveFiles, stageFiles } from './staged-files.ts';
import {
  type Decision,
  finishRestore,
  readDecision,
  refuseWhileUnderWay,
  writeDecision,
} from './unfinished-restore.ts';
import { inName, makeWholeFolder, removeWholeFolder } from './whole-folder.ts';

export interface RestoreTask extends RestorePlace {
  /** The folder of the backup. */
  readonly from: string;
  /** The folder of its secrets, where it is not beside the backup. */
  readonly secretsFrom?: string | undefined;
  readonly moment: Instant;
  readonly stop?: AbortSignal | undefined;
}

export interface Restored {
  readonly backup: Backup;
  readonly secrets: Decision['secrets'];
  /** Where that is which was there before: a folder, a schema of the database, or nothing. */
  readonly aside: readonly string[];
  /** The run that the site was kept at. It went aside, and with it what the site was kept as. */
  readonly pinned: number | undefined;
}

/**
 * Puts a backup in the place of what a data directory holds. Until all of it is proved and on the
 * disk, nothing changes. Then one rename decides; whatever ends this process afterwards, the next
 * command on the directory finishes what was decided.
 */
export async function restoreBackup(task: RestoreTask): Promise<Restored> {
  const { data } = task;
  const from = resolve(task.from);
  try {
    return await withinAnHour('The restore', task.stop, (stop) => restore({ ...task, from, stop }));
  } catch (error) {
    throw toDiskFailure(error, { path: data.root, option: '--data' });
  }
}

type Restoring = RestoreTask & { readonly stop: AbortSignal };

async function restore(task: Restoring): Promise<Restored> {
  const { data, from, stop } = task;
  const backup = await readBackup(from);
  const { sha256: id } = await digestOf(join(from, places.list), stop);
  const earlier = await settleEarlier(task);
  const { decision, schema } =
    earlier?.backup === id && earlier.waitsFor === 'nothing'
      ? { decision: earlier }
      : await replace(task, { backup, id, isInDoubt: earlier?.waitsFor === 'postgres' });
  const folder = join(data.backups, decision.aside);
  const aside = [
    ...((await isThere(folder)) ? [folder] : []),
    ...(schema === undefined ? [] : [`the schema ${schema}`]),
  ];
  const pinned = pinIn(join(folder, 'store'));
  return { backup, secrets: decision.secrets, aside, pinned };
}

/** Finishes a restore that was decided before. One that waits for its database is only named. */
async function settleEarlier({ data }: Restoring): Promise<Decision | undefined> {
  const earlier = await readDecision(data);
  if (earlier?.waitsFor !== 'postgres') return finishRestore(data);
  await refuseWhileUnderWay(data, earlier);
  return earlier;
}

interface Chosen {
  readonly backup: Backup;
  readonly id: string;
  /**
   * An earlier restore may have filled the database. Until this one is through, what it left keeps
   * everybody from starting with those rows and the files of before.
   */
  readonly isInDoubt: boolean;
}

interface Outcome {
  readonly decision: Decision;
  readonly schema?: string | undefined;
}

async function replace(task: Restoring, chosen: Chosen): Promise<Outcome> {
  const { data, database, moment } = task;
  const { backup, id, isInDoubt } = chosen;
  await requirePlace(task, backup);
  await makeDataRoot(data);
  const decide = async (folder: string): Promise<Decision> => {
    const secrets = await stage(folder, task, backup);
    const decided: Decision = {
      backup: id,
      aside: `replaced-${inName(moment)}`,
      waitsFor: database.kind === 'postgres' ? 'postgres' : 'nothing',
      secrets,
      by: await ownMark(),
    };
    await requireOneDisk(data, await readdir(folder));
    await writeDecision(folder, decided);
    await requireUnused(task);
    return decided;
  };
  const decision = await makeWholeFolder(data.restoring, decide, { replaces: isInDoubt });
  const schema = await fillDatabase(task, chosen, decision);
  await finishRestore(data);
  return { decision, schema };
}

/** A PostgreSQL is filled between the decision and the first change of a file. */
async function fillDatabase(
  { data, database, from, stop }: Restoring,
  { backup, isInDoubt }: Chosen,
  decision: Decision,
): Promise<string | undefined> {
  if (database.kind !== 'postgres' || backup.database.kind !== 'postgres') return undefined;
  const aside = decision.aside.toLowerCase().replaceAll('-', '_');
  const counts = backup.database.tables;
  const filled = importPostgres({ url: database.url, from, counts, aside, stop });
  const schema = await filled.catch(async (error: unknown) => {
    // A database that may be filled must not be started with the files of before.
    if (!isInDoubt && !(error instanceof CommitInDoubt)) await removeWholeFolder(data.restoring);
    throw error;
  });
  await writeDecision(data.restoring, { ...decision, waitsFor: 'nothing' });
  return schema;
}

/** Everything that takes the place of something, proved to be what was backed up. */
async function stage(folder: string, task: Restoring, backup: Backup) {
  const { from, stop } = task;
  const isRows = ({ path }: { readonly path: string }): boolean =>
    path.startsWith(`${places.tables}/`);
  await stageFiles(
    backup.files.filter((file) => !isRows(file)),
    { from, to: folder, stop },
  );
  await proveFiles(backup.files.filter(isRows), { from, stop });
  const version = await readVersion({ versionFile: join(folder, places.version) });
  if (version === undefined || version.format > formats.current)
    throw newerFormat(from, version?.format ?? backup.dataFormat, 'Update this checkout first.');
  if (backup.database.kind === 'sqlite')
    await proveSqlite({ path: join(folder, places.database), called: `The database in ${from}` });
  // Whoever restores wants what was backed up, and no demo content beside it.
  await createFile(join(folder, places.seed), toJsonText({ state: 'declined' }));
  // Rendered from other content, with other numbers: the publisher makes them again.
  for (const name of ['site', 'store']) await mkdir(join(folder, name));
  await carryShipNotes(task.data.store, join(folder, 'store'));
  return stageSecrets(folder, { ...task, backup }, stop);
}
