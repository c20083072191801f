import { limits } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { fileUid, type StoredFile } from '../export/files';
import { type Attribute, type Attributes, attributesOfComponent } from '../store/models';
import { findAmong, table } from '../store/rows';
import { isShown } from './conditions';
import { unsavedLinks } from './unsaved-links';

type Fields = Readonly<Record<string, unknown>>;
type File = Pick<StoredFile, 'id' | 'documentId' | 'mime'>;

/**
 * What a row would hold if a form were saved: what the form says, and what is stored where it says
 * nothing. Nothing that it says is trusted to have a shape.
 */
export async function unsavedFields(
  strapi: Core.Strapi,
  attributes: Attributes,
  stored: Fields,
  said: Fields,
): Promise<Fields> {
  const files = await findAmong(
    table<File>(strapi, fileUid),
    'id',
    fileIdsIn(strapi, attributes, said),
    { select: ['id', 'documentId', 'mime'] },
  );
  return mergeOf(strapi, new Map(files.map((file) => [file.id, file])))(attributes, stored, said);
}

type Merge = (attributes: Attributes, stored: Fields, said: Fields) => Fields;

function mergeOf(strapi: Core.Strapi, files: ReadonlyMap<number, File>): Merge {
  const merge: Merge = (attributes, stored, said) => {
    const fields: Record<string, unknown> = { ...stored };
    const filledIn = { ...stored, ...said };
    for (const [name, attribute] of attributes)
      if (said[name] !== undefined && isShown(attribute, filledIn))
        fields[name] = valueOf(attribute, stored[name], said[name]);
    return fields;
  };

  function valueOf(attribute: Attribute, stored: unknown, said: unknown): unknown {
    switch (attribute.type) {
      case 'relation':
        return unsavedLinks(stored, said, attribute.relation?.endsWith('ToMany') === true);
      case 'media':
        return files.get(fileIdIn(said) ?? 0);
      case 'blocks':
        return Array.isArray(said) ? said.filter(isRecord) : undefined;
      case 'component':
        return groupOf(attribute, stored, said);
      default:
        return typeof said === 'object' ? undefined : said;
    }
  }

  function groupOf(attribute: Attribute, stored: unknown, said: unknown): unknown {
    const attributes = attributesOfComponent(strapi, attribute.component ?? '');
    const before = [stored].flat().filter(isRecord);
    const merged = groupsIn(said).map((group) =>
      merge(attributes, before.find(({ id }) => id === group['id']) ?? {}, group),
    );
    return attribute.repeatable === true ? merged : merged[0];
  }

  return merge;
}

function fileIdsIn(strapi: Core.Strapi, attributes: Attributes, said: Fields): readonly number[] {
  return attributes.flatMap(([name, { type, component }]) => {
    if (type === 'media') return fileIdIn(said[name]) ?? [];
    if (type !== 'component' || component === undefined) return [];
    const inner = attributesOfComponent(strapi, component);
    return groupsIn(said[name]).flatMap((group) => fileIdsIn(strapi, inner, group));
  });
}

const fileIdIn = (said: unknown): number | undefined => {
  const id = isRecord(said) ? said['id'] : said;
  return typeof id === 'number' ? id : undefined;
};

/** One more than may be is enough to see that there are too many. */
const groupsIn = (said: unknown): readonly Fields[] =>
  [said]
    .flat()
    .filter(isRecord)
    .slice(0, limits.list + 1);

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
