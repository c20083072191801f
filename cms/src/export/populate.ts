import type { Core } from '@strapi/strapi';

import { type Attributes, attributesOfComponent } from '../store/models';

type Populate = Record<string, unknown>;

/** The columns of an uploaded file that an export needs. */
export const fileColumns = [
  'id',
  'documentId',
  'hash',
  'ext',
  'url',
  'mime',
  'width',
  'height',
  'alternativeText',
  'focalPoint',
  'provider_metadata',
] as const;

/** What a query must load so that every attribute is there. */
export function populateOf(strapi: Core.Strapi, attributes: Attributes): Populate {
  const populate: Populate = {};
  for (const [name, { type, component }] of attributes) {
    if (type === 'relation') populate[name] = { select: ['id', 'documentId'] };
    if (type === 'media') populate[name] = { select: ['id', 'documentId', 'mime'] };
    if (type === 'component' && component !== undefined)
      populate[name] = { populate: populateOf(strapi, attributesOfComponent(strapi, component)) };
  }
  return populate;
}
