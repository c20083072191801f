import { isLocale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { languageOfAccount } from '../people/language';
import { decidersOf } from '../reviews/deciders';
import { lastEditorsOf, pictureEditorsOf, rowOfDraft, sourceOfDraft } from '../reviews/drafts';
import { sentences } from './sentences';
import type { AppointmentRow } from './table';

/**
 * Refuses to publish what nobody who may publish has seen: words or pictures that somebody else changed
 * after the appointment was made, or an appointment of somebody who may not publish any more.
 */
export async function refuseUnseen(
  strapi: Core.Strapi,
  { type, entry: documentId, language, person, personName, source, madeAt }: AppointmentRow,
): Promise<void> {
  if (!isLocale(language)) return;
  const says = sentences[await languageOfAccount(strapi, person)];
  const deciders = await decidersOf(strapi, type, language);
  if (person !== null && !deciders.has(person))
    throw new errors.ApplicationError(says.mayNoMore(personName));
  const draft = { type, documentId, language };
  if (source === null || (await sourceOfDraft(strapi, draft)) === source) return;
  const row = await rowOfDraft(strapi, draft);
  const editors = new Set([
    ...(row === undefined ? [] : await lastEditorsOf(strapi, draft, row)),
    ...(madeAt === null ? [] : await pictureEditorsOf(strapi, draft, madeAt)),
  ]);
  if ([...editors].some((editor) => !deciders.has(editor)))
    throw new errors.ApplicationError(says.changedSince);
}
