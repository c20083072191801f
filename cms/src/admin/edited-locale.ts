import { defaultLocale, isLocale, type Locale } from '@porchlight/shared';
import { useQueryParams } from '@strapi/strapi/admin';

/** The language of the version that is being edited. */
export function useEditedLocale(): Locale {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale;
  return locale !== undefined && isLocale(locale) ? locale : defaultLocale;
}
