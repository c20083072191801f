import type { Core } from '@strapi/strapi';

import { readEnvironment } from '../environment';
import { roleService, userService } from './admin-services';

/** Until an administrator exists, whoever comes first may register as one. So one exists at once. */
export async function ensureFirstAdmin(strapi: Core.Strapi): Promise<void> {
  const users = userService(strapi);
  if (await users.exists()) return;
  const role = await roleService(strapi).getSuperAdmin();
  if (role === null) throw new Error('Strapi made no Super Admin role.');
  const { secrets } = readEnvironment();
  await users.create({
    email: secrets.HUB_ADMIN_EMAIL,
    password: secrets.HUB_ADMIN_PASSWORD,
    firstname: 'Hub',
    lastname: 'Administrator',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
}
