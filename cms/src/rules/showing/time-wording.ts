import { type Document, type Locale, locales, versionFor } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import type { PublicationRow } from '../../store/public-record';
import { datedVersions } from './dated-versions';

/** How the site settings word times, in each of their languages that the site can read. */
export type TimeWordings = ReadonlyMap<Locale, string>;

/** Settings that are missing word times as the defaults do. */
const byDefault = 'full 12h';

/** How settings word times; other types say nothing of it. */
export const timesIn = (document: Document): string | null =>
  document.type === 'site-settings' ? `${document.zoneWording} ${document.timeStyle}` : null;

/** The languages in which a change of the site settings makes the site write times otherwise. */
export const timesRewordedIn = (before: TimeWordings, after: TimeWordings): readonly Locale[] =>
  locales.filter((locale) => wordingIn(before, locale) !== wordingIn(after, locale));

const wordingIn = (wordings: TimeWordings, locale: Locale): string =>
  versionFor(wordings, locale) ?? byDefault;

/** Every public version that says when it is, in one of these languages. */
export async function versionsTellingTime(
  strapi: Core.Strapi,
  reworded: readonly Locale[],
): Promise<readonly PublicationRow[]> {
  if (reworded.length === 0) return [];
  const versions = await datedVersions(strapi);
  return versions
    .filter(({ event }) => reworded.includes(event.locale))
    .map(({ publication }) => publication);
}
