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
import { fileUid } from '../export/files';
import { rowsThatAre } from '../export/published-rows';
import { sourceOf } from '../rules/record/judgement';
import { sha256 } from '../sha256';
import { uidOf } from '../store/models';
import { findAmong, type Row, table } from '../store/rows';
import { draftSaveTable } from '../rules/rights/draft-save-table';

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

/**
 * The ids of who changed a draft last; none for what no person wrote. They are two where one gave it
 * facts in another language: Strapi notes that in the row of that language alone.
 */
export async function lastEditorsOf(
  strapi: Core.Strapi,
  { type, documentId: entry, language }: Draft,
  row: Row,
): Promise<ReadonlySet<number>> {
  const [save] = await draftSaveTable(strapi).findMany({
    where: { type, entry, language },
    orderBy: { id: 'desc' },
    limit: 1,
  });
  return new Set([...personIn(row), ...(save === undefined ? [] : [save.person])]);
}

/** Who replaced or described a picture of a draft since a moment. */
export async function pictureEditorsOf(
  strapi: Core.Strapi,
  { type, documentId, language }: Draft,
  since: string,
): Promise<ReadonlySet<number>> {
  const drafts = await exportDocument(strapi, type, documentId, { status: 'draft' });
  const draft = drafts.find(({ record }) => record.locale === language);
  const files = await findAmong(table(strapi, fileUid), 'documentId', [...(draft?.media ?? [])], {
    where: { updatedAt: { $gte: since } },
    populate: { updatedBy: true },
  });
  return new Set(files.flatMap(personIn));
}

const personIn = ({ updatedBy }: Row): readonly number[] => {
  const { id } = (updatedBy as { readonly id: number } | null | undefined) ?? {};
  return id === undefined ? [] : [id];
};

/** When a draft was saved last, as its form is told it. */
export const savedAt = ({ updatedAt }: Row): Instant | undefined =>
  typeof updatedAt === 'string' ? parseInstant(updatedAt) : undefined;
