import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Table, table } from '../store/rows';

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

export const reviewTable = (strapi: Core.Strapi): Table<ReviewRow> =>
  table<ReviewRow>(strapi, 'api::review.review');
