import type { Core } from '@strapi/strapi';

import { type Table, table } from '../store/rows';

/** An event that came from a file, by what the file calls it, so that the next file updates it. */
export interface ImportedEventRow {
  readonly id: number;
  /** A hash of the foreign UID, or of title and start where there is none. */
  readonly key: string;
  /** The event's document, and the language it was imported in. */
  readonly entry: string;
  readonly language: string;
  /** What the file said when it was imported last. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What was to be known of it, as problems are kept: as data. */
  readonly notes: readonly { readonly code: string }[];
  readonly file: string;
  readonly at: string;
}

export const importedEventTable = (strapi: Core.Strapi): Table<ImportedEventRow> =>
  table<ImportedEventRow>(strapi, 'api::imported-event.imported-event');
