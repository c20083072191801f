import { type DocumentType, isLocale, type Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { languageOf } from '../export/published-rows';
import { type Attribute, attributesOf, attributesOfComponent, uidOf } from '../store/models';
import { findAmong, type Row, table } from '../store/rows';
import { type Ability, type Deed, judgeFor } from './judge';
import type { Person } from './requester';

/**
 * What somebody may do with entries, as the content manager has it. Roles are limited by language, by
 * field and to one's own entries, so each question names what it is about.
 */

/** Who asks, and what they may do. */
export interface Asker {
  readonly user: Person;
  readonly userAbility: Ability;
}

/** What somebody may do with one row. */
export interface Rights {
  readonly reads: boolean;
  readonly edits: boolean;
  readonly publishes: boolean;
}

export function rightsOn(
  strapi: Core.Strapi,
  userAbility: Ability,
  type: DocumentType,
  row: Row,
): Rights {
  const { can } = judgeFor(strapi, userAbility, type);
  return { reads: can.read(row), edits: can.update(row), publishes: can.publish(row) };
}

/** Whether somebody may write entries of a type in a language, and fill in these fields of them. */
export function mayCreate(
  strapi: Core.Strapi,
  asker: Asker,
  type: DocumentType,
  locale: Locale,
  fields: readonly string[] = [],
): boolean {
  const { can } = judgeFor(strapi, asker.userAbility, type);
  const entry = { locale, createdBy: { id: asker.user.id } };
  return can.create(entry) && fields.every((field) => can.create(entry, field));
}

/** Whether somebody may do something to entries of a type at all, of whatever entry it is asked. */
export const mayInGeneral = (
  strapi: Core.Strapi,
  asker: Asker,
  type: DocumentType,
  deed: Deed,
): boolean => judgeFor(strapi, asker.userAbility, type).can[deed]();

/**
 * Those of some documents to which somebody may do all this, in every language they have, and to all of
 * these fields if any are named.
 */
export async function allowedAmong(
  strapi: Core.Strapi,
  asker: Asker,
  type: DocumentType,
  documentIds: readonly string[],
  deeds: readonly Deed[],
  fields: readonly string[] = [],
): Promise<ReadonlySet<string>> {
  const { can } = judgeFor(strapi, asker.userAbility, type);
  const rows = await rowsOf(strapi, type, documentIds);
  const attributes = new Map(attributesOf(strapi, type));
  const may = (deed: Deed, row: Row): boolean =>
    can[deed](row) &&
    fields.every((field) =>
      isAllowed(strapi, field, attributes.get(field), (each) => can[deed](row, each)),
    );
  const refused = new Set(
    rows.filter((row) => !deeds.every((deed) => may(deed, row))).map((row) => row.documentId),
  );
  return new Set(rows.map((row) => row.documentId).filter((id) => !refused.has(id)));
}

/** The languages of a document in which somebody may do something. */
export async function languagesWhereMay(
  strapi: Core.Strapi,
  deed: Deed,
  userAbility: Ability,
  type: DocumentType,
  documentId: string,
): Promise<ReadonlySet<Locale>> {
  const versions = await versionsWhereMay(strapi, deed, userAbility, type, [documentId]);
  return versions.get(documentId) ?? new Set();
}

/** The same of each of some documents; what is in no such language is left out. */
export async function versionsWhereMay(
  strapi: Core.Strapi,
  deed: Deed,
  userAbility: Ability,
  type: DocumentType,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<Locale>>> {
  const may = judgeFor(strapi, userAbility, type).can[deed];
  if (!may()) return new Map();
  const languages = new Map<string, Set<Locale>>();
  for (const row of (await rowsOf(strapi, type, documentIds)).filter((each) => may(each))) {
    const language = languageOf(row);
    const known = languages.get(row.documentId) ?? new Set();
    languages.set(row.documentId, isLocale(language) ? known.add(language) : known);
  }
  return languages;
}

/** One language version of an entry. */
interface Version {
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: string;
}

/** Which fields of an entry somebody may read or edit. */
export async function fieldsAllowed(
  strapi: Core.Strapi,
  userAbility: Ability,
  { type, entry, language }: Version,
  deed: Deed,
): Promise<(field: string) => boolean> {
  const rows = await rowsOf(strapi, type, [entry]);
  const row = rows.find(({ locale }) => locale === language) ?? rows[0];
  const { can } = judgeFor(strapi, userAbility, type);
  const attributes = new Map(attributesOf(strapi, type));
  return (field) => isAllowed(strapi, field, attributes.get(field), (each) => can[deed](row, each));
}

/** A component is allowed if all that is in it is: roles name its fields one by one, such as `image.alt`. */
const isAllowed = (
  strapi: Core.Strapi,
  path: string,
  attribute: Attribute | undefined,
  may: (path: string) => boolean,
): boolean => {
  if (attribute?.component === undefined) return attribute !== undefined && may(path);
  return attributesOfComponent(strapi, attribute.component).every(([name, inner]) =>
    isAllowed(strapi, `${path}.${name}`, inner, may),
  );
};

const rowsOf = (
  strapi: Core.Strapi,
  type: DocumentType,
  documentIds: readonly string[],
): Promise<readonly Row[]> =>
  findAmong<Row>(table(strapi, uidOf(type)), 'documentId', documentIds, {
    populate: { createdBy: { populate: ['roles'] } },
  });
