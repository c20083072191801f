import {
  type DocumentRecord,
  editorLanguages,
  type Locale,
  type MediaRecord,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import type { Draft } from '../reviews/drafts';
import { judge } from '../rules/record/judgement';
import { objectionsTo } from '../rules/guard/objections';
import { exportDocument } from './documents';
import type { StoredFile } from './files';
import { exportMedia } from './media';

/** One language version of a draft, and what stands in the way of its publication. */
export interface DraftExport {
  readonly record: DocumentRecord;
  /** The files that it shows, public or not. */
  readonly media: readonly MediaRecord[];
  /**
   * Sentences for an editor, in the draft's language if editors are told things in it, with fields
   * called what they are called in the form.
   */
  readonly objections: readonly string[];
  /** Those in which the document has a draft. */
  readonly locales: readonly Locale[];
}

/** Undefined where there is no draft in that language. */
export async function exportDraft(
  strapi: Core.Strapi,
  { type, documentId, language }: Draft,
): Promise<DraftExport | undefined> {
  const drafts = await exportDocument(strapi, type, documentId, { status: 'draft' });
  const draft = drafts.find(({ record }) => record.locale === language);
  if (draft === undefined) return undefined;
  const media = await exportMedia(strapi, draft.media);
  return {
    record: draft.record,
    media: media.map(({ record }) => record),
    objections: objectionsTo(
      judge(draft).issues,
      editorLanguages.find((each) => each === language) ?? 'en',
    ),
    locales: drafts.map(({ record }) => record.locale),
  };
}

/** The file with these bytes, if the draft shows it. */
export async function fileOfDraft(
  strapi: Core.Strapi,
  { type, documentId, language }: Draft,
  sha256: string,
): Promise<StoredFile | undefined> {
  const drafts = await exportDocument(strapi, type, documentId, { status: 'draft' });
  const draft = drafts.find(({ record }) => record.locale === language);
  const media = await exportMedia(strapi, draft?.media ?? new Set());
  return media.find(({ record }) => record.sha256 === sha256)?.file;
}
