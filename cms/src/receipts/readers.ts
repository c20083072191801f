import { type DocumentType, isLocale, type Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { languageOf } from '../export/published-rows';
import { uidOf } from '../store/models';
import { table } from '../store/rows';

/** What a signed-in person may do, as Strapi hands it to a route. */
export type Ability = unknown;

/** As much of the content manager's own judge as is asked here. */
interface PermissionChecker {
  readonly cannot: { read(entity?: unknown): boolean };
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
  const service = strapi.plugin('content-manager').service('permission-checker');
  const checker = (service as unknown as PermissionCheckers).create({
    userAbility,
    model: uidOf(type),
  });
  if (checker.cannot.read()) return new Set();
  const rows = await table(strapi, uidOf(type)).findMany({
    where: { documentId },
    populate: { createdBy: { populate: ['roles'] } },
  });
  const languages = rows.filter((row) => !checker.cannot.read(row)).map((row) => languageOf(row));
  return new Set(languages.filter(isLocale));
}
