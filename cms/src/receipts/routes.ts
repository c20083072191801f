import { documentTypes } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Ability, readableLanguages } from './readers';
import { statesOf } from './receipts';
import { statusFor } from './status';

/** As much of a request as these routes need. */
interface Context {
  readonly params: Readonly<Record<string, string>>;
  readonly state: { readonly userAbility: Ability };
  body: unknown;
  forbidden(message: string): void;
  notFound(message: string): void;
}

/** What the admin panel asks: for whoever is signed in, as far as they may read an entry. */
export function addReceiptRoutes(strapi: Core.Strapi): void {
  const get = (path: string, handler: (context: Context) => Promise<void>) => ({
    method: 'GET' as const,
    path,
    handler,
    info: { type: 'admin' as const },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/hub',
    routes: [
      get('/receipts/:type/:documentId', (context) => receipts(strapi, context)),
      get('/status', async (context) => {
        context.body = await statusFor(strapi, context.state.userAbility);
      }),
    ],
  } as never);
}

async function receipts(strapi: Core.Strapi, context: Context): Promise<void> {
  const { documentId = '' } = context.params;
  const type = documentTypes.find((each) => each === context.params['type']);
  if (type === undefined) return context.notFound('There is no such type of entry.');
  const languages = await readableLanguages(strapi, context.state.userAbility, type, documentId);
  if (languages.size === 0) return context.forbidden('You may not read this entry.');
  const states = await statesOf(strapi, type, documentId);
  const readable: readonly string[] = [...languages];
  context.body = { locales: states.filter(({ locale }) => readable.includes(locale)) };
}
