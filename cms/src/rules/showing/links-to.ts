import { documentTypes, type DocumentType } from '@porchlight/shared';
import type { Core, UID } from '@strapi/strapi';

import { lazy } from '../../lazy';
import { idsAbove, type Join, joinOf } from '../../store/joins';
import { type Attributes, attributesOf, attributesOfComponent, uidOf } from '../../store/models';
import { table } from '../../store/rows';

/** A document, as what points at it names it. */
export interface Target {
  readonly type: DocumentType;
  readonly documentId: string;
}

/** Rows of a type, drafts included, that lead to a document. */
export interface Leading {
  readonly type: DocumentType;
  /** A link of the database; else words in the text of each language, which outlive what they name. */
  readonly isLink: boolean;
  readonly ids: readonly number[];
}

/**
 * Follows every way to a document backwards, from what is linked to what links it, so that no table
 * of entries is read as a whole.
 */
export async function leadingTo(strapi: Core.Strapi, target: Target): Promise<readonly Leading[]> {
  const starts = {
    link: lazy(() => linkedIds(strapi, target)),
    words: lazy(() => wordIds(strapi, target)),
  };
  const leading: Leading[] = [];
  for (const type of documentTypes)
    for (const { start, joins } of waysTo(
      strapi,
      uidOf(type),
      attributesOf(strapi, type),
      target,
    )) {
      let ids = await starts[start]();
      for (const join of joins.toReversed()) ids = await idsAbove(strapi, join, ids);
      if (ids.length > 0) leading.push({ type, isLink: start === 'link', ids });
    }
  return leading;
}

/** From the rows of a type down to what points at a document. */
interface Way {
  readonly joins: readonly Join[];
  readonly start: 'link' | 'words';
}

/** A line of a list that mixes types, which no relation of Strapi's can. */
export const cardReference = 'content.card-reference';

/** Through components if need be: `presenters` → `person`, or `items` → `target`. */
function waysTo(
  strapi: Core.Strapi,
  uid: string,
  attributes: Attributes,
  target: Target,
): readonly Way[] {
  return attributes.flatMap(([name, { type, target: linked, component }]): readonly Way[] => {
    const here = (): Join => joinOf(strapi, uid, name);
    if (type === 'relation' && linked === uidOf(target.type))
      return [{ joins: [here()], start: 'link' }];
    if (component === undefined) return [];
    if (component === cardReference) return [{ joins: [here()], start: 'words' }];
    const inner = attributesOfComponent(strapi, component);
    return waysTo(strapi, component, inner, target).map(({ joins, start }) => ({
      joins: [here(), ...joins],
      start,
    }));
  });
}

const linkedIds = async (
  strapi: Core.Strapi,
  { type, documentId }: Target,
): Promise<readonly number[]> => idsWhere(strapi, uidOf(type), { documentId });

const wordIds = async (
  strapi: Core.Strapi,
  { type, documentId }: Target,
): Promise<readonly number[]> =>
  idsWhere(strapi, cardReference, { target: `${type}:${documentId}` });

async function idsWhere(
  strapi: Core.Strapi,
  uid: UID.Schema | string,
  where: Readonly<Record<string, unknown>>,
): Promise<readonly number[]> {
  const rows = await table(strapi, uid).findMany({ where, select: ['id'] });
  return rows.map(({ id }) => id);
}
