import { randomBytes } from 'node:crypto';

import type { Store } from './database.ts';
import { readFact } from './facts.ts';

/** Tells a store from others, whose runs have the same numbers; undefined until it is opened to write. */
export const storeIdOf = (store: Store): string | undefined => readFact(store, 'storeId');

/** Gives a store its id, once, whoever opens it first. */
export function ensureStoreId(store: Store): void {
  if (storeIdOf(store) !== undefined) return;
  const id = randomBytes(6).toString('hex');
  store
    .prepare('INSERT INTO fact VALUES (?, ?) ON CONFLICT (name) DO NOTHING')
    .run('storeId', JSON.stringify(id));
}
