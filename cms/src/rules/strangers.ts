import type { DocumentType, Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { languageOfPerson, type PanelLanguage } from '../people/language';
import { MayNotError } from '../people/may-not-error';
import { allowedAmong, type Asker, languagesWhereMay } from '../people/rights';
import { uidOf } from '../store/models';
import { table } from '../store/rows';

/**
 * Who copies or translates an entry is asked by Strapi only whether they may create. But a copy tells
 * all that the original says, and a translation shares its facts with the other languages.
 */

const unreadable: Readonly<Record<PanelLanguage, string>> = {
  en: 'You may not read this entry, so you cannot copy or translate it.',
  es: 'No puede leer esta entrada, así que no puede copiarla ni traducirla.',
};

/** Whoever is signed in to the admin panel and asks; programs and the CMS itself are nobody. */
export function askerNow(strapi: Core.Strapi): Asker | undefined {
  const { user, userAbility } = (strapi.requestContext.get()?.state ?? {}) as Partial<Asker>;
  return user === undefined || userAbility === undefined ? undefined : { user, userAbility };
}

const refuse = ({ user }: Asker): never => {
  throw new MayNotError(unreadable[languageOfPerson(user)]);
};

/** Refuses a copy to who may not read all of the original. */
export async function refuseUnreadable(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
): Promise<void> {
  const asker = askerNow(strapi);
  if (asker === undefined) return;
  const readable = await allowedAmong(strapi, asker, type, [documentId], ['read']);
  if (!readable.has(documentId)) refuse(asker);
}

/** Refuses the first draft in a language to who may read the entry in none. */
export async function refuseStrangeTranslation(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
  locale: Locale,
): Promise<void> {
  const asker = askerNow(strapi);
  if (asker === undefined) return;
  if ((await table(strapi, uidOf(type)).count({ where: { documentId, locale } })) > 0) return;
  const readable = await languagesWhereMay(strapi, 'read', asker.userAbility, type, documentId);
  if (readable.size === 0) refuse(asker);
}

/** Whether whoever asks may change what all languages of an entry share: who may edit each of them. */
export async function mayEditFacts(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
): Promise<boolean> {
  const asker = askerNow(strapi);
  if (asker === undefined) return true;
  return (await allowedAmong(strapi, asker, type, [documentId], ['update'])).has(documentId);
}
