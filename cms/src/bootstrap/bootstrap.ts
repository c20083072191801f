import type { Core } from '@strapi/strapi';

import { protectLogbook } from '../logbook/protect';
import { audit } from '../rules/record/audit';
import { keepWhatIsPublic } from '../versions/keep';
import { notedVersion } from '../rules/record/noted';
import { ensureFirstAdmin } from './first-admin';
import { ensureIndexes } from './indexes';
import { applyLayouts, layoutVersion } from './layouts/apply';
import { ensureLocales } from './locales';
import { oncePerVersion } from './once';
import { applyRoles, rolesVersion } from './roles';
import { ensureTokens } from './tokens';
import { applyUploadSettings, uploadsVersion } from './uploads';
import { followZoneRules } from './zone-rules';

/** Brings a database into the state every hub starts from. Runs at each start; changes nothing twice. */
export async function bootstrapHub(strapi: Core.Strapi): Promise<void> {
  await ensureIndexes(strapi);
  await protectLogbook(strapi);
  await ensureLocales(strapi);
  await ensureFirstAdmin(strapi);
  await ensureTokens(strapi);
  await oncePerVersion(strapi, 'layouts', layoutVersion, () => applyLayouts(strapi));
  await oncePerVersion(strapi, 'roles', rolesVersion, () => applyRoles(strapi));
  await oncePerVersion(strapi, 'uploads', uploadsVersion, () => applyUploadSettings(strapi));
  await followZoneRules(strapi, process.versions['tz']);
  await oncePerVersion(strapi, 'noted', notedVersion, async () => void (await audit(strapi, true)));
  await oncePerVersion(strapi, 'versions', 1, () => keepWhatIsPublic(strapi));
}
