import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Referrer, referrersOf } from './referrers';
import { settle, type State, statesOf } from './settle';

/** A document that points at something which is about to go, as it was before. */
export interface ReferrerState extends Referrer {
  readonly before: State;
}

export async function statesOfReferrers(
  strapi: Core.Strapi,
  target: DocumentType,
  documentId: string,
): Promise<readonly ReferrerState[]> {
  const referrers = await referrersOf(strapi, { type: target, documentId });
  return statesNow(strapi, referrers, (referrer, before) => ({ ...referrer, before }));
}

/** They lose what is deleted, whatever the guard would say of them without it. */
export async function settleReferrers(
  strapi: Core.Strapi,
  states: readonly ReferrerState[],
): Promise<void> {
  const changes = await statesNow(strapi, states, (state, after) => ({ ...state, after }));
  for (const change of changes)
    await settle(strapi, { ...change, asked: [], withdrawal: 'unpublish', unguarded: true });
}

/** Reads many states at once: a topic can have thousands of events. */
async function statesNow<Of extends Referrer, Read>(
  strapi: Core.Strapi,
  referrers: readonly Of[],
  withState: (referrer: Of, state: State) => Read,
): Promise<readonly Read[]> {
  const read: Read[] = [];
  for (const [type, group] of Map.groupBy(referrers, (referrer) => referrer.type)) {
    const ids = group.map(({ documentId }) => documentId);
    const states = await statesOf(strapi, type, ids);
    for (const referrer of group)
      read.push(withState(referrer, states.get(referrer.documentId) ?? new Map()));
  }
  return read;
}
