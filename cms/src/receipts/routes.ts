import { isLocale, now } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { readEnvironment } from '../environment';
import { MayNotError } from '../people/may-not-error';
import { refusalsNow } from '../people/sentences';
import { addAdminRoutes, type AdminContext, typeOfRequest } from '../people/admin-routes';
import { languagesWhereMay, versionsWhereMay } from '../people/rights';
import { type Carrier, carriersOf } from './carriers';
import { nextEvents } from './next-events';
import { statesOf } from './receipts';
import { statusFor } from './status';
import type { VersionState } from './version-state';

/** A page of a list of entries; more at once is nobody's screen. */
const mostEntries = 100;

/** Where an entry is, language by language, and which feeds and calendars carry it. */
export interface Whereabouts {
  /** The address of the site, without a slash at the end. */
  readonly site: string;
  readonly locales: readonly (VersionState & { readonly carriers: readonly Carrier[] })[];
}

/** What the admin panel asks: for whoever is signed in, as far as they may read an entry. */
export const addReceiptRoutes = (strapi: Core.Strapi): void =>
  addAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/receipts/:type/:documentId',
      answer: (context) => receipts(strapi, context),
    },
    {
      method: 'GET',
      path: '/receipts/:type',
      answer: (context) => receiptsOfMany(strapi, context),
    },
    {
      method: 'GET',
      path: '/status',
      answer: ({ state }) => statusFor(strapi, state.userAbility),
    },
    {
      method: 'GET',
      path: '/next-events',
      answer: async ({ state }) => ({
        events: await nextEvents(strapi, state.userAbility, now()),
      }),
    },
  ]);

async function receipts(strapi: Core.Strapi, context: AdminContext): Promise<Whereabouts> {
  const { documentId = '' } = context.params;
  const type = typeOfRequest(context);
  const languages = await languagesWhereMay(
    strapi,
    'read',
    context.state.userAbility,
    type,
    documentId,
  );
  if (languages.size === 0) throw new MayNotError(refusalsNow(strapi).mayNotRead);
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
  return { site: siteUrl, locales };
}

/** Where each of many entries is, as a list of them shows it. */
async function receiptsOfMany(strapi: Core.Strapi, context: AdminContext) {
  const type = typeOfRequest(context);
  const { of } = context.query;
  const documentIds = typeof of === 'string' ? of.split(',').filter((id) => id !== '') : [];
  if (documentIds.length > mostEntries)
    throw new errors.ApplicationError(refusalsNow(strapi).notUnderstood);
  const readable = await versionsWhereMay(
    strapi,
    'read',
    context.state.userAbility,
    type,
    documentIds,
  );
  const states = await statesOf(strapi, type, documentIds);
  const entries: Record<string, readonly VersionState[]> = {};
  for (const [documentId, languages] of readable)
    entries[documentId] = (states.get(documentId) ?? []).filter(
      ({ locale }) => isLocale(locale) && languages.has(locale),
    );
  return { entries };
}
