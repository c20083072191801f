import { type AnnouncedEdit, locales } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { eventService } from './event-service';
import { type FoundEvent, type Pending, pendingIn } from './found-event';

/** Why an edit does not go to readers at once. */
export type Hindrance =
  | { readonly code: 'may-not' }
  | { readonly code: 'not-published' }
  | { readonly code: 'appointed' }
  | { readonly code: 'unpublished-changes'; readonly pending: readonly Pending[] };

/**
 * What stands in the way of changing what readers see of an event. Whoever began to rewrite it has
 * not decided yet that the world may read that.
 */
export function hindranceTo(found: FoundEvent, mayPublish: boolean): Hindrance | undefined {
  if (!mayPublish) return { code: 'may-not' };
  if (found.published.length === 0) return { code: 'not-published' };
  return pendingHindrance(found);
}

/** Changes or a time that somebody has set for them. */
export function pendingHindrance(found: FoundEvent): Hindrance | undefined {
  const pending = pendingIn(found);
  if (pending.length > 0) return { code: 'unpublished-changes', pending };
  return found.published.length > 0 && found.appointed.length > 0
    ? { code: 'appointed' }
    : undefined;
}

/** What of an event an edit writes: whoever makes it must be allowed to change all of that. */
export const fieldsOf = ({ facts, wordsIn }: AnnouncedEdit): readonly string[] => [
  ...new Set([facts, ...locales.map(wordsIn)].flatMap((fields) => Object.keys(fields))),
];

/** What an edit writes that only says whether an event takes place, and why not. */
export const statusFields = ['eventStatus', 'statusNote'] as const;

/** Changes the drafts of an event in all its languages. */
export async function editDrafts(
  strapi: Core.Strapi,
  { documentId, drafts }: FoundEvent,
  { facts, wordsIn }: AnnouncedEdit,
  person: number,
): Promise<void> {
  for (const { locale } of drafts) {
    const data = { ...facts, ...wordsIn(locale), updatedBy: person };
    await eventService(strapi).update({ documentId, locale, data });
  }
}

/** Changes an event and publishes it again in the languages that are public. Only in outbox order. */
export async function publishEdit(
  strapi: Core.Strapi,
  found: FoundEvent,
  edit: AnnouncedEdit,
  person: number,
): Promise<void> {
  await editDrafts(strapi, found, edit, person);
  const locale = found.published.map((version) => version.locale);
  await eventService(strapi).publish({ documentId: found.documentId, locale });
}
