import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { isImporting } from '../rules/importing';
import { editorRequest, nameOfPerson } from './requester';

/** Somebody who can sign in. The name stays readable when the account is gone. */
export interface NamedPerson {
  readonly id: number;
  readonly name: string;
}

/** Where a change comes from: what somebody does, an appointment, an import, or the CMS itself. */
export interface Actor {
  readonly origin: 'hand' | 'schedule' | 'import' | 'system';
  readonly person: NamedPerson | null;
}

const acting = new AsyncLocalStorage<Actor>();

/** Runs a change for somebody who is not asking for it just now. */
export const actingAs = <Value>(actor: Actor, run: () => Promise<Value>): Promise<Value> =>
  acting.run(actor, run);

/** Whose change this is: commands and the CMS itself have nobody. */
export function actorNow(strapi: Core.Strapi): Actor {
  const actor = acting.getStore();
  if (actor !== undefined) return actor;
  if (isImporting()) return { origin: 'import', person: null };
  const { person } = editorRequest(strapi) ?? {};
  return person === undefined
    ? { origin: 'system', person: null }
    : { origin: 'hand', person: { id: person.id, name: nameOfPerson(person) } };
}
