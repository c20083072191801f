import type { Core } from '@strapi/strapi';

import { type Ability, type Deed, judgeFor } from '../people/judge';
import { type Attribute, attributesOf, attributesOfComponent, uidOf } from '../store/models';
import { table } from '../store/rows';
import type { VersionRow } from './table';

/**
 * Which fields of an entry somebody may read or edit in the content manager. A component is allowed
 * if all that is in it is: roles name its fields one by one, such as `image.alt`.
 */
export async function fieldsAllowed(
  strapi: Core.Strapi,
  ability: Ability,
  { type, entry, language }: VersionRow,
  deed: Deed,
): Promise<(field: string) => boolean> {
  const rows = await table(strapi, uidOf(type)).findMany({
    where: { documentId: entry },
    populate: { createdBy: { populate: ['roles'] } },
  });
  const row = rows.find(({ locale }) => locale === language) ?? rows[0];
  const { can } = judgeFor(strapi, ability, type);
  const isAllowed = (path: string, { component }: Attribute): boolean =>
    component === undefined
      ? can[deed](row, path)
      : attributesOfComponent(strapi, component).every(([name, inner]) =>
          isAllowed(`${path}.${name}`, inner),
        );
  const allowed = new Set(
    attributesOf(strapi, type).flatMap(([name, attribute]) =>
      isAllowed(name, attribute) ? [name] : [],
    ),
  );
  return (field) => allowed.has(field);
}
