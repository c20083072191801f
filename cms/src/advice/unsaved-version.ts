import type { DocumentType, EditorLanguage, Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type ExportedDocument, exportDocuments } from '../export/documents';
import { readRows, type Version } from '../export/published-rows';
import { attributesOf, factsOf } from '../store/models';
import { unsavedFields } from './unsaved-fields';

/** A form as it stands on a screen. */
export interface Form {
  readonly type: DocumentType;
  /** Undefined while the entry was never saved. */
  readonly documentId?: string | undefined;
  readonly locale: Locale;
  /** The language in which its editor reads. */
  readonly language: EditorLanguage;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface UnsavedVersion {
  readonly exported: ExportedDocument;
  /** When its draft was last saved, if ever. */
  readonly savedAt: string | undefined;
}

/** Stands for the id of an entry that has none. */
const unnamed = 'not-saved';

/** A version as it would be exported if its form were saved and published. Nothing is written. */
export async function unsavedVersion(strapi: Core.Strapi, form: Form): Promise<UnsavedVersion> {
  const { type, locale, documentId = unnamed, values } = form;
  const drafts =
    documentId === unnamed
      ? []
      : await readRows(strapi, { type, documentIds: [documentId], status: 'draft' });
  const stored = drafts.find(({ language }) => language === locale);
  const others = drafts.filter((draft) => draft !== stored);
  const before = stored ?? factsAmong(strapi, type, others);
  const said = await unsavedFields(strapi, attributesOf(strapi, type), before, values);
  const version: Version = {
    ...said,
    id: stored?.id ?? 0,
    documentId,
    locale,
    publishedAt: null,
    language: locale,
  };
  const exported = await exportDocuments(strapi, type, [documentId], {
    status: 'draft',
    rows: [version, ...others],
  });
  const own = exported.find(({ record }) => record.locale === locale);
  if (own === undefined) throw new Error(`The ${locale} version of ${documentId} went missing.`);
  const savedAt = stored?.['updatedAt'];
  return { exported: own, savedAt: typeof savedAt === 'string' ? savedAt : undefined };
}

/** What a new translation shares with those that exist. */
const factsAmong = (
  strapi: Core.Strapi,
  type: DocumentType,
  [other]: readonly Version[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(factsOf(strapi, type).map(([name]) => [name, other?.[name]]));
