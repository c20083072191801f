import type { Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { setCreatorFields } from '@strapi/utils';

import { allowedAmong, type Asker, mayCreate } from '../people/rights';
import { judgeFor } from '../people/judge';
import { uidOf } from '../store/models';
import { findAmong, table } from '../store/rows';

/** What one person may do with events, as everywhere in the content manager. */
export interface EventEditor {
  mayCreate(language: Locale): boolean;
  /** The events among these that this person may change. */
  changeable(documentIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Without what this person may not fill in, and in this person's name. */
  toCreate(data: object): Promise<object>;
  toUpdate(documentId: string, language: Locale, data: object): Promise<object>;
}

export function eventEditor(strapi: Core.Strapi, asker: Asker): EventEditor {
  const { user, userAbility } = asker;
  const judge = judgeFor(strapi, userAbility, 'event');
  const drafts = (documentIds: readonly string[]) =>
    findAmong(table(strapi, uidOf('event')), 'documentId', documentIds, {
      where: { publishedAt: { $null: true } },
      populate: { createdBy: { populate: ['roles'] } },
    });
  return {
    mayCreate: (language) => mayCreate(strapi, asker, 'event', language),
    // A file says what all languages share, so each of them must be theirs to change.
    changeable: (documentIds) => allowedAmong(strapi, asker, 'event', documentIds, ['update']),
    async toCreate(data) {
      return setCreatorFields({ user: user as never })(await judge.sanitizeCreateInput(data));
    },
    async toUpdate(documentId, language, data) {
      const rows = await drafts([documentId]);
      const row = rows.find(({ locale }) => locale === language) ?? { locale: language };
      const allowed = await judge.sanitizeUpdateInput(row)(data);
      return setCreatorFields({ user: user as never, isEdition: true })(allowed);
    },
  };
}
