import { type DocumentType, isLocale, type Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { byFirstPublication } from '../../export/published-rows';
import type { PublicationRow } from '../../store/public-record';
import { type Mention, mentionsOf } from './mentions';
import { isPublic, publicationsOf } from '../record/publications';
import type { Target } from './links-to';

/**
 * Every public language version of the documents that show another one in any of these languages.
 * A few questions for each type, however many documents there are.
 */
export async function versionsShowing(
  strapi: Core.Strapi,
  target: Target,
  reworded: readonly Locale[],
): Promise<readonly PublicationRow[]> {
  if (reworded.length === 0) return [];
  const showing: PublicationRow[] = [];
  const mentions = await mentionsOf(strapi, target);
  for (const [type, ofType] of Map.groupBy(mentions, (mention) => mention.type)) {
    const mentionsIn = Map.groupBy(ofType, ({ documentId }) => documentId);
    const publicOf = await publicVersions(strapi, type, [...mentionsIn.keys()].sort());
    for (const [documentId, versions] of publicOf) {
      const languages = languagesShown(versions, mentionsIn.get(documentId) ?? []);
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
  const publications = await publicationsOf(strapi, type, ids);
  const ordered = publications.filter(isPublic).toSorted((a, b) => a.id - b.id);
  const versionsOf = Map.groupBy(ordered, ({ entry }) => entry);
  return new Map(ids.flatMap((id) => (versionsOf.has(id) ? [[id, versionsOf.get(id) ?? []]] : [])));
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
