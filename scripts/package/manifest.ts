import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../backup/copied-file.ts';
import { createFile } from '../data-directory/durable-file.ts';
import { readJsonFile, toJsonText } from '../data-directory/json-file.ts';
import { Failure, systemCode } from '../terminal/failure.ts';

/** Rises when an older Porchlight could not read what this one writes. */
const packageFormat = 1;

/** What a package holds beside its manifest; nothing in a list leads elsewhere. */
const packagePath = /^(?:snapshot\.ndjson|editing\.ndjson|snapshot\.ndjson\.media\/[0-9a-f]{64})$/;

const listed = z.object({
  path: z.string().regex(packagePath),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const needed = ['snapshot.ndjson', 'editing.ndjson'];

const manifest = z.object({
  format: z.literal(packageFormat),
  made: z.iso.datetime(),
  /** The version of Porchlight that made it. */
  product: z.string(),
  /** Who the hub is for its subscribers, as in its data directory. */
  identity: z.object({
    uidDomain: z.string().min(1),
    tagAuthority: z.string().min(1),
    firstStart: z.iso.datetime(),
  }),
  files: z
    .array(listed)
    .refine((files) => needed.every((name) => files.some(({ path }) => path === name))),
});

/** What a data package says of itself, in its `manifest.json`. */
export type Manifest = Readonly<z.infer<typeof manifest>>;

type ListedFile = Manifest['files'][number];

const manifestIn = (folder: string): string => join(folder, 'manifest.json');

/** Lists what is in the folder, and writes that down. */
export async function writeManifest(
  folder: string,
  about: Omit<Manifest, 'format' | 'files'>,
  stop: AbortSignal,
): Promise<Manifest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: ListedFile[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    files.push({ path, ...(await digestOf(join(folder, path), stop)) });
  }
  const sorted = files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const written: Manifest = { format: packageFormat, ...about, files: sorted };
  await createFile(manifestIn(folder), toJsonText(written));
  return written;
}

const anyFormat = z.object({ format: z.int().positive() });

/** Reads what a package says of itself, and proves that its files are what it says. */
export async function readManifest(folder: string, stop: AbortSignal): Promise<Manifest> {
  const path = manifestIn(folder);
  const damaged = damagedPackage(folder, [`${path} cannot be read.`]);
  const found = await readJsonFile(path, anyFormat, damaged);
  if (found === undefined)
    throw new Failure(`${folder} is not a data package.`, {
      remedy: 'Name the folder that "export-package --out DIR" made; it holds a manifest.json.',
    });
  if (found.format > packageFormat)
    throw new Failure(`${folder} was written by a newer Porchlight.`, {
      remedy: 'Update this checkout, then import it.',
    });
  const read = await readJsonFile(path, manifest, damaged);
  if (read === undefined) throw damaged;
  const faults: string[] = [];
  for (const file of read.files) faults.push(...(await faultsOf(folder, file, stop)));
  if (faults.length > 0) throw damagedPackage(folder, faults);
  return read;
}

async function faultsOf(
  folder: string,
  { path, bytes, sha256 }: ListedFile,
  stop: AbortSignal,
): Promise<readonly string[]> {
  const found = await digestOf(join(folder, path), stop).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(systemCode(error) ?? '')) return undefined;
    throw error;
  });
  if (found === undefined) return [`${path} is missing.`];
  const isAsListed = found.bytes === bytes && found.sha256 === sha256;
  return isAsListed ? [] : [`${path} is not what was exported.`];
}

const shown = 10;

function damagedPackage(folder: string, faults: readonly string[]): Failure {
  const more = faults.length > shown ? [`... and ${faults.length - shown} more.`] : [];
  return new Failure(`The data package ${folder} is damaged.`, {
    remedy: 'Export or copy it again; nothing was imported.',
    output: [...faults.slice(0, shown), ...more].join('\n'),
  });
}
