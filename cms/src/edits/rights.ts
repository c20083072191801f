import type { DocumentType, Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Ability, type Deed, judgeFor } from '../people/judge';
import type { Person } from '../people/requester';
import { uidOf } from '../store/models';
import { findAmong, type Row, table } from '../store/rows';

/** Who asks, and what they may do. */
export interface Asker {
  readonly user: Person;
  readonly userAbility: Ability;
}

/** Whether somebody may write entries of a type in a language. */
export const mayCreate = (
  strapi: Core.Strapi,
  asker: Asker,
  type: DocumentType,
  locale: Locale,
): boolean =>
  judgeFor(strapi, asker.userAbility, type).can.create({
    locale,
    createdBy: { id: asker.user.id },
  });

/** Whether somebody may do something to entries of a type at all, of whatever entry it is asked. */
export const mayInGeneral = (
  strapi: Core.Strapi,
  asker: Asker,
  type: DocumentType,
  deed: Deed,
): boolean => judgeFor(strapi, asker.userAbility, type).can[deed]();

/** Those of some documents to which somebody may do all this, in every language they have. */
export async function allowedAmong(
  strapi: Core.Strapi,
  asker: Asker,
  type: DocumentType,
  documentIds: readonly string[],
  deeds: readonly Deed[],
): Promise<ReadonlySet<string>> {
  const { can } = judgeFor(strapi, asker.userAbility, type);
  const rows = await findAmong<Row>(table(strapi, uidOf(type)), 'documentId', documentIds, {
    populate: { createdBy: { populate: ['roles'] } },
  });
  const refused = new Set(
    rows.filter((row) => !deeds.every((deed) => can[deed](row))).map((row) => row.documentId),
  );
  return new Set(rows.map((row) => row.documentId).filter((id) => !refused.has(id)));
}
