import type { Store } from './database.ts';
import type { Version } from './version.ts';

/*
 * What the CMS may have heard is held back, and is owed the word "live" once it is shown.
 */

/** The CMS may hear that this is held back, so it is to hear when it is not. */
export const oweReceipt = (store: Store, { documentId, locale }: Version): void =>
  void store.prepare('INSERT OR IGNORE INTO let_go VALUES (?, ?)').run(documentId, locale);

/** The CMS has heard that it is shown, or will hear that it is not. */
export const forgetOwed = (store: Store, version: Version): void =>
  void store
    .prepare('DELETE FROM let_go WHERE document_id = @documentId AND locale = @locale')
    .run(version);

/** The stored records of versions whose word is owed. */
export const recordsOwed = (store: Store): readonly unknown[] =>
  store
    .prepare('SELECT record FROM let_go JOIN document USING (document_id, locale)')
    .pluck()
    .all()
    .map((text) => JSON.parse(text as string) as unknown);
