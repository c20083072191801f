import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Referrer, referrersOf } from './referrers';
import { settle, type State, stateOf } from './settle';

/** A document that points at something which is about to go, as it was before. */
export interface ReferrerState extends Referrer {
  readonly before: State;
}

export async function statesOfReferrers(
  strapi: Core.Strapi,
  target: DocumentType,
  documentId: string,
): Promise<readonly ReferrerState[]> {
  const states: ReferrerState[] = [];
  for (const { type, documentId: id } of await referrersOf(strapi, target, documentId))
    states.push({ type, documentId: id, before: await stateOf(strapi, type, id) });
  return states;
}

/** They lose what is deleted, whatever the guard would say of them without it. */
export async function settleReferrers(
  strapi: Core.Strapi,
  states: readonly ReferrerState[],
): Promise<void> {
  for (const { type, documentId, before } of states) {
    const after = await stateOf(strapi, type, documentId);
    const change = { type, documentId, before, after, asked: [] };
    await settle(strapi, { ...change, withdrawal: 'unpublish', unguarded: true });
  }
}
