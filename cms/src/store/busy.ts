import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { languageAsking, type PanelLanguage } from '../people/language';

const sentences: Readonly<Record<PanelLanguage, string>> = {
  en: 'Something else is writing to the database and takes long, so nothing was saved. What you wrote is still in this form. Please try again in a minute.',
  es: 'Otro proceso está escribiendo en la base de datos y tarda mucho, así que no se ha guardado nada. Lo que escribió sigue en este formulario. Inténtelo de nuevo dentro de un minuto.',
};

/** PostgreSQL’s `lock_not_available`, and all that SQLite says of a database that is in use. */
const isBusy = (code: unknown): boolean =>
  code === '55P03' || (typeof code === 'string' && code.startsWith('SQLITE_BUSY'));

/** The refusal that a database means which somebody else keeps busy; any other error as it is. */
export const toBusyError = (strapi: Core.Strapi, error: unknown): unknown =>
  isBusy((error as { readonly code?: unknown } | null)?.code)
    ? new errors.ApplicationError(sentences[languageAsking(strapi)])
    : error;
