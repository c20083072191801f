import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../store/models';
import { table } from '../store/rows';

const publish = 'plugin::content-manager.explorer.publish';

interface RoleOfPerson {
  readonly code: string;
  readonly permissions?: readonly { readonly action: string; readonly subject: string | null }[];
}

interface PersonWithRoles {
  readonly id: number;
  readonly roles: readonly RoleOfPerson[];
}

/** Ids of everybody who can sign in and may publish a type, and so may approve what others wrote. */
export async function decidersOf(
  strapi: Core.Strapi,
  type: DocumentType,
): Promise<ReadonlySet<number>> {
  const people = await table<PersonWithRoles>(strapi, 'admin::user').findMany({
    where: { isActive: true, blocked: { $ne: true } },
    populate: { roles: { populate: ['permissions'] } },
  });
  const may = ({ code, permissions = [] }: RoleOfPerson): boolean =>
    code === 'strapi-super-admin' ||
    permissions.some(({ action, subject }) => action === publish && subject === uidOf(type));
  return new Set(people.filter(({ roles }) => roles.some(may)).map(({ id }) => id));
}
