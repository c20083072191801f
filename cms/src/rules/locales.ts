import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * Strapi deletes all entries of a language with it, past every rule and without a trace. The site
 * has the same languages as long as it exists, so none can be deleted.
 */
export function keepLocales(strapi: Core.Strapi): void {
  const refuse = (): never => {
    throw new errors.ApplicationError(
      'The languages of the site are fixed. Unpublish the entries of a language instead.',
    );
  };
  const subscriber = {
    models: ['plugin::i18n.locale'],
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  };
  strapi.db.lifecycles.subscribe(subscriber as never);
}
