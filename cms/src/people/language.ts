import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { table } from '../store/rows';
import { editorRequest, type Person } from './requester';

/** The languages of the admin panel. */
export type PanelLanguage = 'en' | 'es';

export const languageOfPerson = ({
  preferedLanguage,
}: Pick<Person, 'preferedLanguage'>): PanelLanguage => (preferedLanguage === 'es' ? 'es' : 'en');

const reading = new AsyncLocalStorage<PanelLanguage>();

/** Does something for somebody who reads later what came of it, in their language. */
export const readIn = <Value>(language: PanelLanguage, work: () => Value): Value =>
  reading.run(language, work);

/** That of whoever asks just now, or reads it later; English for programs. */
export function languageAsking(strapi: Core.Strapi): PanelLanguage {
  const { person } = editorRequest(strapi) ?? {};
  return person === undefined ? (reading.getStore() ?? 'en') : languageOfPerson(person);
}

/** That of somebody who does not ask just now; English for an account that is gone. */
export async function languageOfAccount(
  strapi: Core.Strapi,
  id: number | null,
): Promise<PanelLanguage> {
  if (id === null) return 'en';
  const person = await table<Person>(strapi, 'admin::user').findOne({ where: { id } });
  return person === null ? 'en' : languageOfPerson(person);
}
