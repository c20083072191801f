import { type DocumentType, type Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { languageAsking } from '../people/language';
import { editorRequest } from '../people/requester';
import { reviewTable } from './table';
import { decidersOf } from './deciders';
import { sourceOfDraft } from './drafts';
import { needsApproval } from './required';
import { refusals } from './sentences';

/**
 * Refuses to publish what another person must have approved and has not. It holds at every way of
 * publishing, also of a schedule; only where one person alone may publish the type there is nobody
 * to ask.
 */
export async function refuseUnapproved(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
  languages: readonly Locale[],
): Promise<void> {
  if (!needsApproval(type)) return;
  const { person } = editorRequest(strapi) ?? {};
  for (const language of languages) {
    const deciders = new Set(await decidersOf(strapi, type, language));
    if (person !== undefined) deciders.delete(person.id);
    if (deciders.size < (person === undefined ? 2 : 1)) continue;
    const source = await sourceOfDraft(strapi, { type, documentId, language });
    if (source === undefined) continue;
    const where = { type, entry: documentId, language, state: 'approved', source };
    if ((await reviewTable(strapi).count({ where })) === 0)
      throw new errors.ApplicationError(refusals[languageAsking(strapi)].unapproved);
  }
}

/** What was approved is public now; the next draft begins anew. */
export async function forgetReviews(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
  languages: readonly Locale[],
): Promise<void> {
  const where = { type, entry: documentId, language: { $in: [...languages] } };
  await reviewTable(strapi).deleteMany({ where });
}
