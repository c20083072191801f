import type { DocumentType, Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../store/models';
import { table } from '../store/rows';

const publish = 'plugin::content-manager.explorer.publish';

interface RoleOfPerson {
  readonly code: string;
  readonly permissions?: readonly Permission[];
}

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties?: { readonly locales?: readonly string[] } | null;
  readonly conditions?: readonly string[] | null;
}

interface PersonWithRoles {
  readonly id: number;
  readonly roles: readonly RoleOfPerson[];
}

/**
 * Ids of everybody who can sign in and may publish any entry of a type in a language, and so may
 * approve what others wrote.
 */
export async function decidersOf(
  strapi: Core.Strapi,
  type: DocumentType,
  language: Locale,
): Promise<ReadonlySet<number>> {
  const people = await table<PersonWithRoles>(strapi, 'admin::user').findMany({
    where: { isActive: true, blocked: { $ne: true } },
    populate: { roles: { populate: ['permissions'] } },
  });
  const may = ({ code, permissions = [] }: RoleOfPerson): boolean =>
    code === 'strapi-super-admin' ||
    permissions.some(
      ({ action, subject, properties, conditions }) =>
        action === publish &&
        subject === uidOf(type) &&
        (properties?.locales ?? [language]).includes(language) &&
        (conditions ?? []).length === 0,
    );
  return new Set(people.filter(({ roles }) => roles.some(may)).map(({ id }) => id));
}
