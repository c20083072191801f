import { defaultLocale, locales, type SiteIdentity } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { readEnvironment } from '../environment';
import { type ExportedDocument, exportType } from './documents';

/** Who this hub is: what was settled at its first start, and the name its settings give it. */
export async function exportIdentity(strapi: Core.Strapi): Promise<SiteIdentity> {
  const { siteUrl, uidDomain, tagAuthority } = readEnvironment();
  const name = nameIn(await exportType(strapi, 'site-settings'));
  return { name, url: siteUrl, uidDomain, tagAuthority, locales: [...locales] };
}

function nameIn(settings: readonly ExportedDocument[]): string {
  const named = settings.find(({ record }) => record.locale === defaultLocale) ?? settings[0];
  const name = named?.record.fields['name'];
  return typeof name === 'string' ? name : 'Porchlight';
}
