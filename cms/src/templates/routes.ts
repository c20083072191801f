import { limits, locales, nativeNames } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';

import { languageOfPerson } from '../people/language';
import { MayNotError } from '../people/may-not-error';
import { allowedAmong, type Asker, mayCreate } from '../people/rights';
import { refuseSchedule } from '../edits/schedule-words';
import { addAdminRoutes, type AdminContext } from '../people/admin-routes';
import { languageOf } from '../export/published-rows';
import { inOutboxOrder } from '../rules/record/outbox';
import { uidOf } from '../store/models';
import { table } from '../store/rows';
import { draftEvent } from './new-event';
import { sentences } from './sentences';

/** As the panel sends it: a webinar, or an event like another one. */
const request = z.strictObject({
  title: z.string().trim().min(1).max(limits.title),
  startsAtLocal: z.string().max(19),
  endsAtLocal: z.string().max(19),
  timeZone: z.string().max(64),
  locale: z.enum(locales),
  like: z.string().min(1).max(64).optional(),
});

/** Events that are begun with more than an empty form. */
export const addTemplateRoutes = (strapi: Core.Strapi): void =>
  addAdminRoutes(strapi, [
    { method: 'POST', path: '/events', answer: (context) => newEvent(strapi, context) },
  ]);

/** Answers the id of the draft and the language to go on in. */
async function newEvent(strapi: Core.Strapi, { request: { body }, state }: AdminContext) {
  const read = request.safeParse(body);
  const says = sentences[languageOfPerson(state.user)];
  if (!read.success) throw new errors.ApplicationError(says.incomplete);
  const { like, ...wanted } = read.data;
  if (!mayCreate(strapi, state, 'event', wanted.locale)) throw new MayNotError(says.mayNotWrite);
  if (like !== undefined) await refuseCopy(strapi, state, like);
  refuseSchedule(wanted, languageOfPerson(state.user));
  const documentId = await inOutboxOrder(strapi, () =>
    draftEvent(strapi, wanted, { like, asker: state }),
  );
  return { documentId, locale: wanted.locale };
}

/** Whoever copies an event has to be able to read it, and to write in each language it has. */
export async function refuseCopy(
  strapi: Core.Strapi,
  asker: Asker,
  documentId: string,
): Promise<void> {
  const readable = await allowedAmong(strapi, asker, 'event', [documentId], ['read']);
  const says = sentences[languageOfPerson(asker.user)];
  if (!readable.has(documentId)) throw new MayNotError(says.mayNotRead);
  const rows = await table(strapi, uidOf('event')).findMany({ where: { documentId } });
  const strange = locales.filter(
    (locale) =>
      rows.some((row) => languageOf(row) === locale) && !mayCreate(strapi, asker, 'event', locale),
  );
  if (strange.length > 0)
    throw new MayNotError(says.mayNotCopy(strange.map((locale) => nativeNames[locale]).join(', ')));
}
