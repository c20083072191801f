import { join } from 'node:path';
import { z } from 'zod';
import { formats, newerFormat } from '../data-directory/format.ts';
import { readJsonFile } from '../data-directory/json-file.ts';
import { Failure } from '../terminal/failure.ts';
import { listedFile, places } from './file-list.ts';

/** Rises when an older Porchlight could not restore what this one backs up. */
export const backupFormat = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const backupFile = z.object({
  format: z.literal(backupFormat),
  made: z.iso.datetime(),
  /** The version of Porchlight that made it, and the format of the data directory in it. */
  product: z.string(),
  dataFormat: z.int().positive(),
  database: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('sqlite') }),
    z.object({ kind: z.literal('postgres'), tables: z.record(z.string(), count) }),
  ]),
  /** Documents of each type, drafts included, languages counted as one. */
  documents: z.record(z.string(), count),
  /** The number of the newest change of what is published. */
  head: count,
  /** Of secrets.env, which is kept apart; left out when there was none. */
  secrets: z.object({ sha256 }).optional(),
  uploads: z.object({
    /** Named by the database, and not there. */
    missing: z.array(z.string()),
    /** There, with other bytes than the database says. */
    changed: z.array(z.string()),
    /** Links that lead nowhere. An older Porchlight did not look for them. */
    broken: z.array(z.string()).default([]),
  }),
  files: z.array(listedFile).refine((files) => files.some(({ path }) => path === places.version)),
});

/** What a backup says of itself, in its `backup.json`. */
export type Backup = Readonly<z.infer<typeof backupFile>>;

const anyFormat = z.object({ format: z.int().positive() });

/** Reads what a backup says of itself; refuses what is none, or is newer than this Porchlight. */
export async function readBackup(folder: string): Promise<Backup> {
  const path = join(folder, places.list);
  const found = await readJsonFile(path, anyFormat, damaged(path));
  if (found === undefined)
    throw new Failure(`${folder} is not a backup.`, {
      remedy: 'Name the folder that "backup --out DIR" made; it holds a file backup.json.',
    });
  const remedy = 'Update this checkout, then restore it.';
  if (found.format > backupFormat) throw newerFormat(folder, found.format, remedy);
  const backup = await readJsonFile(path, backupFile, damaged(path));
  if (backup === undefined) throw damaged(path);
  if (backup.dataFormat > formats.current) throw newerFormat(folder, backup.dataFormat, remedy);
  return backup;
}

const damaged = (path: string): Failure =>
  new Failure(`${path} cannot be read.`, {
    remedy: 'This backup is damaged. Restore another one; nothing was changed.',
  });
