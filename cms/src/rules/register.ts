import type { Core } from '@strapi/strapi';

import { watchAppointments } from '../appointments/rule';
import { watchDeletions } from '../logbook/content';
import { keepLocales } from './languages/locales';
import { watchDocuments } from './watch';

/** Before Strapi's own middlewares, so that ours are the outermost and see what all others did. */
export function registerRules(strapi: Core.Strapi): void {
  watchDeletions(strapi);
  watchAppointments(strapi);
  watchDocuments(strapi);
  keepLocales(strapi);
}
