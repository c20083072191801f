import type { Core } from '@strapi/strapi';
import { setCreatorFields } from '@strapi/utils';

import { uidOf } from '../store/models';
import { findAmong, table } from '../store/rows';

/** Who imports, as Strapi hands it to a route. */
export interface Person {
  readonly ability: unknown;
  readonly user: object;
}

/** As much of the content manager's own judge as is asked here. */
interface PermissionChecker {
  readonly cannot: { create(): boolean; update(entity?: unknown): boolean };
  sanitizeCreateInput(data: object): Promise<object>;
  sanitizeUpdateInput(entity: unknown): (data: object) => Promise<object>;
}

interface PermissionCheckers {
  create(request: { readonly userAbility: unknown; readonly model: string }): PermissionChecker;
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
  const service = strapi.plugin('content-manager').service('permission-checker');
  const checker = (service as unknown as PermissionCheckers).create({
    userAbility: ability,
    model: uidOf('event'),
  });
  const drafts = (documentIds: readonly string[]) =>
    findAmong(table(strapi, uidOf('event')), 'documentId', documentIds, {
      where: { publishedAt: { $null: true } },
      populate: { createdBy: { populate: ['roles'] } },
    });
  return {
    mayCreate: !checker.cannot.create(),
    async changeable(documentIds) {
      const rows = await drafts(documentIds);
      const allowed = rows.filter((row) => !checker.cannot.update(row));
      return new Set(allowed.map(({ documentId }) => documentId));
    },
    async toCreate(data) {
      return setCreatorFields({ user: user as never })(await checker.sanitizeCreateInput(data));
    },
    async toUpdate(documentId, data) {
      const [row] = await drafts([documentId]);
      const allowed = await checker.sanitizeUpdateInput(row)(data);
      return setCreatorFields({ user: user as never, isEdition: true })(allowed);
    },
  };
}
