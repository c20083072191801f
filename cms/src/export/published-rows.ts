import {
  defaultLocale,
  type DocumentType,
  isLocale,
  type Locale,
  locales,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { findAmong, type Row, table } from '../store/rows';
import { componentsOf, joinOf } from '../store/joins';
import { type Attributes, attributesOf, linksOf, uidOf } from '../store/models';
import { populateOf } from './populate';

/** One language version of a document, as its table holds it. */
export interface Version extends Row {
  readonly language: Locale;
}

export type Status = 'published' | 'draft';

interface Which {
  readonly type: DocumentType;
  readonly documentIds: readonly string[];
  readonly status: Status;
}

/** The documents of a type that have a public version. */
export async function documentIdsOf(
  strapi: Core.Strapi,
  type: DocumentType,
): Promise<readonly string[]> {
  const rows = await table(strapi, uidOf(type)).findMany({
    where: rowsThatAre(strapi, type, 'published'),
    select: ['documentId'],
  });
  return [...new Set(rows.map(({ documentId }) => documentId))].sort();
}

/** The rows that are public, or the drafts, with all their content. */
export async function readRows(
  strapi: Core.Strapi,
  { type, documentIds, status }: Which,
): Promise<readonly Version[]> {
  const rows = await findAmong(table(strapi, uidOf(type)), 'documentId', documentIds, {
    where: rowsThatAre(strapi, type, status),
    populate: populateOf(strapi, await attributesToRead(strapi, type, documentIds)),
    orderBy: [{ documentId: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap((row) => {
    const language = languageOf(row);
    return language === undefined ? [] : [{ ...row, language }];
  });
}

/** Few documents have every component that their type could have; many have all between them. */
const few = 10;

async function attributesToRead(
  strapi: Core.Strapi,
  type: DocumentType,
  documentIds: readonly string[],
): Promise<Attributes> {
  const attributes = attributesOf(strapi, type);
  const component = attributes.find(([, attribute]) => attribute.component !== undefined);
  if (component === undefined || documentIds.length > few) return attributes;
  const uid = uidOf(type);
  const present = await componentsOf(strapi, uid, joinOf(strapi, uid, component[0]), documentIds);
  return attributes.filter(
    ([name, attribute]) => attribute.component === undefined || present.has(name),
  );
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
 * Gives every language version the relations of the version published first: Strapi keeps them for
 * each language, and drops those whose target has no translation, so another version may know less.
 */
export function withLinksOfOriginal(
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
  const links = Object.fromEntries(linksOf(strapi, type).map(([name]) => [name, original[name]]));
  return versions.map((version) => ({ ...version, ...links }));
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
