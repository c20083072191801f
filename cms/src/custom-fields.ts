import type { Core } from '@strapi/strapi';

/** Texts with an input of our own, which `src/admin/fields` draws. */
const names = ['wall-time', 'time-zone', 'slug', 'entry'] as const;

export const registerCustomFields = (strapi: Core.Strapi): void =>
  strapi.customFields.register(names.map((name) => ({ name, type: 'string' as const })));
