import { defaultLocale, documentTypes, isLocale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { languageAsking, type PanelLanguage } from '../../people/language';
import { editorRequest } from '../../people/requester';
import { uidOf } from '../../store/models';
import { table } from '../../store/rows';

/** What Strapi's database tells its subscribers, as far as these rules read it. */
interface Deletion {
  readonly params: { readonly where?: Readonly<Record<string, unknown>> };
}

/** A setting as Strapi keeps it: the value is JSON. */
interface StoreRow {
  readonly key: string;
  readonly value: string;
}

interface Setting {
  readonly params: {
    readonly where?: Readonly<Record<string, unknown>>;
    readonly data: Partial<StoreRow>;
  };
}

const localeUid = 'plugin::i18n.locale';
const storeUid = 'strapi::core-store';
const defaultLocaleKey = 'plugin_i18n_default_locale';

/**
 * Strapi deletes all entries of a language, type by type, before the language itself: past every
 * rule, outside of a transaction and without a trace. The site has the same languages as long as it
 * exists, so the first of these deletions is refused, and so is another first language. Other
 * languages are shown nowhere.
 */
export function keepLocales(strapi: Core.Strapi): void {
  const ofEntries = {
    models: documentTypes.map(uidOf),
    beforeDeleteMany: ({ params }: Deletion) => refuseFor(strapi, params.where?.['locale']),
  };
  const ofLanguages = {
    models: [localeUid],
    // Strapi makes the language before it makes it the first one.
    beforeCreate() {
      if (editorRequest(strapi)?.body['isDefault'] === true) refuse(strapi);
    },
    async beforeDelete({ params }: Deletion) {
      const language = await table<{ readonly code: string }>(strapi, localeUid).findOne({
        where: { ...params.where },
      });
      refuseFor(strapi, language?.code);
    },
  };
  const ofDefault = {
    models: [storeUid],
    beforeCreate: ({ params }: Setting) => refuseOtherDefault(strapi, params.data),
    async beforeUpdate({ params }: Setting) {
      const row = await table<StoreRow>(strapi, storeUid).findOne({ where: { ...params.where } });
      refuseOtherDefault(strapi, { ...row, ...params.data });
    },
  };
  for (const subscriber of [ofEntries, ofLanguages, ofDefault])
    strapi.db.lifecycles.subscribe(subscriber as never);
}

const fixed: Readonly<Record<PanelLanguage, string>> = {
  en: 'The languages of the site are fixed. Unpublish the entries of a language instead.',
  es: 'Los idiomas del sitio son fijos. Retire de la publicación las entradas de ese idioma.',
};

/** Requests that name no language mean the first one, and everything is written in it. */
function refuseOtherDefault(strapi: Core.Strapi, { key, value }: Partial<StoreRow>): void {
  if (key === defaultLocaleKey && value !== JSON.stringify(defaultLocale)) refuse(strapi);
}

function refuseFor(strapi: Core.Strapi, language: unknown): void {
  if (isLocale(language)) refuse(strapi);
}

function refuse(strapi: Core.Strapi): never {
  throw new errors.ApplicationError(fixed[languageAsking(strapi)]);
}
