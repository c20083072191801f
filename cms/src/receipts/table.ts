import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Table, table } from '../store/rows';

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
