import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import type { Ability } from '../receipts/readers';
import { uidOf } from '../store/models';
import type { Row } from '../store/rows';

type Judge = (entity?: unknown) => boolean;

interface PermissionCheckers {
  create(request: { readonly userAbility: Ability; readonly model: string }): {
    readonly can: { readonly read: Judge; readonly update: Judge; readonly publish: Judge };
  };
}

/** What somebody may do with a draft in the content manager. */
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
  const service = strapi.plugin('content-manager').service('permission-checker');
  const { can } = (service as unknown as PermissionCheckers).create({
    userAbility,
    model: uidOf(type),
  });
  return { reads: can.read(row), edits: can.update(row), publishes: can.publish(row) };
}
