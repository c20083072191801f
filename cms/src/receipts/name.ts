import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../store/models';
import { table } from '../store/rows';

/** What editors call an entry in a language, or in another one; its id where it has no name. */
export async function nameIn(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
  language: string,
): Promise<string> {
  const rows = await table(strapi, uidOf(type)).findMany({ where: { documentId } });
  const row = rows.find(({ locale }) => locale === language) ?? rows[0];
  const name = row?.['title'] ?? row?.['name'];
  return typeof name === 'string' ? name : documentId;
}
