import {
  type DocumentRecord,
  type DocumentType,
  isLocale,
  locales,
  unlocalizedTypes,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { attributesOf, factsOf, typeOfUid, uidOf } from '../store/models';
import type { ImportedDocument } from './read-file';
import { type Surroundings, toData } from './to-data';

/** What points at something comes after it. */
export const importOrder = [
  'organization',
  'topic',
  'audience',
  'series',
  'place',
  'campaign',
  'person',
  'site-settings',
  'event',
  'news-article',
  'blog-post',
  'story',
  'course',
  'product',
  'page',
  'survey',
  'guide',
  'hub-page',
] as const satisfies readonly DocumentType[];

/** Creates and publishes every document under the id it has. */
export async function importDocuments(
  strapi: Core.Strapi,
  documents: readonly ImportedDocument[],
  around: Omit<Surroundings, 'exists'>,
): Promise<void> {
  const records = documents.map(({ record }) => record);
  const known = new Set(
    records.map((record) => keyOf(record.type, record.documentId, record.locale)),
  );
  for (const type of importOrder) {
    const versions = Map.groupBy(
      records.filter((record) => record.type === type),
      (record) => record.documentId,
    );
    for (const [documentId, group] of versions) {
      const [original, ...translations] = group.toSorted(byFirstPublication);
      if (original === undefined) continue;
      const surroundings = (record: DocumentRecord): Surroundings => ({
        ...around,
        exists: (target, id) =>
          existsIn(known, target, id, record, record === original, around.tell),
      });
      // A file that somebody wrote may disagree with itself.
      const newest = group.reduce((best, next) => (next.number > best.number ? next : best));
      const facts = factsOf(strapi, type).map(([name]) => [name, newest.fields[name]]);
      const data = (record: DocumentRecord) =>
        toData(
          strapi,
          { ...record.fields, ...Object.fromEntries(facts) },
          attributesOf(strapi, type),
          surroundings(record),
        );
      const service = strapi.documents(uidOf(type));
      const localized = isUnlocalized(type) ? {} : { locale: original.locale };
      const created = { ...data(original), documentId };
      await service.create({ data: created, status: 'published', ...localized } as never);
      for (const record of translations)
        await service.update({
          documentId,
          data: data(record),
          status: 'published',
          locale: record.locale,
        } as never);
    }
  }
}

/** The version that relations are kept in comes first, by the same rule as in an export. */
const byFirstPublication = (a: DocumentRecord, b: DocumentRecord): number =>
  rankOf(a) < rankOf(b) ? -1 : 1;

const rankOf = ({ firstPublishedAt, locale }: DocumentRecord): string =>
  `${firstPublishedAt} ${isLocale(locale) ? locales.indexOf(locale) : 9}`;

const isUnlocalized = (type: DocumentType): boolean =>
  (unlocalizedTypes as readonly DocumentType[]).includes(type);

const keyOf = (...parts: readonly string[]): string => parts.join(' ');

/** Strapi connects versions of one language; only what the original cannot have is lost, and told. */
function existsIn(
  known: ReadonlySet<string>,
  target: string,
  documentId: string,
  record: DocumentRecord,
  isOriginal: boolean,
  tell: (sentence: string) => void,
): boolean {
  const type = typeOfUid(target);
  if (type === undefined) return false;
  const wanted = isUnlocalized(type) ? locales : [record.locale];
  if (wanted.some((locale) => known.has(keyOf(type, documentId, locale)))) return true;
  if (isOriginal)
    tell(
      `${record.type} ${record.documentId} points at ${type} ${documentId}, which the file does not have in ${record.locale}. The link is left out.`,
    );
  return false;
}
