import { documentTypes, type DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Attributes, attributesOf, attributesOfComponent, uidOf } from '../store/models';
import { table } from '../store/rows';

export interface Referrer {
  readonly type: DocumentType;
  readonly documentId: string;
}

/** The documents that point at one. When it is deleted, the database drops their links silently. */
export async function referrersOf(
  strapi: Core.Strapi,
  target: DocumentType,
  documentId: string,
): Promise<readonly Referrer[]> {
  const found = new Map<string, Referrer>();
  for (const type of documentTypes) {
    for (const path of pathsTo(strapi, attributesOf(strapi, type), uidOf(target))) {
      const rows = await table(strapi, uidOf(type)).findMany({
        where: path.reduceRight<object>((inner, name) => ({ [name]: inner }), {
          documentId,
        }) as never,
        select: ['documentId'],
      });
      for (const row of rows) found.set(row.documentId, { type, documentId: row.documentId });
    }
  }
  return [...found.values()];
}

/** The ways from a type to another, through components if need be: `presenters` → `person`. */
function pathsTo(
  strapi: Core.Strapi,
  attributes: Attributes,
  uid: string,
): readonly (readonly string[])[] {
  return attributes.flatMap(([name, { type, target, component }]) => {
    if (type === 'relation') return target === uid ? [[name]] : [];
    if (component === undefined) return [];
    const inner = pathsTo(strapi, attributesOfComponent(strapi, component), uid);
    return inner.map((path) => [name, ...path]);
  });
}
