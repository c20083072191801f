import type { Core } from '@strapi/strapi';
import { setCreatorFields } from '@strapi/utils';

import { type Ability, judgeFor } from '../people/judge';
import { uidOf } from '../store/models';
import { findAmong, table } from '../store/rows';

/** Who imports, as Strapi hands it to a route. */
export interface Person {
  readonly ability: Ability;
  readonly user: object;
}

/** What one person may do with events, as everywhere in the content manager. */
export interface EventEditor {
  readonly mayCreate: boolean;
  /** The events among these that this person may change. */
  changeable(documentIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Without what this person may not fill in, and in this person's name. */
  toCreate(data: object): Promise<object>;
  toUpdate(documentId: string, data: object): Promise<object>;
}

export function eventEditor(strapi: Core.Strapi, { ability, user }: Person): EventEditor {
  const judge = judgeFor(strapi, ability, 'event');
  const drafts = (documentIds: readonly string[]) =>
    findAmong(table(strapi, uidOf('event')), 'documentId', documentIds, {
      where: { publishedAt: { $null: true } },
      populate: { createdBy: { populate: ['roles'] } },
    });
  return {
    mayCreate: judge.can.create(),
    async changeable(documentIds) {
      const rows = await drafts(documentIds);
      const allowed = rows.filter((row) => judge.can.update(row));
      return new Set(allowed.map(({ documentId }) => documentId));
    },
    async toCreate(data) {
      return setCreatorFields({ user: user as never })(await judge.sanitizeCreateInput(data));
    },
    async toUpdate(documentId, data) {
      const [row] = await drafts([documentId]);
      const allowed = await judge.sanitizeUpdateInput(row)(data);
      return setCreatorFields({ user: user as never, isEdition: true })(allowed);
    },
  };
}
