import { defaultLocale, isLocale, type Locale } from '@porchlight/shared';

/** The language of a page by the first part of its address; undefined where there is no such page. */
export function localeOf(part: string | undefined): Locale | undefined {
  if (part === undefined) return defaultLocale;
  return isLocale(part) && part !== defaultLocale ? part : undefined;
}
