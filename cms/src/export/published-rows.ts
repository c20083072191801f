import {
  defaultLocale,
  type DocumentType,
  isLocale,
  type Locale,
  locales,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Row, table } from '../store/rows';
import { attributesOf, isLinked, isLocalized, uidOf } from '../store/models';
import { populateOf } from './populate';

/** One language version of a document, as its table holds it. */
export interface Version extends Row {
  readonly language: Locale;
}

export type Status = 'published' | 'draft';

interface Which {
  readonly type: DocumentType;
  /** One document, or all of the type. */
  readonly documentId?: string;
  readonly status: Status;
}

/** The rows that are public, or the drafts, with all their content. */
export async function readRows(strapi: Core.Strapi, which: Which): Promise<readonly Version[]> {
  const uid = uidOf(which.type);
  const attributes = attributesOf(strapi, which.type);
  const hasDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
  const rows = await table(strapi, uid).findMany({
    where: {
      ...(hasDrafts
        ? { publishedAt: { [which.status === 'published' ? '$notNull' : '$null']: true } }
        : {}),
      ...(which.documentId === undefined ? {} : { documentId: which.documentId }),
    },
    populate: populateOf(strapi, attributes),
    orderBy: [{ documentId: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap((row) => {
    const language = row.locale ?? defaultLocale;
    return isLocale(language) ? [{ ...row, language }] : [];
  });
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
  if (versions.length < 2) return versions;
  const rank = (version: Version): string =>
    `${firstPublishedAt(version.language) ?? '~'} ${locales.indexOf(version.language)}`;
  const original = versions.reduce((best, next) => (rank(next) < rank(best) ? next : best));
  const latest = versions.reduce((best, next) => (isNewer(next, best) ? next : best));
  const attributes = attributesOf(strapi, type);
  const linked = attributes.filter(([, attribute]) => isLinked(strapi, attribute));
  const shared = attributes.filter(
    ([, attribute]) => !isLinked(strapi, attribute) && !isLocalized(attribute),
  );
  const common = { ...pick(original, linked), ...pick(latest, shared) };
  return versions.map((version) => ({ ...version, ...common }));
}

const isNewer = (a: Version, b: Version): boolean =>
  (a.publishedAt ?? '') === (b.publishedAt ?? '')
    ? a.id > b.id
    : (a.publishedAt ?? '') > (b.publishedAt ?? '');

const pick = (row: Row, attributes: ReturnType<typeof attributesOf>): Record<string, unknown> =>
  Object.fromEntries(attributes.map(([name]) => [name, row[name]]));
