import type { Core } from '@strapi/strapi';

import { table } from '../store/rows';

/** Somebody who is signed in to the admin panel, as Strapi hands them to a request. */
export interface Person {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email: string;
  /** Strapi spells it so. */
  readonly preferedLanguage?: string | null;
}

/** What the request of an editor says, as far as rules read it. */
export interface EditorRequest {
  readonly person: Person;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The editor whose request is being answered; undefined for imports, schedules and the publisher. */
export function editorRequest(strapi: Core.Strapi): EditorRequest | undefined {
  const context = strapi.requestContext.get();
  if (context === undefined) return undefined;
  const { user: person } = context.state as { readonly user?: Person };
  const { path, body } = context.request as { readonly path: string; readonly body?: unknown };
  if (person === undefined || path.startsWith('/api/')) return undefined;
  const isObject = typeof body === 'object' && body !== null;
  return { person, path, body: isObject ? (body as EditorRequest['body']) : {} };
}

/** What colleagues call somebody. */
export const nameOfPerson = ({ firstname, lastname, email }: Person): string =>
  [firstname, lastname].filter(Boolean).join(' ').trim() || email;

/** What somebody is called; nothing for whom this hub does not know. */
export async function nameOfPersonId(strapi: Core.Strapi, id: number | null): Promise<string> {
  if (id === null) return '';
  const person = await table<Person>(strapi, 'admin::user').findOne({ where: { id } });
  return person === null ? '' : nameOfPerson(person);
}
