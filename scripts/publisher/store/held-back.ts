import type { Store } from './database.ts';
import { forgetOwed, oweReceipt } from './owed-receipts.ts';
import type { Version } from './version.ts';

/*
 * What is published and not shown as it was published, until there is a version or code that helps:
 * - a later version cannot be read: `held` with its record; visitors see the version before it.
 * - the stored version cannot be read by new code: `held` without a record; it leaves the lists, and
 *   the files of its page stay (`kept`).
 * - its page failed, or a check refused it: `page.problem`; the page stays as it was rendered last.
 * Editors hear of all three by receipts, and whoever runs the hub by its metrics and `runs`.
 */

/** A published version that is not shown, and why; the version before it may still be. */
export interface HeldBack extends Version {
  readonly number: number;
  readonly reason: string;
}

/** @param record as exported, so that better code can read it; none where it is the stored one */
export const holdBack = (
  store: Store,
  { documentId, locale, number, reason }: HeldBack,
  record?: unknown,
): void => {
  store
    .prepare(
      `INSERT INTO held VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
       SET number = excluded.number, reason = excluded.reason, record = excluded.record`,
    )
    .run(documentId, locale, number, reason, record === undefined ? null : JSON.stringify(record));
  forgetOwed(store, { documentId, locale });
};

/** It is shown, or about to be; the CMS is to hear of that if it has heard of the contrary. */
export const letGo = (store: Store, version: Version): void => {
  if (forget(store, version)) oweReceipt(store, version);
};

/** It is not published any more. */
export const forgetHeldBack = (store: Store, version: Version): void => {
  forget(store, version);
  forgetOwed(store, version);
};

const forget = (store: Store, version: Version): boolean =>
  store
    .prepare('DELETE FROM held WHERE document_id = @documentId AND locale = @locale')
    .run(version).changes > 0;

export const everyHeldBack = (store: Store): readonly HeldBack[] =>
  store
    .prepare('SELECT document_id AS documentId, locale, number, reason FROM held ORDER BY 1, 2')
    .all() as HeldBack[];

/** Those whose stored record is the one that is held back. */
export const everyStoredHeldBack = (store: Store): readonly HeldBack[] =>
  store
    .prepare(
      'SELECT document_id AS documentId, locale, number, reason FROM held WHERE record IS NULL',
    )
    .all() as HeldBack[];

/** The records that are held back while a former one, or none, is stored. */
export const recordsHeldBack = (store: Store): readonly unknown[] =>
  store
    .prepare('SELECT record FROM held WHERE record IS NOT NULL ORDER BY document_id, locale')
    .pluck()
    .all()
    .map((text) => JSON.parse(text as string) as unknown);

/** The type of a version that is held back, as far as its record says. */
export const typeHeldBack = (store: Store, version: Version): unknown =>
  store
    .prepare(
      `SELECT json_extract(coalesce(h.record, d.record), '$.type')
       FROM held h LEFT JOIN document d USING (document_id, locale)
       WHERE document_id = @documentId AND locale = @locale`,
    )
    .pluck()
    .get(version);
