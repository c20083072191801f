import { places } from '../file-list.ts';

/** Where a backup keeps the form of the tables of a PostgreSQL, and their rows. */
export const formPath = `${places.tables}/form.json`;

export const rowsPath = (table: string): string =>
  `${places.tables}/${encodeURIComponent(table)}.ndjson`;
