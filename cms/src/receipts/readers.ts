import { type DocumentType, isLocale, type Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { languageOf } from '../export/published-rows';
import { type Ability, type Deed, judgeFor } from '../people/judge';
import { uidOf } from '../store/models';
import { findAmong, table } from '../store/rows';

/** The languages of a document that somebody may read, or more, in the content manager. */
export async function readableLanguages(
  strapi: Core.Strapi,
  userAbility: Ability,
  type: DocumentType,
  documentId: string,
  deed: Deed = 'read',
): Promise<ReadonlySet<Locale>> {
  const readable = await readableVersions(strapi, userAbility, type, [documentId], deed);
  return readable.get(documentId) ?? new Set();
}

/** The same of each of some documents. */
export async function readableVersions(
  strapi: Core.Strapi,
  userAbility: Ability,
  type: DocumentType,
  documentIds: readonly string[],
  deed: Deed = 'read',
): Promise<ReadonlyMap<string, ReadonlySet<Locale>>> {
  const may = judgeFor(strapi, userAbility, type).can[deed];
  if (!may()) return new Map();
  const rows = await findAmong(table(strapi, uidOf(type)), 'documentId', documentIds, {
    populate: { createdBy: { populate: ['roles'] } },
  });
  const languages = new Map<string, Set<Locale>>();
  for (const row of rows.filter((each) => may(each))) {
    const language = languageOf(row);
    const known = languages.get(row.documentId) ?? new Set();
    languages.set(row.documentId, isLocale(language) ? known.add(language) : known);
  }
  return languages;
}
