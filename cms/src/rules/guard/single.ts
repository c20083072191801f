import { type DocumentType, singleTypes } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { languageOfPerson, type PanelLanguage } from '../../people/language';
import { uidOf } from '../../store/models';
import { table } from '../../store/rows';
import { askerNow } from '../rights/fact-rights';

/**
 * Strapi keeps to one entry of a single type in the form of that type alone: the addresses of lists
 * make and copy as many as one likes, and no form shows the others.
 */

const sentences: Readonly<Record<PanelLanguage, string>> = {
  en: 'The site has this once, and it exists already. Please edit the one that is there.',
  es: 'El sitio tiene esto una sola vez, y ya existe. Edite lo que hay.',
};

/** Refuses whoever is signed in a second entry of a type that has one. */
export async function refuseSecond(strapi: Core.Strapi, type: DocumentType): Promise<void> {
  const asker = askerNow(strapi);
  if (asker === undefined || !singleTypes.some((single) => single === type)) return;
  if ((await table(strapi, uidOf(type)).count({})) > 0)
    throw new errors.ApplicationError(sentences[languageOfPerson(asker.user)]);
}
