import { documentTypes } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type ExportedDocument, exportType } from '../export/documents';
import { findAmong } from '../store/rows';
import { publicationTable, type PublicationRow } from '../store/technical';
import { judge } from './judgement';

/** Every public language version that shows a file of the media library, in a field or in its text. */
export async function versionsShowingFile(
  strapi: Core.Strapi,
  file: string,
): Promise<readonly ExportedDocument[]> {
  const showing: ExportedDocument[] = [];
  for (const type of documentTypes)
    showing.push(...(await exportType(strapi, type)).filter(({ media }) => media.has(file)));
  return showing;
}

/** What was noted of these versions, with the digests they have now. */
export async function publicationsOf(
  strapi: Core.Strapi,
  versions: readonly ExportedDocument[],
): Promise<readonly PublicationRow[]> {
  const entries = [...new Set(versions.map(({ record }) => record.documentId))];
  const rows = await findAmong(publicationTable(strapi), 'entry', entries);
  const rowOf = new Map(rows.map((row) => [`${row.type} ${row.entry} ${row.language}`, row]));
  return versions.flatMap((version) => {
    const { type, documentId, locale } = version.record;
    const row = rowOf.get(`${type} ${documentId} ${locale}`);
    return row === undefined ? [] : [{ ...row, digest: judge(version).digest }];
  });
}
