import { documentTypes, type DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Attributes, attributesOf, attributesOfComponent, uidOf } from '../store/models';
import { table } from '../store/rows';

export interface Referrer {
  readonly type: DocumentType;
  readonly documentId: string;
}

/** The documents that are linked to one. When it is deleted, the database drops their links silently. */
export async function referrersOf(
  strapi: Core.Strapi,
  target: Referrer,
): Promise<readonly Referrer[]> {
  const found = new Map<string, Referrer>();
  for (const type of documentTypes) {
    for (const { isLink, where } of waysTo(strapi, type, target)) {
      if (!isLink) continue;
      const rows = await table(strapi, uidOf(type)).findMany({ where, select: ['documentId'] });
      for (const row of rows) found.set(row.documentId, { type, documentId: row.documentId });
    }
  }
  return [...found.values()];
}

/** A way from documents of a type to one document, as a condition on their rows. */
export interface Way {
  /** A link of the database; else words in the text of each language, which outlive what they name. */
  readonly isLink: boolean;
  readonly where: Readonly<Record<string, unknown>>;
}

/** Through components if need be: `presenters` → `person`, or `items` → `target`. */
export const waysTo = (strapi: Core.Strapi, type: DocumentType, target: Referrer): readonly Way[] =>
  waysFrom(strapi, attributesOf(strapi, type), target);

function waysFrom(strapi: Core.Strapi, attributes: Attributes, target: Referrer): readonly Way[] {
  return attributes.flatMap(([name, attribute]): readonly Way[] => {
    const { type, documentId } = target;
    if (attribute.type === 'relation' && attribute.target === uidOf(type))
      return [{ isLink: true, where: { [name]: { documentId } } }];
    const { component } = attribute;
    if (component === undefined) return [];
    if (component === cardReference)
      return [{ isLink: false, where: { [name]: { target: `${type}:${documentId}` } } }];
    return waysFrom(strapi, attributesOfComponent(strapi, component), target).map((way) => ({
      ...way,
      where: { [name]: way.where },
    }));
  });
}

/** A line of a list that mixes types, which no relation of Strapi's can. */
const cardReference = 'content.card-reference';
