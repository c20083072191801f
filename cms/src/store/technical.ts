import type { ChangeRecord, DocumentType, ToldValues } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Table, table } from './rows';

/** The tables that no editor sees. */

/** One published change. `number` rises by one; it is what the publisher follows. */
export interface OutboxRow {
  readonly id: number;
  readonly number: number;
  readonly at: string;
  readonly type: DocumentType | 'media' | 'import';
  /** The document's or the file's id. */
  readonly entry: string;
  readonly language: string;
  readonly action: ChangeRecord['action'] | 'media' | 'import';
  readonly digest: string | null;
  readonly changes: ChangeRecord['changes'] | null;
}

/** What was ever published: one row for each document and language, kept when it is withdrawn. */
export interface PublicationRow {
  readonly id: number;
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: string;
  readonly firstPublishedAt: string;
  readonly revisedAt: string;
  readonly number: number;
  readonly digest: string;
  /** What readers last knew of a version that is withdrawn and can come back. */
  readonly told: ToldValues | null;
}

/** An address that used to be a document's, or that an import brought without one. */
export interface FormerAddressRow {
  readonly id: number;
  readonly from: string;
  /** Where it leads when no document is named. */
  readonly to: string | null;
  readonly at: string;
  readonly type: DocumentType | null;
  readonly entry: string | null;
  readonly language: string | null;
}

export const outboxTable = (strapi: Core.Strapi): Table<OutboxRow> =>
  table<OutboxRow>(strapi, 'api::outbox.outbox');

export const publicationTable = (strapi: Core.Strapi): Table<PublicationRow> =>
  table<PublicationRow>(strapi, 'api::publication.publication');

export const formerAddressTable = (strapi: Core.Strapi): Table<FormerAddressRow> =>
  table<FormerAddressRow>(strapi, 'api::former-address.former-address');
