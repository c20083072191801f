import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

import { realDisk } from './disk.ts';

/** A file of a tree to be: its bytes, or a file on this disk that has them. */
export type TreeFile = { readonly bytes: Uint8Array } | { readonly from: string };

/** Files by their path in the tree, with `/` between folders. */
export type Tree = ReadonlyMap<string, TreeFile>;

export interface Written {
  readonly written: number;
  readonly unchanged: number;
}

/**
 * Writes a whole tree into a new folder. What a former tree has with the same bytes is linked, not
 * copied: the file keeps its inode and its time, so that readers who ask again hear "not modified".
 */
export async function writeTree(folder: string, tree: Tree, former?: string): Promise<Written> {
  const folders = new Set([...tree.keys()].map((path) => dirname(join(folder, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  let written = 0;
  for (const [path, content] of tree) {
    const target = join(folder, path);
    const old = former === undefined ? undefined : join(former, path);
    if (old !== undefined && (await hasContent(old, content))) realDisk.link(old, target);
    else {
      await put(target, content);
      written += 1;
    }
  }
  return { written, unchanged: tree.size - written };
}

/** Every file below a folder, by its path in the tree. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function hasContent(file: string, content: TreeFile): Promise<boolean> {
  const old = await readFile(file).catch(() => undefined);
  if (old === undefined) return false;
  const bytes = 'bytes' in content ? content.bytes : await readFile(content.from);
  return old.equals(bytes);
}

async function put(target: string, content: TreeFile): Promise<void> {
  if ('from' in content) return realDisk.link(content.from, target);
  const file = await open(target, 'wx');
  try {
    await file.writeFile(content.bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
