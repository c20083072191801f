import type { ChangeRecord, DocumentType, ToldValues } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Table, table } from './rows';

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
  /** Of what the site shows since; null when that is nothing, or {@link imported}. */
  readonly digest: string | null;
  readonly changes: ChangeRecord['changes'] | null;
  /** What a reader that has everything before this row may have to drop. */
  readonly gone: GoneWith | null;
}

/** What went with one change. */
export interface GoneWith {
  /** Ids of files that this version shows no more; others may. */
  readonly media?: readonly string[];
  /** Former addresses that are an entry's again. */
  readonly redirects?: readonly string[];
}

/** Stands for the digest in a row that came with an import. */
export const imported = '-';

/** What was ever published: one row for each document and language, kept when it is withdrawn. */
export interface PublicationRow {
  readonly id: number;
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: string;
  readonly firstPublishedAt: string;
  readonly revisedAt: string;
  readonly number: number;
  /** Of what the site shows, or {@link withdrawn}. */
  readonly digest: string;
  /** Of what is stored: tells an edit from a release that reads the same otherwise. */
  readonly source: string | null;
  /** Where the page is, if it has one and is public. */
  readonly path: string | null;
  readonly noted: Noted | null;
  /** What readers last knew of a version that is withdrawn and can come back. */
  readonly told: ToldValues | null;
}

/** Stands for the digest while a version is withdrawn. */
export const withdrawn = '-';

/** What is kept of a public version, so that nothing has to be read again when it changes. */
export interface Noted {
  /** What its readers know; null when the site cannot read it. */
  readonly told: ToldValues | null;
  /** Its language and the words that others show of it, as one text. */
  readonly shown: string | null;
  /** How the site settings word times; null for all other types. */
  readonly times: string | null;
  /** Ids of the files it shows. */
  readonly files: readonly string[];
  /** Those among them whose text alternative is the one of the media library. */
  readonly described: readonly string[];
}

/** One file that a public version shows: the same as in its publication, to be found by the file. */
export interface ShownFileRow {
  readonly id: number;
  readonly file: string;
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: string;
  readonly described: boolean;
  /** The hash of its bytes, if that is known. */
  readonly hash: string | null;
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

export const shownFileTable = (strapi: Core.Strapi): Table<ShownFileRow> =>
  table<ShownFileRow>(strapi, 'api::shown-file.shown-file');
