import type { Core } from '@strapi/strapi';

import { fileUid } from '../export/files';
import { cardReference } from '../rules/showing/links-to';
import { type Attribute, attributesOfComponent, type Attributes, typeOfUid } from '../store/models';
import { findAmong, type Row, table } from '../store/rows';
import { titleOf, type Fields } from './table';

/** What fields point at: entries by the uid of their type, and files, each by its id. */
export type Pointed = ReadonlyMap<string, ReadonlySet<string>>;

/** The entries and files that are there, by the uid of their type and their id. */
export interface Found {
  /** All language versions of an entry, drafts included; nothing for what is gone. */
  readonly rowsOf: (uid: string, documentId: string) => readonly Row[];
}

/** Everything that the fields of some versions point at, through components and rich text. */
export function pointedAt(
  strapi: Core.Strapi,
  attributes: Attributes,
  versions: readonly Fields[],
): Pointed {
  const pointed = new Map<string, Set<string>>();
  const add = (uid: string, id: unknown): void => {
    if (typeof id === 'string') pointed.set(uid, (pointed.get(uid) ?? new Set()).add(id));
  };
  const look = (value: unknown, { type, target = '', component }: Attribute): void => {
    if (value === undefined || value === null) return;
    if (type === 'relation') for (const id of [value].flat()) add(target, id);
    if (type === 'media') add(fileUid, value);
    if (type === 'blocks') for (const id of picturesIn(value)) add(fileUid, id);
    if (component === undefined) return;
    for (const item of [value as Fields].flat()) {
      if (component === cardReference) add(...targetOf(item['target']));
      for (const [name, inner] of attributesOfComponent(strapi, component)) look(item[name], inner);
    }
  };
  for (const fields of versions)
    for (const [name, attribute] of attributes) look(fields[name], attribute);
  return pointed;
}

/** `event:abc` of a list that mixes types. */
export function targetOf(text: unknown): [uid: string, id: string | undefined] {
  const [type = '', id] = typeof text === 'string' ? text.split(':') : [];
  return [`api::${type}.${type}`, id];
}

const picturesIn = (blocks: unknown): readonly unknown[] =>
  ([blocks].flat() as readonly Fields[])
    .filter(({ type }) => type === 'image')
    .map(({ media }) => media);

export async function find(strapi: Core.Strapi, pointed: Pointed): Promise<Found> {
  const found = new Map<string, Map<string, readonly Row[]>>();
  for (const [uid, ids] of pointed) {
    if (uid !== fileUid && typeOfUid(uid) === undefined) continue;
    const rows = await findAmong(table(strapi, uid), 'documentId', [...ids]);
    found.set(
      uid,
      Map.groupBy(rows, ({ documentId }) => documentId),
    );
  }
  return { rowsOf: (uid, documentId) => found.get(uid)?.get(documentId) ?? [] };
}

/** What editors call an entry or a file; undefined for what is gone. */
export function nameOf(found: Found, uid: string, documentId: string): string | undefined {
  const [row] = found.rowsOf(uid, documentId);
  return row && titleOf(row, documentId);
}
