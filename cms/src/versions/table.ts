import { calledIn, type DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import type { Actor } from '../people/actor';
import { type Table, table } from '../store/rows';

/** The fields of a record of the export. */
export type Fields = Readonly<Record<string, unknown>>;

/** What was public of an entry in one language, since a change of it. */
export interface VersionRow {
  readonly id: number;
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: string;
  /** The one of the outbox. */
  readonly number: number;
  readonly at: string;
  readonly action: 'publish' | 'unpublish';
  readonly origin: Actor['origin'];
  readonly person: number | null;
  readonly personName: string | null;
  readonly title: string;
  /** As they were published; null when it was taken off. */
  readonly fields: Fields | null;
}

export const versionTable = (strapi: Core.Strapi): Table<VersionRow> =>
  table<VersionRow>(strapi, 'api::version.version');

/** What the entry is called. */
export const titleOf = (fields: Fields, documentId: string): string =>
  calledIn(fields) ?? documentId;
