import type { Instant } from '@porchlight/shared';

import type { Store } from './database.ts';

/** A file with a hash of what it shows in its name, so that it can stay as long as it may be asked for. */
export interface Asset {
  readonly path: string;
  /** When the site last referred to it, as far as somebody has looked. */
  readonly usedAt: Instant;
  /** Refers to it as long as it is shown; null for social cards, which pages name. */
  readonly release: string | null;
}

export interface Assets {
  readonly usedAt: (path: string) => Instant | undefined;
  readonly put: (asset: Asset) => void;
  readonly forget: (path: string) => void;
  /** A release is shown no more: it referred to its assets until then. */
  readonly leave: (release: string, at: Instant) => void;
  /** Paths of those that a release refers to, or that any did after a moment. */
  readonly since: (release: string, moment: Instant) => readonly string[];
}

export function assetsOf(store: Store): Assets {
  const statements = {
    usedAt: store.prepare('SELECT used_at FROM asset WHERE path = ?').pluck(),
    put: store.prepare('INSERT OR REPLACE INTO asset VALUES (@path, @usedAt, @release)'),
    forget: store.prepare('DELETE FROM asset WHERE path = ?'),
    leave: store.prepare('UPDATE asset SET used_at = ? WHERE release = ?'),
    since: store.prepare('SELECT path FROM asset WHERE release = ? OR used_at > ?').pluck(),
  };
  return {
    usedAt: (path) => statements.usedAt.get(path) as Instant | undefined,
    put: (asset) => void statements.put.run(asset),
    forget: (path) => void statements.forget.run(path),
    leave: (release, at) => void statements.leave.run(at, release),
    since: (release, moment) => statements.since.all(release, moment) as string[],
  };
}
