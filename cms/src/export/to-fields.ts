import type { Core } from '@strapi/strapi';

import { type Attribute, type Attributes, attributesOfComponent } from '../store/models';
import type { Notes } from './notes';
import { toBlocks } from './to-blocks';

type Fields = Readonly<Record<string, unknown>>;

/** A row's attributes in the shape of the snapshot; what is empty is left out. */
export function toFields(
  strapi: Core.Strapi,
  row: Fields,
  attributes: Attributes,
  notes: Notes,
  path: readonly string[] = [],
): Fields {
  const fields: Record<string, unknown> = {};
  for (const [name, attribute] of attributes) {
    const value = toValue(strapi, row[name], attribute, notes, [...path, name]);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function toValue(
  strapi: Core.Strapi,
  value: unknown,
  attribute: Attribute,
  notes: Notes,
  path: readonly string[],
): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  switch (attribute.type) {
    case 'relation':
      return Array.isArray(value) ? full(value.map(documentIdOf)) : documentIdOf(value);
    case 'media':
      return toMedia(value, notes, path);
    case 'blocks':
      return Array.isArray(value) ? full(toBlocks(value, notes, path)) : undefined;
    case 'component':
      return toComponent(strapi, value, attribute.component ?? '', notes, path);
    case 'biginteger':
    case 'decimal':
    case 'integer':
      return Number(value);
    default:
      return value;
  }
}

function toComponent(
  strapi: Core.Strapi,
  value: unknown,
  component: string,
  notes: Notes,
  path: readonly string[],
): unknown {
  const attributes = attributesOfComponent(strapi, component);
  const read = (item: unknown, at: readonly string[]): Fields =>
    toFields(strapi, item as Fields, attributes, notes, at);
  return Array.isArray(value)
    ? full(value.map((item, index) => read(item, [...path, String(index)])))
    : read(value, path);
}

function toMedia(value: unknown, notes: Notes, path: readonly string[]): string {
  const { documentId, mime } = value as { readonly documentId: string; readonly mime: string };
  if (!mime.startsWith('image/')) notes.missing.push(path.join('.'));
  notes.used.add(documentId);
  return documentId;
}

const documentIdOf = (value: unknown): string =>
  (value as { readonly documentId: string }).documentId;

const full = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;
