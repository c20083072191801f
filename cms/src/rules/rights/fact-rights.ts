import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { exportDocument } from '../../export/documents';
import { languageOfPerson, type PanelLanguage } from '../../people/language';
import { MayNotError } from '../../people/may-not-error';
import { allowedAmong, type Asker, languagesWhereMay } from '../../people/rights';
import type { Draft } from '../../reviews/drafts';
import { factsOf, uidOf } from '../../store/models';
import { table } from '../../store/rows';
import { changedFields } from './draft-saves';
import { fieldName } from '../guard/field-names';

/**
 * Who copies or translates an entry is asked by Strapi only whether they may create. But a copy tells
 * all that the original says, and a translation shares its facts with the other languages.
 */

const unreadable: Readonly<Record<PanelLanguage, string>> = {
  en: 'You may not read this entry, so you cannot copy or translate it.',
  es: 'No puede leer esta entrada, así que no puede copiarla ni traducirla.',
};

const unshared: Readonly<Record<PanelLanguage, (fields: string) => string>> = {
  en: (fields) =>
    `All languages of this entry share what you changed here: ${fields}. You may not edit the entry in all of them, so nothing was saved. What you wrote is still in this form. Please put these fields back to what they were and save the rest, or ask a colleague to change them.`,
  es: (fields) =>
    `Todos los idiomas de esta entrada comparten lo que cambió aquí: ${fields}. Usted no puede editarla en todos ellos, así que no se ha guardado nada. Lo que escribió sigue en este formulario. Deje esos campos como estaban y guarde lo demás, o pida a otra persona del equipo que los cambie.`,
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

/** Whether a draft would be the first one of an entry in a language. */
export const isFirstIn = async (
  strapi: Core.Strapi,
  { type, documentId, language }: Draft,
): Promise<boolean> =>
  (await table(strapi, uidOf(type)).count({ where: { documentId, locale: language } })) === 0;

/** Refuses the first draft in a language to who may read the entry in none. */
export async function refuseStrangeTranslation(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
): Promise<void> {
  const asker = askerNow(strapi);
  if (asker === undefined) return;
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

/** What somebody filled in who may not change what all languages share. */
interface Filling {
  readonly data: object;
  /** A form for a new language is empty where it was not told what the others say. */
  readonly isFirst: boolean;
}

/**
 * Refuses a draft that was just saved with other facts than the other languages have. Those that were
 * sent as they are stored are no change: a form sends all of its fields.
 */
export async function refuseStrangeFacts(
  strapi: Core.Strapi,
  { type, documentId, language }: Draft,
  { data, isFirst }: Filling,
): Promise<void> {
  const asker = askerNow(strapi);
  if (asker === undefined) return;
  const drafts = await exportDocument(strapi, type, documentId, { status: 'draft' });
  const saved = drafts.find(({ record }) => record.locale === language);
  const other = drafts.find((draft) => draft !== saved);
  if (saved === undefined || other === undefined) return;
  const facts = new Set(factsOf(strapi, type).map(([name]) => name));
  const { fields } = saved.record;
  const changed = changedFields(other.record.fields, fields).filter(
    (name) => facts.has(name) && name in data && !(isFirst && fields[name] === undefined),
  );
  if (changed.length === 0) return;
  const reader = languageOfPerson(asker.user);
  const names = changed.map((name) => fieldName(type, name, reader)).join(', ');
  throw new MayNotError(unshared[reader](names));
}
