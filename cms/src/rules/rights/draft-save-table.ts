import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Table, table } from '../../store/rows';

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

export const draftSaveTable = (strapi: Core.Strapi): Table<DraftSaveRow> =>
  table<DraftSaveRow>(strapi, 'api::draft-save.draft-save');
