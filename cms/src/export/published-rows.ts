import {
  defaultLocale,
  type DocumentType,
  isLocale,
  type Locale,
  locales,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { findAmong, type Row, table } from '../store/rows';
import { attributesOf, isLinked, isLocalized, uidOf } from '../store/models';
import { populateOf } from './populate';

/** One language version of a document, as its table holds it. */
export interface Version extends Row {
  readonly language: Locale;
}

export type Status = 'published' | 'draft';

interface Which {
  readonly type: DocumentType;
  /** These documents, or all of the type. */
  readonly documentIds?: readonly string[];
  readonly status: Status;
}

/** The rows that are public, or the drafts, with all their content. */
export async function readRows(strapi: Core.Strapi, which: Which): Promise<readonly Version[]> {
  const uid = uidOf(which.type);
  const attributes = attributesOf(strapi, which.type);
  const query = {
    where: rowsThatAre(strapi, which.type, which.status),
    populate: populateOf(strapi, attributes),
    orderBy: [{ documentId: 'asc' }, { id: 'asc' }],
  };
  const { documentIds } = which;
  const rows =
    documentIds === undefined
      ? await table(strapi, uid).findMany(query)
      : await findAmong(table(strapi, uid), 'documentId', documentIds, query);
  return rows.flatMap((row) => {
    const language = languageOf(row);
    return language === undefined ? [] : [{ ...row, language }];
  });
}

/** The condition for the rows that are public, or for the drafts. */
export const rowsThatAre = (
  strapi: Core.Strapi,
  type: DocumentType,
  status: Status,
): Readonly<Record<string, unknown>> =>
  strapi.contentType(uidOf(type)).options?.draftAndPublish === true
    ? { publishedAt: { [status === 'published' ? '$notNull' : '$null']: true } }
    : {};

/** What is not translated counts as written in the default language. */
export function languageOf({ locale }: Pick<Row, 'locale'>): Locale | undefined {
  const language = locale ?? defaultLocale;
  return isLocale(language) ? language : undefined;
}

/**
 * Gives every language version what the versions share. What is not translated comes from the
 * version published last, because Strapi brings it up to date only when that version is published.
 * Relations come from the version published first: Strapi keeps them for each language, and drops
 * those whose target has no translation, so another version may know less.
 */
export function overlay(
  strapi: Core.Strapi,
  type: DocumentType,
  versions: readonly Version[],
  firstPublishedAt: (language: Locale) => string | undefined,
): readonly Version[] {
  const [language] = byFirstPublication(
    versions.map((version) => version.language),
    firstPublishedAt,
  );
  const original = versions.find((version) => version.language === language);
  if (versions.length < 2 || original === undefined) return versions;
  const latest = versions.reduce((best, next) => (isNewer(next, best) ? next : best));
  const attributes = attributesOf(strapi, type);
  const linked = attributes.filter(([, attribute]) => isLinked(strapi, attribute));
  const shared = attributes.filter(
    ([, attribute]) => !isLinked(strapi, attribute) && !isLocalized(attribute),
  );
  const common = { ...pick(original, linked), ...pick(latest, shared) };
  return versions.map((version) => ({ ...version, ...common }));
}

/** Languages in the order of their first publication: the first has the relations that count. */
export function byFirstPublication(
  languages: readonly Locale[],
  firstPublishedAt: (language: Locale) => string | undefined,
): readonly Locale[] {
  const rank = (language: Locale): string =>
    `${firstPublishedAt(language) ?? '~'} ${locales.indexOf(language)}`;
  return languages.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

const isNewer = (a: Version, b: Version): boolean =>
  (a.publishedAt ?? '') === (b.publishedAt ?? '')
    ? a.id > b.id
    : (a.publishedAt ?? '') > (b.publishedAt ?? '');

const pick = (row: Row, attributes: ReturnType<typeof attributesOf>): Record<string, unknown> =>
  Object.fromEntries(attributes.map(([name]) => [name, row[name]]));
