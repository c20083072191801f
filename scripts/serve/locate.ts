import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What answers a path: a file, or a folder with an index, which lives at the path with a slash. */
export type Located =
  { readonly kind: 'file'; readonly file: string } | { readonly kind: 'folder' };

/** Looks a path up below the root; undefined when nothing answers it. */
export async function locate(root: string, path: string): Promise<Located | undefined> {
  if (path.endsWith('/')) {
    const file = `${path}index.html`;
    return (await isFile(join(root, file))) ? { kind: 'file', file } : undefined;
  }
  if (await isFile(join(root, path))) return { kind: 'file', file: path };
  return (await isFile(join(root, path, 'index.html'))) ? { kind: 'folder' } : undefined;
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
