import { isForPrograms } from './file-kinds.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { withoutSlash } from './request-path.ts';

/** What answers a path: a file, or the same path with a slash at its end or without it. */
export type Located =
  | { readonly kind: 'file'; readonly file: OpenFile }
  | { readonly kind: 'elsewhere'; readonly path: string };

interface Asked {
  readonly path: string;
  /** Not so when something else was asked for that can only mean this path. */
  readonly isExact: boolean;
}

/**
 * Looks a path up below the root; undefined when nothing answers it. A page lives at the path with
 * a slash. A feed or calendar lives without, and who subscribed with one is led to it.
 */
export async function locate(root: string, asked: Asked): Promise<Located | undefined> {
  const { path, isExact } = asked;
  const found = await find(root, path);
  if (found?.kind !== 'file' || isExact) return found;
  await found.file.handle.close();
  return { kind: 'elsewhere', path };
}

async function find(root: string, path: string): Promise<Located | undefined> {
  const isFolder = path.endsWith('/');
  const file = await openFile(root, isFolder ? `${path}index.html` : path);
  if (file !== undefined) return { kind: 'file', file };
  if (!isFolder) {
    return (await isFile(root, `${path}/index.html`))
      ? { kind: 'elsewhere', path: `${path}/` }
      : undefined;
  }
  const bare = withoutSlash(path);
  return isForPrograms(bare) && (await isFile(root, bare))
    ? { kind: 'elsewhere', path: bare }
    : undefined;
}

async function isFile(root: string, path: string): Promise<boolean> {
  const file = await openFile(root, path);
  await file?.handle.close();
  return file !== undefined;
}
