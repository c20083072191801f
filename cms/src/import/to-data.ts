import type { Core } from '@strapi/strapi';

import { type Attribute, type Attributes, attributesOfComponent } from '../store/models';
import type { Uploaded } from './media';
import { toStoredBlocks } from './to-stored-blocks';

/** What a record may point at, and who hears of what it may not. */
export interface Surroundings {
  readonly uploaded: Uploaded;
  /** Whether a document of this type exists in the language of the record. */
  readonly exists: (target: string, documentId: string) => boolean;
  readonly tell: (sentence: string) => void;
}

type Fields = Readonly<Record<string, unknown>>;

/** The reverse of an export: fields as the document service takes them. */
export function toData(
  strapi: Core.Strapi,
  fields: Fields,
  attributes: Attributes,
  around: Surroundings,
): Fields {
  const data: Record<string, unknown> = {};
  for (const [name, attribute] of attributes) {
    const value = fields[name];
    if (value === undefined || value === null) continue;
    data[name] = toStored(strapi, value, attribute, around);
  }
  return data;
}

function toStored(
  strapi: Core.Strapi,
  value: unknown,
  attribute: Attribute,
  around: Surroundings,
): unknown {
  switch (attribute.type) {
    case 'relation':
      return toRelation(value, attribute, around);
    case 'media':
      return around.uploaded.get(String(value))?.id ?? null;
    case 'blocks':
      return Array.isArray(value) ? toStoredBlocks(value, around.uploaded) : value;
    case 'component': {
      const attributes = attributesOfComponent(strapi, attribute.component ?? '');
      const read = (item: unknown): Fields => toData(strapi, item as Fields, attributes, around);
      return Array.isArray(value) ? value.map(read) : read(value);
    }
    default:
      return value;
  }
}

function toRelation(value: unknown, { target = '' }: Attribute, around: Surroundings): unknown {
  const known = (documentId: unknown): documentId is string =>
    typeof documentId === 'string' && around.exists(target, documentId);
  return Array.isArray(value) ? value.filter(known) : known(value) ? value : null;
}
