import type { Core } from '@strapi/strapi';

import { keepLocales } from './locales';
import { watchDocuments } from './watch';

/** Before Strapi's own middlewares, so that ours are the outermost and see what all others did. */
export function registerRules(strapi: Core.Strapi): void {
  watchDocuments(strapi);
  keepLocales(strapi);
}
