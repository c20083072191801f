import type { Core } from '@strapi/strapi';

import { fileUid, type StoredFile } from '../../export/files';
import { languageOfPerson } from '../../people/language';
import { MayNotError } from '../../people/may-not-error';
import { askerNow } from '../../rules/rights/fact-rights';
import { table } from '../../store/rows';

const sentences = {
  en: 'You may remove only files that you uploaded. Please ask a colleague.',
  es: 'Solo puede quitar los archivos que usted subió. Pídaselo a otra persona del equipo.',
} as const;

interface Permissions {
  createPermissionsManager(asked: {
    readonly ability: unknown;
    readonly action: string;
    readonly model: string;
  }): {
    readonly action: string;
    readonly ability: { can(action: string, subject: unknown): boolean };
    toSubject(file: unknown): unknown;
  };
}

/** Strapi asks whose a file is when one is removed, and not when several are. */
export async function refuseForeign(strapi: Core.Strapi, { id }: StoredFile): Promise<void> {
  const asker = askerNow(strapi);
  if (asker === undefined) return;
  const file = await table<StoredFile>(strapi, fileUid).findOne({
    where: { id },
    populate: { createdBy: { populate: ['roles'] } },
  });
  const permissions = strapi.service('admin::permission') as unknown as Permissions;
  const { ability, action, toSubject } = permissions.createPermissionsManager({
    ability: asker.userAbility,
    action: 'plugin::upload.assets.update',
    model: fileUid,
  });
  if (file !== null && !ability.can(action, toSubject(file)))
    throw new MayNotError(sentences[languageOfPerson(asker.user)]);
}
