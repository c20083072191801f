import type { Core } from '@strapi/strapi';

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
  [firstname, lastname].filter(Boolean).join(' ') || email;
