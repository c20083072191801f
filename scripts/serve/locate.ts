import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isForPrograms } from './file-kinds.ts';
import { withoutSlash } from './request-path.ts';

/** What answers a path: a file, or the same path with a slash at its end or without it. */
export type Located =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'elsewhere'; readonly path: string };

/**
 * Looks a path up below the root; undefined when nothing answers it. A page lives at the path with
 * a slash. A feed or calendar lives without, and who subscribed with one is led to it.
 */
export async function locate(root: string, path: string): Promise<Located | undefined> {
  if (!path.endsWith('/')) {
    if (await isFile(join(root, path))) return { kind: 'file', file: path };
    return (await isFile(join(root, path, 'index.html')))
      ? { kind: 'elsewhere', path: `${path}/` }
      : undefined;
  }
  const index = `${path}index.html`;
  if (await isFile(join(root, index))) return { kind: 'file', file: index };
  const bare = withoutSlash(path);
  return isForPrograms(bare) && (await isFile(join(root, bare)))
    ? { kind: 'elsewhere', path: bare }
    : undefined;
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
