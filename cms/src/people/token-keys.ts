import type { Core } from '@strapi/strapi';

import { isSuperAdmin } from './rank';
import { editorRequest } from './requester';

/** What Strapi's database tells after it has read a token. */
interface Found {
  readonly result: { encryptedKey?: string | null } | null;
}

/**
 * Strapi shows the key of a token to whoever may see that there is one. With a key one can do all that
 * its token may, so only a Super Admin is shown it.
 */
export function keepTokenKeys(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::api-token'],
    async afterFindOne({ result }: Found) {
      const { person } = editorRequest(strapi) ?? {};
      if (result === null || person === undefined) return;
      if (!(await isSuperAdmin(strapi, person.id))) result.encryptedKey = null;
    },
  } as never);
}
