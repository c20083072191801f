import { instantFromMillis, millisOf, now } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { roleService, userService } from '../bootstrap/admin-services';
import { roles } from '../bootstrap/roles';
import { Refusal } from '../refusal';

/** Links that let somebody in without any mail: whoever runs the hub hands them on. */

const validMillis = 15 * 60 * 1000;

interface TokenMaker {
  createToken(): string;
}

export async function invitationFor(
  strapi: Core.Strapi,
  address: string,
  roleName: string,
): Promise<string> {
  const email = cleanAddress(address);
  const role = await roleService(strapi).findOne({ name: roleName });
  if (role === null)
    throw new Refusal(
      `There is no role "${roleName}". Please choose one of: ${roles.map(({ name }) => name).join(', ')}, Super Admin.`,
    );
  const users = userService(strapi);
  const known = await users.findOneByEmail(email);
  if (known?.isActive)
    throw new Refusal(`${email} can already sign in. Use --reset for a new password.`);
  const registrationToken = newToken(strapi);
  if (known === null)
    await users.create({
      email,
      firstname: email.split('@')[0],
      isActive: false,
      registrationToken,
      roles: [role.id],
    });
  else await users.updateById(known.id, { registrationToken, roles: [role.id] });
  return `${adminUrl(strapi)}/auth/register?registrationToken=${registrationToken}`;
}

export async function resetLinkFor(strapi: Core.Strapi, address: string): Promise<string> {
  const email = cleanAddress(address);
  const users = userService(strapi);
  const user = await users.findOneByEmail(email);
  if (user === null) throw new Refusal(`Nobody here has the address ${email}.`);
  const resetPasswordToken = newToken(strapi);
  const resetPasswordTokenExpiresAt = instantFromMillis(millisOf(now()) + validMillis);
  await users.updateById(user.id, { resetPasswordToken, resetPasswordTokenExpiresAt });
  return `${adminUrl(strapi)}/auth/reset-password?code=${resetPasswordToken}`;
}

function cleanAddress(address: string): string {
  const email = address.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Refusal(`"${address}" is not an e-mail address.`);
  return email;
}

const newToken = (strapi: Core.Strapi): string =>
  (strapi.service('admin::token') as unknown as TokenMaker).createToken();

const adminUrl = (strapi: Core.Strapi): string =>
  String(strapi.config.get('admin.absoluteUrl')).replace(/\/+$/, '');
