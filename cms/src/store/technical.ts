import type {
  ChangeRecord,
  DocumentType,
  EventStatus,
  Locale,
  Notes,
  ToldValues,
} from '@porchlight/shared';
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

/** What changes next by itself; the name is of an entry, where it is one. */
export interface NextChange {
  readonly at: string;
  readonly what: 'begins' | 'ends' | 'publish' | 'unpublish' | 'other';
  readonly name: string | null;
}

/** One run of the publisher, as it reported it. */
export interface ReceiptRunRow {
  readonly id: number;
  readonly run: string;
  /** The newest row of the outbox that the site shows since. */
  readonly number: number;
  readonly at: string;
  readonly files: number;
  readonly took: number;
  readonly next: NextChange | null;
  readonly pinned: boolean;
}

/** What became of one language version on the site. */
export interface ReceiptRow {
  readonly id: number;
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: string;
  readonly number: number;
  readonly state: 'live' | 'held';
  readonly since: string;
  readonly reason: string | null;
}

export const receiptRunTable = (strapi: Core.Strapi): Table<ReceiptRunRow> =>
  table<ReceiptRunRow>(strapi, 'api::receipt-run.receipt-run');

export const receiptTable = (strapi: Core.Strapi): Table<ReceiptRow> =>
  table<ReceiptRow>(strapi, 'api::receipt.receipt');

/** Where the draft of one language version is on its way to being approved. */
export interface ReviewRow {
  readonly id: number;
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: string;
  readonly state: 'in-review' | 'approved' | 'sent-back';
  /** The digest of the draft that this is about: an edit since makes it void. */
  readonly source: string;
  /** Ids of people. */
  readonly asker: number;
  readonly askedAt: string;
  readonly decider: number | null;
  readonly decidedAt: string | null;
  readonly note: string | null;
}

/** Who saved a draft, and which of its fields changed with that. */
export interface DraftSaveRow {
  readonly id: number;
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: string;
  readonly at: string;
  readonly person: number;
  readonly fields: readonly string[];
}

/** A draft that somebody outside may look at for a while. */
export interface PreviewShareRow {
  readonly id: number;
  /** Random; it is in the link. */
  readonly share: string;
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: string;
  /** The id of the person who shared it. */
  readonly person: number;
  readonly sharedAt: string;
  readonly expiresAt: string;
}

export const previewShareTable = (strapi: Core.Strapi): Table<PreviewShareRow> =>
  table<PreviewShareRow>(strapi, 'api::preview-share.preview-share');

export const reviewTable = (strapi: Core.Strapi): Table<ReviewRow> =>
  table<ReviewRow>(strapi, 'api::review.review');

export const draftSaveTable = (strapi: Core.Strapi): Table<DraftSaveRow> =>
  table<DraftSaveRow>(strapi, 'api::draft-save.draft-save');

/** Days on which a place is closed, and what was done because of it, so that it can be undone. */
export interface ClosureRow {
  readonly id: number;
  /** The place's documentId. */
  readonly place: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly reasons: Notes;
  readonly events: readonly ClosedEvent[];
  readonly notices: readonly PutNotice[];
  /** Null when it came from another hub. */
  readonly person: number | null;
  readonly at: string;
  readonly undoer: number | null;
  readonly undoneAt: string | null;
}

/** An event that was cancelled, and what it said before. */
export interface ClosedEvent {
  readonly entry: string;
  readonly status: EventStatus;
  readonly notes: Notes;
}

/** A line that was put into the notice of the site. */
export interface PutNotice {
  readonly language: Locale;
  readonly line: string;
}

export const closureTable = (strapi: Core.Strapi): Table<ClosureRow> =>
  table<ClosureRow>(strapi, 'api::closure.closure');

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
