import type { Core } from '@strapi/strapi';

interface Plugin {
  bootstrap(given: { readonly strapi: Core.Strapi }): Promise<void>;
}

/**
 * Strapi's plugin for languages copies what is not translated from a version to the others whenever
 * that differs from the first row of the document, whichever that is: so it leaves older facts in
 * public, and takes newer ones from a draft. `rules/facts.ts` does it instead; the plugin's
 * middleware, which is the only one it has, is not taken on.
 */
// oxlint-disable-next-line import/no-default-export -- Strapi loads an extension by its default.
export default (plugin: Plugin): Plugin => ({
  ...plugin,
  async bootstrap({ strapi }) {
    const { use } = strapi.documents;
    Object.assign(strapi.documents, { use: () => () => undefined });
    try {
      await plugin.bootstrap({ strapi });
    } finally {
      Object.assign(strapi.documents, { use });
    }
  },
});
