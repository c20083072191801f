import { defaultLocale, locales, type SiteIdentity } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { readEnvironment } from '../environment';
import { uidOf } from '../store/models';
import { type Row, table } from '../store/rows';
import { languageOf } from './published-rows';

/** Who this hub is: what was settled at its first start, and the name its settings give it. */
export async function exportIdentity(strapi: Core.Strapi): Promise<SiteIdentity> {
  const { siteUrl, uidDomain, tagAuthority } = readEnvironment();
  const settings = await table(strapi, uidOf('site-settings')).findMany({
    select: ['name', 'locale'],
    orderBy: [{ documentId: 'asc' }, { id: 'asc' }],
  });
  const name = nameIn(settings);
  return { name, url: siteUrl, uidDomain, tagAuthority, locales: [...locales] };
}

function nameIn(settings: readonly Row[]): string {
  const named = settings.find((row) => languageOf(row) === defaultLocale) ?? settings[0];
  const name = named?.['name'];
  return typeof name === 'string' && name !== '' ? name : 'Porchlight';
}
