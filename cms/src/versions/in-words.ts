import type { Core } from '@strapi/strapi';

import { components } from '../bootstrap/layouts/components';
import { fileUid } from '../export/files';
import { cardReference } from '../rules/showing/links-to';
import { type Attribute, attributesOfComponent } from '../store/models';
import { type Found, nameOf, targetOf } from './names';
import type { Fields } from './table';

/** A field as an editor reads it: text of several lines, yes or no, or nothing. */
export type Shown = string | boolean | null;

/** What a field of a version says, with entries and files by their names. */
export function shownValue(
  strapi: Core.Strapi,
  found: Found,
  value: unknown,
  attribute: Attribute,
): Shown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value;
  return textOf(strapi, found, value, attribute);
}

function textOf(
  strapi: Core.Strapi,
  found: Found,
  value: unknown,
  { type, target = '', component }: Attribute,
): string {
  switch (type) {
    case 'relation':
      return [value]
        .flat()
        .map((id) => calledBy(found, target, id))
        .join('\n');
    case 'media':
      return calledBy(found, fileUid, value);
    case 'blocks':
      return blocksText(found, value as readonly Fields[]);
    case 'component':
      return [value]
        .flat()
        .map((item) => componentText(strapi, found, item as Fields, component ?? ''))
        .join('\n\n');
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

/** What is gone has only its id. */
const calledBy = (found: Found, uid: string, id: unknown): string =>
  nameOf(found, uid, String(id)) ?? `(${String(id)})`;

/** `Text: Events`, a line for each field that is filled in. */
function componentText(strapi: Core.Strapi, found: Found, item: Fields, component: string): string {
  const labels = components[component.replace('content.', '')]?.fields;
  return attributesOfComponent(strapi, component)
    .flatMap(([name, attribute]) => {
      const value = item[name];
      if (value === undefined || value === null) return [];
      const label = labels?.[name]?.[0] ?? name;
      return [`${label}: ${lineOf(strapi, found, value, attribute, component)}`];
    })
    .join('\n');
}

function lineOf(
  strapi: Core.Strapi,
  found: Found,
  value: unknown,
  attribute: Attribute,
  component: string,
): string {
  if (value === true) return '✓';
  if (value === false) return '–';
  const [uid, id] = component === cardReference ? targetOf(value) : [];
  const name = uid !== undefined && id !== undefined ? nameOf(found, uid, id) : undefined;
  return name ?? textOf(strapi, found, value, attribute);
}

/** The words of rich text as it is stored; pictures are named where they stand. */
const blocksText = (found: Found, blocks: readonly Fields[]): string =>
  blocks
    .map((node) =>
      node['type'] === 'image' ? `[${calledBy(found, fileUid, node['media'])}]` : wordsOf(node),
    )
    .filter((text) => text !== '')
    .join('\n\n');

function wordsOf({ type, text, children = [] }: Fields): string {
  if (typeof text === 'string') return text;
  const parts = (children as readonly Fields[]).map(wordsOf);
  return type === 'list' ? parts.map((part) => `• ${part}`).join('\n') : parts.join('');
}
