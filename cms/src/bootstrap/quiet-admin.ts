import type { Core } from '@strapi/strapi';

import type { Permission } from './admin-services';

/** Menus that sell something, or that have no use in a hub whose schemas live in its repository. */
const unwanted =
  /^(?:admin::marketplace\.|plugin::content-type-builder\.|plugin::content-releases\.|plugin::review-workflows\.|admin::transfer\.|admin::review-workflows\.)/;

interface Hooks {
  readonly willResetSuperAdminPermissions: {
    register(filter: (permissions: readonly Permission[]) => readonly Permission[]): unknown;
  };
}

/** Takes those permissions from everyone, the Super Admin included, so that the menus go away. */
export function quietAdmin(strapi: Core.Strapi): void {
  const { hooks } = strapi.service('admin::role') as unknown as { readonly hooks: Hooks };
  hooks.willResetSuperAdminPermissions.register((permissions) =>
    permissions.filter(({ action }) => !unwanted.test(action)),
  );
}
