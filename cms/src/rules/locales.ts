import { documentTypes, isLocale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

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
    beforeDeleteMany: ({ params }: Deletion) => refuseFor(params.where?.['locale']),
  };
  const ofLanguages = {
    models: [localeUid],
    async beforeDelete({ params }: Deletion) {
      const language = await table<{ readonly code: string }>(strapi, localeUid).findOne({
        where: { ...params.where },
      });
      refuseFor(language?.code);
    },
  };
  for (const subscriber of [ofEntries, ofLanguages])
    strapi.db.lifecycles.subscribe(subscriber as never);
}

function refuseFor(language: unknown): void {
  if (!isLocale(language)) return;
  throw new errors.ApplicationError(
    'The languages of the site are fixed. Unpublish the entries of a language instead.',
  );
}
