import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { isImporting } from '../rules/importing';

/** Somebody who can sign in. The name stays readable when the account is gone. */
export interface Person {
  readonly id: number;
  readonly name: string;
}

/** Where a change comes from: what somebody does, an appointment, an import, or the CMS itself. */
export interface Actor {
  readonly origin: 'hand' | 'schedule' | 'import' | 'system';
  readonly person: Person | null;
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
  const person = personAsking(strapi);
  return person === null ? { origin: 'system', person } : { origin: 'hand', person };
}

/** What Strapi knows of whoever is signed in. */
interface SignedIn {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email: string;
}

/** Only people of the admin panel sign in; programs have tokens. */
function personAsking(strapi: Core.Strapi): Person | null {
  const user = strapi.requestContext.get()?.state['user'] as SignedIn | undefined;
  if (user === undefined) return null;
  const { id, firstname, lastname, email } = user;
  const name = [firstname, lastname].filter(Boolean).join(' ').trim();
  return { id, name: name === '' ? email : name };
}
