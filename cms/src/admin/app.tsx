import type { StrapiApp } from '@strapi/strapi/admin';

/** The admin panel in English and Spanish, without what sells or distracts. */
export default {
  config: {
    locales: ['es'],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      en: { 'app.components.LeftMenu.navbrand.title': 'Porchlight' },
      es: { 'app.components.LeftMenu.navbrand.title': 'Porchlight' },
    },
  },
  bootstrap(_app: StrapiApp): void {},
};
