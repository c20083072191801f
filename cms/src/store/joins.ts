import type { Core } from '@strapi/strapi';

import { portions } from './rows';

/** Strapi joins relations and components by tables of their own; this reads them as they are. */
export interface Join {
  readonly table: string;
  /** The column of what has the attribute, and the one of what it leads to. */
  readonly owner: string;
  readonly target: string;
  /** What else a row of this attribute says. */
  readonly on: Readonly<Record<string, unknown>>;
}

interface Metadata {
  readonly tableName: string;
  readonly attributes: Readonly<
    Record<
      string,
      {
        readonly joinTable?: {
          readonly name: string;
          readonly joinColumn: { readonly name: string };
          readonly inverseJoinColumn: { readonly name: string };
          readonly on?: Readonly<Record<string, unknown>>;
        };
      }
    >
  >;
}

const metadataOf = (strapi: Core.Strapi, uid: string): Metadata =>
  strapi.db.metadata.get(uid) as unknown as Metadata;

export const tableNameOf = (strapi: Core.Strapi, uid: string): string =>
  metadataOf(strapi, uid).tableName;

/** How an attribute of a content type or a component leads to its rows. */
export function joinOf(strapi: Core.Strapi, uid: string, attribute: string): Join {
  const { joinTable } = metadataOf(strapi, uid).attributes[attribute] ?? {};
  if (joinTable === undefined) throw new Error(`${uid} has no table for "${attribute}".`);
  const { name, joinColumn, inverseJoinColumn, on = {} } = joinTable;
  return { table: name, owner: joinColumn.name, target: inverseJoinColumn.name, on };
}

/** Which attributes of some documents of a type have components: one question instead of one each. */
export async function componentsOf(
  strapi: Core.Strapi,
  uid: string,
  { table, owner }: Join,
  documentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const entries = strapi.db
    .getConnection(tableNameOf(strapi, uid))
    .select('id')
    .whereIn('document_id', [...documentIds]);
  const question = strapi.db.getConnection(table).distinct('field').whereIn(owner, entries);
  const rows = await strapi.db.transaction(({ trx }) => question.transacting(trx));
  return new Set((rows as readonly { readonly field: string }[]).map(({ field }) => field));
}

/** What leads to these rows by an attribute. */
export async function idsAbove(
  strapi: Core.Strapi,
  { table, owner, target, on }: Join,
  ids: readonly number[],
): Promise<readonly number[]> {
  const above = new Set<number>();
  for (const portion of portions(ids)) {
    const query = strapi.db
      .queryBuilder(table as never)
      .select([owner])
      .where({ ...on, [target]: { $in: portion } });
    const rows = (await query.execute({ mapResults: false })) as readonly Record<string, number>[];
    for (const row of rows) above.add(Number(row[owner]));
  }
  return [...above];
}
