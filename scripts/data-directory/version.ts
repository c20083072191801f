import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../terminal/failure.ts';
import { createFile, replaceFile } from './durable-file.ts';
import { readJsonFile, toJsonText } from './json-file.ts';
import type { DataDirectory } from './layout.ts';

/** Rises whenever an older Porchlight could no longer read what this one writes. */
const dataFormat = 1;

/** Brings a directory from one format to the next. */
export type Migration = (data: DataDirectory) => Promise<void>;

/** The migration that leaves each older format. Format 1 is the first, so there is none to leave. */
export const migrations: ReadonlyMap<number, Migration> = new Map();

const versionFile = z.object({ format: z.number().int().positive() });

export interface Formats {
  readonly current: number;
  readonly migrations: ReadonlyMap<number, Migration>;
}

/** Leaves the directory in the current format, or refuses without touching it. */
export async function bringToCurrentFormat(
  data: DataDirectory,
  formats: Formats = { current: dataFormat, migrations },
): Promise<void> {
  const found = await readJsonFile(data.versionFile, versionFile);
  if (found === undefined) {
    await createFile(data.versionFile, toJsonText({ format: formats.current }));
    return;
  }
  if (found.format > formats.current) throw newerFormat(data, found.format, formats.current);
  if (found.format < formats.current) await upgrade(data, found.format, formats);
}

async function upgrade(data: DataDirectory, from: number, formats: Formats): Promise<void> {
  await backUpBeforeUpgrade(data, from);
  for (let format = from; format < formats.current; format += 1) {
    const migrate = formats.migrations.get(format);
    if (migrate === undefined) throw noWayFrom(data, format);
    await migrate(data);
    await replaceFile(data.versionFile, toJsonText({ format: format + 1 }));
  }
}

/** What a start can make again is not worth the space. */
const notBackedUp: ReadonlySet<string> = new Set(['backups', 'logs', 'run.json', 'site', 'store']);

/** A copy that an earlier, interrupted upgrade made is kept: it is the one from before the upgrade. */
async function backUpBeforeUpgrade(data: DataDirectory, format: number): Promise<void> {
  const target = join(data.backups, `before-format-${format + 1}`);
  if (await exists(target)) return;
  const partial = `${target}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });
  const names = (await readdir(data.root)).filter((name) => !notBackedUp.has(name));
  for (const name of names) {
    await cp(join(data.root, name), join(partial, name), { recursive: true });
  }
  await rename(partial, target);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const newerFormat = (data: DataDirectory, format: number, current: number): Failure =>
  new Failure(
    `${data.root} was written by a newer Porchlight (data format ${format}; this one reads ${current}).`,
    { remedy: 'Update this checkout, or choose another data directory with --data.' },
  );

const noWayFrom = (data: DataDirectory, format: number): Failure =>
  new Failure(`${data.root} has data format ${format}, which this Porchlight cannot upgrade.`, {
    remedy: 'Upgrade with the version in between first, or choose another directory with --data.',
  });
