import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { byCodeUnit } from '@porchlight/shared';

/** Outputs, caches and tests: nothing in what is compiled comes from them. */
const ignoredFolders: ReadonlySet<string> = new Set([
  '.astro',
  '.cache',
  '.compiled',
  '.strapi',
  '.tmp',
  'dist',
  'node_modules',
  'test',
  'tests',
]);
const ignoredFile =
  /\.(?:test|fixture)\.[cm]?[jt]sx?$|\.tsbuildinfo$|^\.(DS_Store|strapi-updater\.json)$/;

const isIgnored = (name: string, isFolder: boolean): boolean =>
  isFolder ? ignoredFolders.has(name) : ignoredFile.test(name);

/**
 * The identity of what is compiled from these sources: the SHA-256 of their relative paths and
 * bytes, in the order of the paths. `sources` are files or folders below `root`.
 */
export async function codeIdentity(root: string, sources: readonly string[]): Promise<string> {
  const found = await Promise.all(sources.map((source) => filesBelow(root, source)));
  const paths = [...new Set(found.flat())].toSorted(byCodeUnit);
  const hash = createHash('sha256');
  for (const path of paths) {
    const bytes = await readFile(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

async function filesBelow(root: string, source: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, source), { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return (await isReadable(join(root, source))) ? [source] : [];
  const kept = entries.filter((entry) => !isIgnored(entry.name, entry.isDirectory()));
  const below = kept.map((entry) => {
    const path = `${source}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(root, path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(below)).flat();
}

const isReadable = (path: string): Promise<boolean> =>
  readFile(path).then(
    () => true,
    () => false,
  );
