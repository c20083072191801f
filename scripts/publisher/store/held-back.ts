import type { Store } from './database.ts';

/** A published version that is not shown, and why; the version before it may still be. */
export interface HeldBack {
  readonly documentId: string;
  readonly locale: string;
  readonly number: number;
  readonly reason: string;
}

export const holdBack = (store: Store, { documentId, locale, number, reason }: HeldBack): void =>
  void store
    .prepare('INSERT OR REPLACE INTO held VALUES (?, ?, ?, ?)')
    .run(documentId, locale, number, reason);

export const letGo = (
  store: Store,
  { documentId, locale }: Pick<HeldBack, 'documentId' | 'locale'>,
): void =>
  void store
    .prepare('DELETE FROM held WHERE document_id = ? AND locale = ?')
    .run(documentId, locale);

export const everyHeldBack = (store: Store): readonly HeldBack[] =>
  store
    .prepare('SELECT document_id AS documentId, locale, number, reason FROM held ORDER BY 1, 2')
    .all() as HeldBack[];
