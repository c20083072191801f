/** The languages of the interface and of content, the default first. */
export const locales = ['en', 'es', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** The language without a prefix in its addresses, and the fallback of every list. */
export const defaultLocale: Locale = 'en';

export const isLocale = (value: unknown): value is Locale =>
  (locales as readonly unknown[]).includes(value);

export type Direction = 'ltr' | 'rtl';

const directions: Readonly<Record<Locale, Direction>> = { en: 'ltr', es: 'ltr', ar: 'rtl' };

/** Which way a language is written. */
export const directionOf = (locale: Locale): Direction => directions[locale];

/** Each language in its own words, as a language switch shows it. */
export const nativeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Español',
  ar: 'العربية',
};
