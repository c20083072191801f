import { stableJson } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Attribute, type Attributes, attributesOfComponent } from './models';
import { type Row, table } from './rows';

type Values = Readonly<Record<string, unknown>>;

/** As much of Strapi's document service as writes the components of a row. */
interface ComponentWriter {
  updateComponents(row: { readonly id: number }, values: Values): Promise<Values>;
  omitComponentData(values: Values): Values;
}

/**
 * Gives a row what another one has in some attributes, where that differs: copies of its components,
 * the same files and links. Both were read with all of these. To an editor it is no edit of that
 * row. Answers whether anything differed.
 */
export async function copyValues(
  strapi: Core.Strapi,
  uid: string,
  { from, to, attributes }: { from: Values; to: Row; attributes: Attributes },
): Promise<boolean> {
  const differing = attributes.filter(
    ([name, attribute]) =>
      stableJson(toWritten(strapi, from[name], attribute)) !==
      stableJson(toWritten(strapi, to[name], attribute)),
  );
  if (differing.length === 0) return false;
  const values = Object.fromEntries(
    differing.map(([name, attribute]) => [name, toWritten(strapi, from[name], attribute)]),
  );
  const writer = strapi.documents(uid as 'api::event.event') as unknown as ComponentWriter;
  const components = await writer.updateComponents(to, values);
  const where = { id: to.id };
  const data = { ...writer.omitComponentData(values), ...components };
  await table(strapi, uid).update({ where, data });
  // Strapi calls a draft modified if it was updated later than what is public.
  await table(strapi, uid).updateMany({ where, data: { updatedAt: to['updatedAt'] } });
  return true;
}

/** A value as it was read, in the form that it is written in: components are new ones. */
function toWritten(strapi: Core.Strapi, value: unknown, attribute: Attribute): unknown {
  switch (attribute.type) {
    case 'relation':
    case 'media':
      return Array.isArray(value) ? value.map(idOf) : value ? idOf(value) : null;
    case 'component': {
      const attributes = attributesOfComponent(strapi, attribute.component ?? '');
      const copied = (item: unknown): Values =>
        Object.fromEntries(
          attributes.map(([name, inner]) => [
            name,
            toWritten(strapi, (item as Values)[name], inner),
          ]),
        );
      if (attribute.repeatable === true) return Array.isArray(value) ? value.map(copied) : [];
      return value ? copied(value) : null;
    }
    default:
      return value ?? null;
  }
}

const idOf = (value: unknown): number => (value as { readonly id: number }).id;
