import { type Locale, locales } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import type { PublicationRow } from '../store/technical';
import { datedVersions } from './dated-versions';
import { documentFor, type Versions } from './shown-words';

/** The languages in which a change of the site settings makes the site write times otherwise. */
export const timesRewordedIn = (before: Versions, after: Versions): readonly Locale[] =>
  locales.filter((locale) => wordingIn(before, locale) !== wordingIn(after, locale));

/** Settings that are missing, or of another type, word times as the defaults do. */
function wordingIn(versions: Versions, locale: Locale): string {
  const settings = documentFor(versions, locale);
  return settings?.type === 'site-settings'
    ? `${settings.zoneWording} ${settings.timeStyle}`
    : 'full 12h';
}

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
