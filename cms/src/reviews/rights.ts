import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Ability, judgeFor } from '../people/judge';
import type { Row } from '../store/rows';

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
  const { can } = judgeFor(strapi, userAbility, type);
  return { reads: can.read(row), edits: can.update(row), publishes: can.publish(row) };
}
