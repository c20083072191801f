import { documentTypes, type DocumentType, isLocale, type Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { byFirstPublication, languageOf, rowsThatAre } from '../export/published-rows';
import { uidOf } from '../store/models';
import { findAmong, table } from '../store/rows';
import { publicationTable, type PublicationRow } from '../store/technical';
import { type Mention, mentionsIn } from './mentions';
import type { Referrer } from './referrers';

/**
 * Every public language version of the documents that show another one in any of these languages.
 * A few questions for each type, however many documents there are.
 */
export async function versionsShowing(
  strapi: Core.Strapi,
  target: Referrer,
  reworded: readonly Locale[],
): Promise<readonly PublicationRow[]> {
  if (reworded.length === 0) return [];
  const showing: PublicationRow[] = [];
  for (const type of documentTypes) {
    const mentions = await mentionsIn(strapi, type, target);
    const mentionsOf = Map.groupBy(mentions, ({ documentId }) => documentId);
    const publicOf = await publicVersions(strapi, type, [...mentionsOf.keys()].sort());
    for (const [documentId, versions] of publicOf) {
      const languages = languagesShown(versions, mentionsOf.get(documentId) ?? []);
      if (reworded.some((locale) => languages.has(locale))) showing.push(...versions);
    }
  }
  return showing;
}

async function publicVersions(
  strapi: Core.Strapi,
  type: DocumentType,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PublicationRow[]>> {
  const rows = await findAmong(table(strapi, uidOf(type)), 'documentId', ids, {
    where: rowsThatAre(strapi, type, 'published'),
    select: ['documentId', 'locale'],
  });
  const present = new Set(rows.map((row) => `${row.documentId} ${languageOf(row)}`));
  const publications = await findAmong(publicationTable(strapi), 'entry', ids, {
    where: { type },
    orderBy: [{ entry: 'asc' }, { id: 'asc' }],
  });
  return Map.groupBy(
    publications.filter(({ entry, language }) => present.has(`${entry} ${language}`)),
    ({ entry }) => entry,
  );
}

/** The links of the original are those of every version; text is of the version it stands in. */
function languagesShown(
  versions: readonly PublicationRow[],
  mentions: readonly Mention[],
): ReadonlySet<Locale> {
  const languages = versions.map(({ language }) => language).filter(isLocale);
  const [original] = byFirstPublication(
    languages,
    (locale) => versions.find(({ language }) => language === locale)?.firstPublishedAt,
  );
  return new Set(
    mentions.flatMap(({ language, isLink }) => {
      if (!isLink) return [language];
      return language === original ? languages : [];
    }),
  );
}
