import { defaultLocale, type Locale, locales } from './locales.ts';

/** The version to show where one language is wanted: that one, else the default, else any. */
export const versionFor = <Version>(
  versions: ReadonlyMap<Locale, Version>,
  locale: Locale,
): Version | undefined =>
  versions.get(locale) ??
  versions.get(defaultLocale) ??
  locales.map((other) => versions.get(other)).find((version) => version !== undefined);
