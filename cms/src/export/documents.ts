import type { DocumentRecord, DocumentType, Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { attributesOf } from '../store/models';
import { findAmong } from '../store/rows';
import { publicationTable, type PublicationRow } from '../store/public-record';
import { indexFiles } from './files';
import {
  documentIdsOf,
  readRows,
  type Status,
  type Version,
  withLinksOfOriginal,
} from './published-rows';
import { notesFor } from './notes';
import { toFields } from './to-fields';

/** One language version as it is exported, and what was noted while reading it. */
export interface ExportedDocument {
  readonly record: DocumentRecord & { readonly type: DocumentType; readonly locale: Locale };
  /** Ids of the media it shows. */
  readonly media: ReadonlySet<string>;
  /** Those among them for which it has no text alternative of its own. */
  readonly described: ReadonlySet<string>;
  /** Paths of fields whose picture is gone or is no picture. */
  readonly missing: readonly string[];
}

/** Stands where an entry was never published. */
const never = '1970-01-01T00:00:00.000Z';

interface Reading {
  /** What is public, unless drafts are asked for. */
  readonly status?: Status;
  /** What is noted of all languages of these documents, if the caller has read it already. */
  readonly publications?: readonly PublicationRow[];
  /** The rows themselves, if the caller has read them already. */
  readonly rows?: readonly Version[];
}

/** All language versions of one document. */
export const exportDocument = (
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
  reading: Reading = {},
): Promise<readonly ExportedDocument[]> => exportDocuments(strapi, type, [documentId], reading);

/** All documents of a type. */
export const exportType = async (
  strapi: Core.Strapi,
  type: DocumentType,
): Promise<readonly ExportedDocument[]> =>
  exportDocuments(strapi, type, await documentIdsOf(strapi, type));

/** All language versions of some documents of a type. */
export async function exportDocuments(
  strapi: Core.Strapi,
  type: DocumentType,
  documentIds: readonly string[],
  reading: Reading = {},
): Promise<readonly ExportedDocument[]> {
  const { status = 'published' } = reading;
  const rows = reading.rows ?? (await readRows(strapi, { type, documentIds, status }));
  if (rows.length === 0) return [];
  const publications =
    reading.publications ??
    (await findAmong(publicationTable(strapi), 'entry', documentIds, { where: { type } }));
  const files = await indexFiles(strapi, rows);
  const attributes = attributesOf(strapi, type);
  const published = Map.groupBy(publications, (row) => row.entry);
  const versionsOf = Map.groupBy(rows, (row) => row.documentId);
  return [...versionsOf].flatMap(([documentId, versions]) => {
    const history = published.get(documentId) ?? [];
    const stateOf = (language: Locale) => history.find((row) => row.language === language);
    const revisedAt = history.map((row) => row.revisedAt).reduce(later, never);
    const firstPublishedAt = (language: Locale) => stateOf(language)?.firstPublishedAt;
    return withLinksOfOriginal(strapi, type, versions, firstPublishedAt).map((version) => {
      const notes = notesFor(files);
      const state = stateOf(version.language);
      const record = {
        type,
        documentId,
        locale: version.language,
        number: state?.number ?? 0,
        firstPublishedAt: state?.firstPublishedAt ?? never,
        revisedAt,
        fields: toFields(strapi, version, attributes, notes),
      };
      return { record, media: notes.used, described: notes.described, missing: notes.missing };
    });
  });
}

const later = (a: string, b: string): string => (a > b ? a : b);
