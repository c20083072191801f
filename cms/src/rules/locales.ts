import { documentTypes, isLocale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { languageAsking, type PanelLanguage } from '../people/language';
import { uidOf } from '../store/models';
import { table } from '../store/rows';

/** What Strapi's database tells its subscribers, as far as these rules read it. */
interface Deletion {
  readonly params: { readonly where?: Readonly<Record<string, unknown>> };
}

const localeUid = 'plugin::i18n.locale';

/**
 * Strapi deletes all entries of a language, type by type, before the language itself: past every
 * rule, outside of a transaction and without a trace. The site has the same languages as long as it
 * exists, so the first of these deletions is refused. Other languages are shown nowhere.
 */
export function keepLocales(strapi: Core.Strapi): void {
  const ofEntries = {
    models: documentTypes.map(uidOf),
    beforeDeleteMany: ({ params }: Deletion) => refuseFor(strapi, params.where?.['locale']),
  };
  const ofLanguages = {
    models: [localeUid],
    async beforeDelete({ params }: Deletion) {
      const language = await table<{ readonly code: string }>(strapi, localeUid).findOne({
        where: { ...params.where },
      });
      refuseFor(strapi, language?.code);
    },
  };
  for (const subscriber of [ofEntries, ofLanguages])
    strapi.db.lifecycles.subscribe(subscriber as never);
}

const fixed: Readonly<Record<PanelLanguage, string>> = {
  en: 'The languages of the site are fixed. Unpublish the entries of a language instead.',
  es: 'Los idiomas del sitio son fijos. Retire de la publicación las entradas de ese idioma.',
};

function refuseFor(strapi: Core.Strapi, language: unknown): void {
  if (isLocale(language)) throw new errors.ApplicationError(fixed[languageAsking(strapi)]);
}
