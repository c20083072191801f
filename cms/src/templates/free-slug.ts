import { documentPath, type Locale, slugChoices } from '@porchlight/shared';
import type { CalendarDate } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../store/models';
import { table } from '../store/rows';
import { formerAddressTable, publicationTable } from '../store/public-record';

/** The best address for an event that no other one has, had, or is drafted with; null if all are. */
export async function freeSlug(
  strapi: Core.Strapi,
  locale: Locale,
  title: string,
  wish: { readonly date: CalendarDate | undefined; readonly isOneOfMany: boolean },
): Promise<string | null> {
  for (const slug of slugChoices(title, wish))
    if (!(await isTaken(strapi, slug, locale))) return slug;
  return null;
}

async function isTaken(strapi: Core.Strapi, slug: string, locale: Locale): Promise<boolean> {
  const path = documentPath({ type: 'event', slug, locale });
  const holders = await Promise.all([
    table(strapi, uidOf('event')).count({ where: { slug, locale } }),
    publicationTable(strapi).count({ where: { path } }),
    formerAddressTable(strapi).count({ where: { from: path } }),
  ]);
  return holders.some((count) => count > 0);
}
