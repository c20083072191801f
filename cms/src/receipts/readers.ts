import { type DocumentType, isLocale, type Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { languageOf } from '../export/published-rows';
import { uidOf } from '../store/models';
import { findAmong, table } from '../store/rows';

/** What a signed-in person may do, as Strapi hands it to a route. */
export type Ability = unknown;

/** As much of the content manager's own judge as is asked here. */
interface PermissionChecker {
  readonly cannot: { read(entity?: unknown): boolean; create(): boolean };
}

interface PermissionCheckers {
  create(request: { readonly userAbility: Ability; readonly model: string }): PermissionChecker;
}

/** The languages of a document that somebody may read in the content manager. */
export async function readableLanguages(
  strapi: Core.Strapi,
  userAbility: Ability,
  type: DocumentType,
  documentId: string,
): Promise<ReadonlySet<Locale>> {
  const readable = await readableVersions(strapi, userAbility, type, [documentId]);
  return readable.get(documentId) ?? new Set();
}

/** The languages of each of some documents that somebody may read in the content manager. */
export async function readableVersions(
  strapi: Core.Strapi,
  userAbility: Ability,
  type: DocumentType,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<Locale>>> {
  const checker = checkerOf(strapi, userAbility, type);
  if (checker.cannot.read()) return new Map();
  const rows = await findAmong(table(strapi, uidOf(type)), 'documentId', documentIds, {
    populate: { createdBy: { populate: ['roles'] } },
  });
  const languages = new Map<string, Set<Locale>>();
  for (const row of rows.filter((each) => !checker.cannot.read(each))) {
    const language = languageOf(row);
    const known = languages.get(row.documentId) ?? new Set();
    languages.set(row.documentId, isLocale(language) ? known.add(language) : known);
  }
  return languages;
}

/** Whether somebody may write new entries of a type in the content manager. */
export const mayCreate = (strapi: Core.Strapi, userAbility: Ability, type: DocumentType): boolean =>
  !checkerOf(strapi, userAbility, type).cannot.create();

function checkerOf(
  strapi: Core.Strapi,
  userAbility: Ability,
  type: DocumentType,
): PermissionChecker {
  const service = strapi.plugin('content-manager').service('permission-checker');
  return (service as unknown as PermissionCheckers).create({ userAbility, model: uidOf(type) });
}
