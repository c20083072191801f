import type { StrapiApp } from '@strapi/strapi/admin';

type CustomField = Exclude<Parameters<StrapiApp['customFields']['register']>[0], unknown[]>;

/** A text of the database with an input of ours. The same names are in `cms/src/custom-fields.ts`. */
const field = (
  name: string,
  words: string,
  load: () => Promise<{ readonly default: React.ComponentType<never> }>,
): CustomField => ({
  name,
  type: 'string',
  intlLabel: { id: `hub.field.${name}`, defaultMessage: words },
  intlDescription: { id: `hub.field.${name}`, defaultMessage: words },
  components: { Input: load as CustomField['components']['Input'] },
});

export const fields: CustomField[] = [
  field('wall-time', 'Date and time of the venue', () => import('./wall-time-input')),
  field('time-zone', 'Time zone', () => import('./time-zone-input')),
  field('slug', 'Address', () => import('./slug-input')),
  field('entry', 'Entry of any type', () => import('./entry-input')),
];
