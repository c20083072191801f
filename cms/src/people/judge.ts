import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../store/models';

/** What a signed-in person may do, as Strapi hands it to a route. */
export type Ability = unknown;

/** What somebody may do with an entry. Publishing includes taking it off. */
export type Deed = 'create' | 'read' | 'update' | 'publish';

/** As much of the content manager's own judge as is asked here. */
export interface Judge {
  /** Of a certain entry, or of any; of all its fields, or of one. */
  readonly can: Readonly<Record<Deed, (entity?: unknown, field?: string) => boolean>>;
  /** What of an entry somebody may fill in. */
  sanitizeCreateInput(data: object): Promise<object>;
  sanitizeUpdateInput(entity: unknown): (data: object) => Promise<object>;
}

interface Judges {
  create(request: { readonly userAbility: Ability; readonly model: string }): Judge;
}

/** The content manager's judge of what somebody may do with entries of a type. */
export function judgeFor(strapi: Core.Strapi, userAbility: Ability, type: DocumentType): Judge {
  const judges = strapi.plugin('content-manager').service('permission-checker');
  return (judges as unknown as Judges).create({ userAbility, model: uidOf(type) });
}
