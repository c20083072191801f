import type { DocumentRecord } from '@porchlight/shared';

import type { Fields } from '../../fields/draft.ts';

/** Fields that every language has for itself, over all types; the schemas of the CMS say which. */
const translated: ReadonlySet<string> = new Set([
  'title',
  'name',
  'slug',
  'summary',
  'description',
  'body',
  'image',
  'photo',
  'publicationName',
  'correctionNote',
  'cost',
  'statusNote',
  'room',
  'items',
  'partnerCredit',
  'occasion',
  'population',
  'findings',
  'prefix',
  'suffixes',
  'role',
  'bio',
  'ageRange',
  'street',
  'locality',
  'region',
  'country',
  'directions',
  'parking',
  'accessNote',
]);

/** The words of one version, and what is not translated from another one of the same entry. */
export const inLanguageOf = (version: DocumentRecord, other: DocumentRecord): Fields => ({
  ...pick(other.fields, (field) => !translated.has(field)),
  ...pick(version.fields, (field) => translated.has(field)),
});

const pick = (fields: Fields, isWanted: (field: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => isWanted(field)));
