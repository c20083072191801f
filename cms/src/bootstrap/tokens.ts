import type { Core } from '@strapi/strapi';

import { readEnvironment } from '../environment';
import { table } from '../store/rows';
import { tokenService } from './admin-services';

interface TokenRow {
  readonly id: number;
  readonly name: string;
  readonly accessKey: string;
}

const tokenUid = 'admin::api-token';
const permissionUid = 'admin::api-token-permission';

/** Strapi's own first tokens may do everything for ever; nobody asked for them. */
const unwanted = ['Read Only', 'Full Access'];

const exported = (action: string): string => `api::export.export.${action}`;

/** Each program that talks to the CMS has one token, and may do what is listed here. */
export const tokenPermissions = {
  publisher: ['head', 'snapshot', 'changes', 'media', 'audit', 'receipt'].map(exported),
  /** What is published comes whole, a draft alone: one language version of one entry at a time. */
  preview: ['snapshot', 'changes', 'draft', 'draftMedia'].map(exported),
} as const;

/** Makes the tokens what the environment and the list above say. */
export async function ensureTokens(strapi: Core.Strapi): Promise<void> {
  const { secrets } = readEnvironment();
  const tokens = table<TokenRow>(strapi, tokenUid);
  for (const { id } of await tokens.findMany({ where: { name: { $in: unwanted } } })) {
    await table(strapi, permissionUid).deleteMany({ where: { token: { id } } });
    await tokens.delete({ where: { id } });
  }
  await strapi.db.transaction(async () => {
    await ensureToken(strapi, 'publisher', secrets.HUB_PUBLISHER_TOKEN);
    await ensureToken(strapi, 'preview', secrets.HUB_PREVIEW_TOKEN);
  });
}

async function ensureToken(
  strapi: Core.Strapi,
  name: keyof typeof tokenPermissions,
  secret: string,
): Promise<void> {
  const tokens = table<TokenRow>(strapi, tokenUid);
  const data = {
    name,
    description: `Used by the ${name}. Made at each start; do not edit.`,
    type: 'custom',
    kind: 'content-api',
    accessKey: tokenService(strapi).hash(secret),
    lifespan: null,
    expiresAt: null,
  };
  const known = await tokens.findOne({ where: { name } });
  const { id } = known ?? (await tokens.create({ data }));
  if (known !== null) await tokens.update({ where: { id }, data });
  await allowOnly(strapi, id, tokenPermissions[name]);
}

interface PermissionRow {
  readonly id: number;
  readonly action: string;
}

/** Writes only what differs: whoever asks meanwhile has the token as it was, or as it is to be. */
async function allowOnly(
  strapi: Core.Strapi,
  token: number,
  actions: readonly string[],
): Promise<void> {
  const permissions = table<PermissionRow>(strapi, permissionUid);
  const known = await permissions.findMany({ where: { token: { id: token } } });
  for (const { id, action } of known)
    if (!actions.includes(action)) await permissions.delete({ where: { id } });
  for (const action of actions)
    if (!known.some((permission) => permission.action === action))
      await permissions.create({ data: { action, token } });
}
