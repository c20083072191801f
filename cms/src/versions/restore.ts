import {
  defaultLocale,
  type DocumentType,
  type Locale,
  locales,
  unlocalizedTypes,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { types } from '../bootstrap/layouts/types';
import { fileUid } from '../export/files';
import { byFirstPublication } from '../export/published-rows';
import { toData } from '../import/to-data';
import { actorNow } from '../people/actor';
import { publicationsOf } from '../rules/record/publications';
import {
  type Attribute,
  type Attributes,
  attributesOf,
  linksOf,
  typeOfUid,
  uidOf,
} from '../store/models';
import { type Found, find, pointedAt } from './names';
import type { Fields, VersionRow } from './table';

/** What a version pointed at and cannot any more. */
export interface Missing {
  /** What the form calls the field. */
  readonly label: string;
  readonly what: 'entry' | 'file';
  readonly id: string;
}

/**
 * Writes the fields of a version into the draft of its language, past no rule. What is public stays
 * as it is, but for a type without drafts. Answers what could not be brought back.
 */
export async function restore(
  strapi: Core.Strapi,
  { type, entry, language, fields }: VersionRow & { readonly fields: Fields },
  mayWrite: (field: string) => boolean,
): Promise<readonly Missing[]> {
  const locale = language as Locale;
  const attributes = (await attributesToRestore(strapi, type, entry, locale)).filter(([name]) =>
    mayWrite(name),
  );
  const found = await find(strapi, pointedAt(strapi, attributes, [fields]));
  const exists = (uid: string, id: string): boolean => isThere(found, uid, id, locale);
  const uploaded = new Map(
    filesIn(strapi, attributes, fields).flatMap((id) => {
      const [file] = found.rowsOf(fileUid, id);
      return file === undefined ? [] : [[id, file] as const];
    }),
  );
  const data = {
    ...Object.fromEntries(attributes.map(([name, attribute]) => [name, emptyOf(attribute)])),
    ...toData(strapi, fields, attributes, { uploaded, exists, tell: () => undefined }),
    updatedBy: actorNow(strapi).person?.id ?? null,
  };
  const localized = isUnlocalized(type) ? {} : { locale };
  await strapi
    .documents(uidOf(type) as 'api::event.event')
    .update({ documentId: entry, data, ...localized } as never);
  return missingOf(strapi, type, attributes, fields, exists, (id) => uploaded.has(id));
}

/** Links are the original's, whatever a translation says. */
async function attributesToRestore(
  strapi: Core.Strapi,
  type: DocumentType,
  entry: string,
  language: Locale,
): Promise<Attributes> {
  const publications = await publicationsOf(strapi, type, [entry]);
  const languages = locales.filter((locale) =>
    publications.some((publication) => publication.language === locale),
  );
  const [original = defaultLocale] = byFirstPublication(
    languages,
    (locale) => publications.find((row) => row.language === locale)?.firstPublishedAt,
  );
  const links = new Set(linksOf(strapi, type).map(([name]) => name));
  return attributesOf(strapi, type).filter(([name]) => language === original || !links.has(name));
}

const emptyOf = ({ type, repeatable, relation }: Attribute): unknown =>
  (type === 'relation' && relation?.endsWith('ToMany')) || (type === 'component' && repeatable)
    ? []
    : null;

const isUnlocalized = (type: DocumentType): boolean =>
  (unlocalizedTypes as readonly DocumentType[]).includes(type);

/** Strapi links versions of one language. */
function isThere(found: Found, uid: string, id: string, locale: Locale): boolean {
  const type = typeOfUid(uid);
  if (type === undefined) return false;
  return found.rowsOf(uid, id).some((row) => isUnlocalized(type) || row.locale === locale);
}

const filesIn = (
  strapi: Core.Strapi,
  attributes: Attributes,
  fields: Fields,
): readonly string[] => [...(pointedAt(strapi, attributes, [fields]).get(fileUid) ?? [])];

function missingOf(
  strapi: Core.Strapi,
  type: DocumentType,
  attributes: Attributes,
  fields: Fields,
  exists: (uid: string, id: string) => boolean,
  hasFile: (id: string) => boolean,
): readonly Missing[] {
  return attributes.flatMap((attribute) => {
    const [name] = attribute;
    const label = types[type].fields[name]?.[0] ?? name;
    return [...pointedAt(strapi, [attribute], [fields])].flatMap(([uid, ids]) =>
      [...ids]
        .filter((id) => (uid === fileUid ? !hasFile(id) : !exists(uid, id)))
        .map((id): Missing => ({ label, what: uid === fileUid ? 'file' : 'entry', id })),
    );
  });
}
