import { type DocumentType, type Instant, type Locale, parseInstant } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { exportDocument } from '../export/documents';
import { rowsThatAre } from '../export/published-rows';
import { sourceOf } from '../rules/judgement';
import { uidOf } from '../store/models';
import { type Row, table } from '../store/rows';

/** The draft of one language version. */
export interface Draft {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly language: Locale;
}

/** The digest of what a draft says; undefined when there is none in that language. */
export async function sourceOfDraft(
  strapi: Core.Strapi,
  { type, documentId, language }: Draft,
): Promise<string | undefined> {
  const drafts = await exportDocument(strapi, type, documentId, { status: 'draft' });
  const draft = drafts.find(({ record }) => record.locale === language);
  return draft && sourceOf(draft.record);
}

/** The row of a draft, with who wrote it and who changed it last. */
export async function rowOfDraft(
  strapi: Core.Strapi,
  { type, documentId, language }: Draft,
): Promise<Row | undefined> {
  const rows = await table(strapi, uidOf(type)).findMany({
    where: { documentId, ...rowsThatAre(strapi, type, 'draft') },
    populate: { createdBy: { populate: ['roles'] }, updatedBy: true },
  });
  return rows.find(({ locale }) => (locale ?? language) === language);
}

/** The id of who changed a draft last; undefined for what no person wrote. */
export const lastEditorOf = ({ updatedBy }: Row): number | undefined =>
  (updatedBy as { readonly id: number } | null | undefined)?.id;

/** When a draft was saved last, as its form is told it. */
export const savedAt = ({ updatedAt }: Row): Instant | undefined =>
  typeof updatedAt === 'string' ? parseInstant(updatedAt) : undefined;
