import { type DocumentType, isLocale, type Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { languageOf } from '../export/published-rows';
import { uidOf } from '../store/models';
import { findAmong, table } from '../store/rows';

/** What a signed-in person may do, as Strapi hands it to a route. */
export type Ability = unknown;

/** As much of the content manager's own judge as is asked here. */
interface PermissionChecker {
  readonly cannot: Readonly<Record<Deed | 'create', (entity?: unknown, field?: string) => boolean>>;
}

/** What somebody may do with an entry. Publishing includes taking it off. */
export type Deed = 'read' | 'update' | 'publish';

interface PermissionCheckers {
  create(request: { readonly userAbility: Ability; readonly model: string }): PermissionChecker;
}

/** The content manager's judge of what somebody may do with entries of a type. */
export const checkerFor = (
  strapi: Core.Strapi,
  userAbility: Ability,
  type: DocumentType,
): PermissionChecker => {
  const service = strapi.plugin('content-manager').service('permission-checker');
  return (service as unknown as PermissionCheckers).create({ userAbility, model: uidOf(type) });
};

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
  const checker = checkerFor(strapi, userAbility, type);
  if (checker.cannot[deed]()) return new Map();
  const rows = await findAmong(table(strapi, uidOf(type)), 'documentId', documentIds, {
    populate: { createdBy: { populate: ['roles'] } },
  });
  const languages = new Map<string, Set<Locale>>();
  for (const row of rows.filter((each) => !checker.cannot[deed](each))) {
    const language = languageOf(row);
    const known = languages.get(row.documentId) ?? new Set();
    languages.set(row.documentId, isLocale(language) ? known.add(language) : known);
  }
  return languages;
}

/** Whether somebody may write new entries of a type in the content manager. */
export const mayCreate = (strapi: Core.Strapi, userAbility: Ability, type: DocumentType): boolean =>
  !checkerFor(strapi, userAbility, type).cannot.create();
