import { documentTypes } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../../store/models';
import { components } from './components';
import type { Layout } from './layout';
import { types } from './types';

/** Raise it when words or forms change: it overwrites what administrators arranged themselves. */
export const layoutVersion = 2;

interface Metadata {
  readonly edit: Readonly<Record<string, unknown>>;
  readonly list: Readonly<Record<string, unknown>>;
}

/** As the content manager keeps it. */
interface Configuration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, Metadata>>;
  readonly layouts: { readonly list: readonly string[]; readonly edit: unknown };
}

interface ConfigurationService {
  findConfiguration(model: { readonly uid: string }): Promise<Configuration>;
  updateConfiguration(model: { readonly uid: string }, next: Configuration): Promise<unknown>;
}

export async function applyLayouts(strapi: Core.Strapi): Promise<void> {
  const manager = strapi.plugin('content-manager');
  const forTypes = manager.service('content-types') as unknown as ConfigurationService;
  const forComponents = manager.service('components') as unknown as ConfigurationService;
  for (const type of documentTypes) await apply(forTypes, uidOf(type), types[type]);
  for (const [name, layout] of Object.entries(components))
    await apply(forComponents, `content.${name}`, layout);
}

async function apply(service: ConfigurationService, uid: string, layout: Layout): Promise<void> {
  const found = await service.findConfiguration({ uid });
  const { nameField, columns, sort, form } = layout;
  await service.updateConfiguration(
    { uid },
    {
      settings: {
        ...found.settings,
        mainField: nameField,
        ...(sort === undefined ? {} : { defaultSortBy: sort[0], defaultSortOrder: sort[1] }),
      },
      metadatas: Object.fromEntries(
        Object.entries(found.metadatas).map(([name, data]) => [name, worded(data, name, layout)]),
      ),
      layouts: {
        list: columns ?? found.layouts.list,
        edit: form.map((row) => row.map((name) => ({ name, size: Math.floor(12 / row.length) }))),
      },
    },
  );
}

function worded(data: Metadata, name: string, { fields }: Layout): Metadata {
  const [label, description, placeholder = ''] = fields[name] ?? [];
  if (label === undefined) return data;
  return {
    edit: { ...data.edit, label, description, placeholder },
    list: { ...data.list, label },
  };
}
