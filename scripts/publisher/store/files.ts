import type { Store } from './database.ts';
import type { Step } from './runs.ts';

/** What the releases hold, by path, once the journal is empty. */
export interface Files {
  readonly sha256Of: (release: string, path: string) => string | undefined;
  readonly all: (release: string) => ReadonlyMap<string, string>;
  /** Notes what the steps of a run make of its release. */
  readonly follow: (release: string, steps: readonly Step[]) => void;
  readonly add: (release: string, files: ReadonlyMap<string, string>) => void;
  /** Notes that files are not there, or not as they were noted. */
  readonly lose: (release: string, paths: readonly string[]) => void;
  readonly forget: (release: string) => void;
}

export function filesOf(store: Store): Files {
  const statements = {
    find: store.prepare('SELECT sha256 FROM file WHERE release = ? AND path = ?').pluck(),
    all: store.prepare('SELECT path, sha256 FROM file WHERE release = ?').raw(),
    put: store.prepare('INSERT OR REPLACE INTO file VALUES (?, ?, ?)'),
    remove: store.prepare('DELETE FROM file WHERE release = ? AND path = ?'),
    forget: store.prepare('DELETE FROM file WHERE release = ?'),
  };
  return {
    sha256Of: (release, path) => statements.find.get(release, path) as string | undefined,
    all: (release) => new Map(statements.all.all(release) as [string, string][]),
    follow: (release, steps) => {
      for (const { path, sha256 } of steps) {
        if (sha256 === null) statements.remove.run(release, path);
        else statements.put.run(release, path, sha256);
      }
    },
    add: (release, files) => {
      for (const [path, sha256] of files) statements.put.run(release, path, sha256);
    },
    lose: (release, paths) => {
      for (const path of paths) statements.remove.run(release, path);
    },
    forget: (release) => void statements.forget.run(release),
  };
}
