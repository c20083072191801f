import { newSlug } from './content.ts';
import type { Hub } from './hub.ts';
import { administrator, type SignedIn, signedIn, someonesToken } from './people.ts';

/** What a role of a library's own allows. */
export interface Grant {
  readonly deed: 'create' | 'read' | 'update' | 'publish';
  readonly type: string;
  readonly locales?: readonly string[];
  /** All that it has, unless some are named. */
  readonly fields?: readonly string[];
}

/** Somebody with a role that an administrator made, as narrow as they like. */
export const somebodyWho = async (hub: Hub, grants: readonly Grant[]): Promise<SignedIn> =>
  signedIn(hub, await tokenOfSomebodyWho(hub, grants));

/** What such a person is let in with. */
export async function tokenOfSomebodyWho(hub: Hub, grants: readonly Grant[]): Promise<string> {
  const admin = await administrator(hub);
  const name = `Role ${newSlug()}`;
  const made = await admin('POST', '/admin/roles', { name, description: 'Narrow' });
  const { id } = (made.json as { readonly data: { readonly id: number } }).data;
  const permissions = grants.map((grant) => permissionFor(hub, grant));
  const answer = await admin('PUT', `/admin/roles/${id}/permissions`, { permissions });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
  return someonesToken(hub, name);
}

function permissionFor({ strapi }: Hub, { deed, type, locales, fields }: Grant): object {
  const uid = `api::${type}.${type}`;
  const service = strapi.service('admin::content-type') as unknown as ContentTypes;
  const { components } = strapi;
  const all = () =>
    service.getNestedFields(strapi.contentType(uid as 'api::event.event'), { components });
  return {
    action: `plugin::content-manager.explorer.${deed}`,
    subject: uid,
    properties: {
      ...(deed === 'publish' ? {} : { fields: fields ?? all() }),
      ...(locales === undefined ? {} : { locales }),
    },
    conditions: [],
  };
}

interface ContentTypes {
  getNestedFields(model: unknown, options: object): readonly string[];
}
