import type { DocumentType, Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import type { Person } from '../people/requester';
import type { Ability } from '../receipts/readers';
import { uidOf } from '../store/models';
import { findAmong, type Row, table } from '../store/rows';

/** Who asks, and what they may do. */
export interface Asker {
  readonly user: Person;
  readonly userAbility: Ability;
}

type Deed = 'create' | 'read' | 'update' | 'publish';

interface PermissionCheckers {
  create(request: { readonly userAbility: Ability; readonly model: string }): {
    readonly can: Readonly<Record<Deed, (entity?: unknown) => boolean>>;
  };
}

const judgeFor = (strapi: Core.Strapi, { userAbility }: Asker, type: DocumentType) =>
  (
    strapi.plugin('content-manager').service('permission-checker') as unknown as PermissionCheckers
  ).create({ userAbility, model: uidOf(type) }).can;

/** Whether somebody may write entries of a type in a language. */
export const mayCreate = (
  strapi: Core.Strapi,
  asker: Asker,
  type: DocumentType,
  locale: Locale,
): boolean => judgeFor(strapi, asker, type).create({ locale, createdBy: { id: asker.user.id } });

/** Whether somebody may do something to entries of a type at all, of whatever entry it is asked. */
export const mayInGeneral = (
  strapi: Core.Strapi,
  asker: Asker,
  type: DocumentType,
  deed: Deed,
): boolean => judgeFor(strapi, asker, type)[deed]();

/** Those of some documents to which somebody may do all this, in every language they have. */
export async function allowedAmong(
  strapi: Core.Strapi,
  asker: Asker,
  type: DocumentType,
  documentIds: readonly string[],
  deeds: readonly Deed[],
): Promise<ReadonlySet<string>> {
  const can = judgeFor(strapi, asker, type);
  const rows = await findAmong<Row>(table(strapi, uidOf(type)), 'documentId', documentIds, {
    populate: { createdBy: { populate: ['roles'] } },
  });
  const refused = new Set(
    rows.filter((row) => !deeds.every((deed) => can[deed](row))).map((row) => row.documentId),
  );
  return new Set(rows.map((row) => row.documentId).filter((id) => !refused.has(id)));
}
