import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Table, table } from '../store/rows';

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
