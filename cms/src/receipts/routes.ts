import { documentTypes, isLocale, now } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { readEnvironment } from '../environment';
import { type Ability, readableLanguages, readableVersions } from './readers';
import { type Carrier, carriersOf } from './carriers';
import { nextEvents } from './next-events';
import { statesOf } from './receipts';
import { statusFor } from './status';
import type { VersionState } from './version-state';

/** As much of a request as these routes need. */
interface Context {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly state: { readonly userAbility: Ability };
  body: unknown;
  badRequest(message: string): void;
  forbidden(message: string): void;
  notFound(message: string): void;
}

/** A page of a list of entries; more at once is nobody's screen. */
const mostEntries = 100;

/** Where an entry is, language by language, and which feeds and calendars carry it. */
export interface Whereabouts {
  /** The address of the site, without a slash at the end. */
  readonly site: string;
  readonly locales: readonly (VersionState & { readonly carriers: readonly Carrier[] })[];
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
      get('/receipts/:type', (context) => receiptsOfMany(strapi, context)),
      get('/status', async (context) => {
        context.body = await statusFor(strapi, context.state.userAbility);
      }),
      get('/next-events', async (context) => {
        context.body = { events: await nextEvents(strapi, context.state.userAbility, now()) };
      }),
    ],
  } as never);
}

async function receipts(strapi: Core.Strapi, context: Context): Promise<void> {
  const { documentId = '' } = context.params;
  const type = typeIn(context);
  if (type === undefined) return context.notFound('There is no such type of entry.');
  const languages = await readableLanguages(strapi, context.state.userAbility, type, documentId);
  if (languages.size === 0) return context.forbidden('You may not read this entry.');
  const states = (await statesOf(strapi, type, [documentId])).get(documentId) ?? [];
  const locales: Whereabouts['locales'][number][] = [];
  for (const state of states) {
    const { locale } = state;
    if (!isLocale(locale) || !languages.has(locale)) continue;
    const isShown = state.state === 'live';
    const carriers = isShown ? await carriersOf(strapi, type, documentId, locale) : [];
    locales.push({ ...state, carriers });
  }
  const { siteUrl } = readEnvironment();
  context.body = { site: siteUrl, locales } satisfies Whereabouts;
}

/** Where each of many entries is, as a list of them shows it. */
async function receiptsOfMany(strapi: Core.Strapi, context: Context): Promise<void> {
  const type = typeIn(context);
  if (type === undefined) return context.notFound('There is no such type of entry.');
  const { of } = context.query;
  const documentIds = typeof of === 'string' ? of.split(',').filter((id) => id !== '') : [];
  if (documentIds.length > mostEntries)
    return context.badRequest(`Please ask for at most ${mostEntries} entries at once.`);
  const readable = await readableVersions(strapi, context.state.userAbility, type, documentIds);
  const states = await statesOf(strapi, type, documentIds);
  const entries: Record<string, readonly VersionState[]> = {};
  for (const [documentId, languages] of readable)
    entries[documentId] = (states.get(documentId) ?? []).filter(
      ({ locale }) => isLocale(locale) && languages.has(locale),
    );
  context.body = { entries };
}

const typeIn = ({ params }: Context) => documentTypes.find((each) => each === params['type']);
