import type { DocumentRecord, DocumentType } from '@porchlight/shared';

import type { Hub } from './hub.ts';

/** A row of the outbox, as far as tests ask about it. */
export interface Row {
  readonly number: number;
  readonly at: string;
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: string;
  readonly action: string;
  readonly digest: string | null;
  readonly changes: readonly object[];
}

const rowsWhere = (hub: Hub, where: object): Promise<readonly Row[]> =>
  hub.strapi.db
    .query('api::outbox.outbox')
    .findMany({ where, orderBy: { number: 'asc' } }) as unknown as Promise<readonly Row[]>;

/** The rows of one entry, oldest first. */
export const rowsOf = (hub: Hub, entry: string): Promise<readonly Row[]> =>
  rowsWhere(hub, { entry });

/** The rows that something writes, oldest first. */
export async function rowsWritten(
  hub: Hub,
  write: () => Promise<unknown>,
): Promise<readonly Row[]> {
  const number = (await rowsWhere(hub, {})).at(-1)?.number ?? 0;
  await write();
  return rowsWhere(hub, { number: { $gt: number } });
}

/** `publish event en`, for each row. */
export const labels = (rows: readonly Row[]): readonly string[] =>
  rows.map(({ action, type, language }) => `${action} ${type} ${language}`);

/** Public records as they are after rows that changed nothing but their stamps. */
export const withStamps = (
  records: readonly unknown[],
  rows: readonly Row[],
): readonly DocumentRecord[] =>
  (records as readonly DocumentRecord[]).map((record) => {
    const row = rows.find(
      ({ entry, language }) => entry === record.documentId && language === record.locale,
    );
    return row === undefined ? record : { ...record, number: row.number, revisedAt: row.at };
  });
