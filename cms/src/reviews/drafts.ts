import {
  type DocumentType,
  type Instant,
  type Locale,
  parseInstant,
  stableJson,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { exportDocument } from '../export/documents';
import { exportMedia } from '../export/media';
import { rowsThatAre } from '../export/published-rows';
import { sha256, sourceOf } from '../rules/judgement';
import { uidOf } from '../store/models';
import { type Row, table } from '../store/rows';

/** The draft of one language version. */
export interface Draft {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly language: Locale;
}

/**
 * The digest of what a draft says and of the pictures it shows, with their bytes and their words, which
 * are changed apart from it; undefined when there is none in that language.
 */
export async function sourceOfDraft(
  strapi: Core.Strapi,
  { type, documentId, language }: Draft,
): Promise<string | undefined> {
  const drafts = await exportDocument(strapi, type, documentId, { status: 'draft' });
  const draft = drafts.find(({ record }) => record.locale === language);
  if (draft === undefined) return undefined;
  const media = await exportMedia(strapi, draft.media);
  const pictures = media.map(({ record }) => record).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return pictures.length === 0
    ? sourceOf(draft.record)
    : sha256(stableJson([sourceOf(draft.record), pictures]));
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
