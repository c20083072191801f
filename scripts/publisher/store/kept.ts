import type { Store } from './database.ts';
import type { Version } from './version.ts';

/** An address of an entry that this code cannot read: its file stays as former code made it. */
export interface KeptPage extends Version {
  readonly path: string;
}

/** Notes what stays as it was, instead of whatever was noted before; each as long as its entry is held back. */
export function noteKept(store: Store, pages: readonly KeptPage[]): void {
  store.exec('DELETE FROM kept');
  const put = store.prepare('INSERT INTO kept VALUES (@path, @documentId, @locale)');
  for (const page of pages) put.run(page);
}

export const keptPaths = (store: Store): ReadonlySet<string> =>
  new Set(store.prepare('SELECT path FROM kept').pluck().all() as string[]);
