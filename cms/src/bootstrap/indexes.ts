import { documentTypes } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { fileUid } from '../export/files';
import { joinOf, tableNameOf } from '../store/joins';
import { attributesOf, attributesOfComponent, uidOf } from '../store/models';
import { cardReference } from '../rules/showing/links-to';

interface Index {
  readonly name: string;
  readonly table: string;
  readonly column: string;
}

/**
 * Indexes that no schema can ask for: on the tables that Strapi makes by itself, and on its own. A
 * change of a schema can lose them, so they are looked for at each start.
 */
export async function ensureIndexes(strapi: Core.Strapi): Promise<void> {
  for (const { name, table, column } of indexesOf(strapi))
    await strapi.db.connection.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (??)', [
      name,
      table,
      column,
    ]);
}

function indexesOf(strapi: Core.Strapi): readonly Index[] {
  return [
    // Pictures in a text are named by it.
    { name: 'hub_files_hash_ix', table: tableNameOf(strapi, fileUid), column: 'hash' },
    // What mentions an entry is found from the entry, through components upwards.
    { name: 'hub_card_target_ix', table: tableNameOf(strapi, cardReference), column: 'target' },
    ...componentIndexes(strapi),
  ];
}

function componentIndexes(strapi: Core.Strapi): readonly Index[] {
  const owners = documentTypes.map((type) => ({
    uid: uidOf(type) as string,
    attributes: attributesOf(strapi, type),
  }));
  const components = Object.keys(strapi.components).map((uid) => ({
    uid,
    attributes: attributesOfComponent(strapi, uid),
  }));
  const indexes = new Map<string, Index>();
  for (const { uid, attributes } of [...owners, ...components])
    for (const [name, { component }] of attributes) {
      if (component === undefined) continue;
      const { table, target: column } = joinOf(strapi, uid, name);
      indexes.set(table, { name: `hub_${table}_ix`, table, column });
    }
  return [...indexes.values()];
}
