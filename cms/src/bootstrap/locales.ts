import { defaultLocale, locales, nativeNames } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

interface LocaleService {
  findByCode(code: string): Promise<unknown>;
  create(locale: { readonly code: string; readonly name: string }): Promise<unknown>;
  setDefaultLocale(locale: { readonly code: string }): Promise<unknown>;
}

/** The languages of the hub, the default first. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('i18n').service('locales') as unknown as LocaleService;
  for (const code of locales) {
    if (!(await service.findByCode(code)))
      await service.create({ code, name: `${nativeNames[code]} (${code})` });
  }
  await service.setDefaultLocale({ code: defaultLocale });
}
