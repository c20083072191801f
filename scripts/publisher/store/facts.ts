import type { Instant, SiteIdentity } from '@porchlight/shared';

import type { Store } from './database.ts';
import type { Version } from './version.ts';

/** Single facts about the site as it stands, each missing until it is first told. */
export interface Facts {
  /** Made with the store, so another one in its place has another. */
  readonly storeId: string;
  /** The newest outbox row that the documents of the store contain. */
  readonly number: number;
  /** When that row was written. */
  readonly at: string;
  readonly site: SiteIdentity;
  /** The moment that the site shows; it goes back only after a clock that was wrong. */
  readonly moment: Instant;
  /** The run that the site is kept at. */
  readonly pin: number;
  /** The CMS no longer has much that nobody withdrew, and the site waits for an operator. */
  readonly lossRefused: true;
  /** An operator said that this may be gone. */
  readonly lossAccepted: true;
  /** The holder of the lease that may publish; an older one has lost it. */
  readonly fence: number;
  /** What is stored was taken in, and is not rendered yet. */
  readonly unrendered: true;
  /** Whose the addresses are in the site that visitors see, where what is not rendered yet claims them. */
  readonly addressOwners: readonly (readonly [string, Version])[];
  /** What was rendered last and what the files are noted to be may differ; nothing looks at the disk. */
  readonly mixed: true;
}

export function readFact<Name extends keyof Facts>(
  store: Store,
  name: Name,
): Facts[Name] | undefined {
  const row = store.prepare('SELECT value FROM fact WHERE name = ?').get(name);
  // Each fact is written by `writeFact` alone, which knows its type.
  return row === undefined ? undefined : JSON.parse((row as { readonly value: string }).value);
}

/** How far the store has come, and whose site it is; undefined before the first snapshot. */
export function readHead(store: Store): Pick<Facts, 'number' | 'at' | 'site'> | undefined {
  const [number, at, site] = [
    readFact(store, 'number'),
    readFact(store, 'at'),
    readFact(store, 'site'),
  ];
  return number === undefined || at === undefined || site === undefined
    ? undefined
    : { number, at, site };
}

export function writeFact<Name extends keyof Facts>(
  store: Store,
  name: Name,
  value: Facts[Name],
): void {
  store
    .prepare(
      'INSERT INTO fact VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(name, JSON.stringify(value));
}

export function forgetFact(store: Store, name: keyof Facts): void {
  store.prepare('DELETE FROM fact WHERE name = ?').run(name);
}

/**
 * Whether the site shows all that the store has taken in: it does not where somebody went back, where
 * files were lost, or until everything is rendered anew.
 */
export const showsAll = (store: Store): boolean =>
  (['pin', 'mixed', 'unrendered'] as const).every((name) => readFact(store, name) === undefined);
