import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { StoredFile } from '../../export/files';
import { languageAsking } from '../../people/language';
import { isImporting } from '../../rules/importing';
import { objectionTo, type SentFile } from './objection';
import { describeUnfit } from './words';

export type SentFiles = SentFile | readonly SentFile[];

/** Strapi's upload service: every way into the media library, and out of it, ends in one of these. */
export interface UploadService {
  upload(request: { readonly files: SentFiles }, options?: object): Promise<unknown>;
  replace(id: unknown, request: { readonly file: SentFile }, options?: object): Promise<unknown>;
  remove(file: StoredFile): Promise<unknown>;
}

/** Judges each file before Strapi decodes it. */
export const judging = (strapi: Core.Strapi, service: UploadService): UploadService => ({
  ...service,
  async upload(request, options) {
    for (const file of [request.files].flat()) await refuseUnfit(strapi, file);
    return service.upload(request, options);
  },
  async replace(id, request, options) {
    await refuseUnfit(strapi, request.file);
    return service.replace(id, request, options);
  },
});

/** A backup is taken as it is, also when the limits were wider once. */
async function refuseUnfit(strapi: Core.Strapi, file: SentFile): Promise<void> {
  const objection = isImporting() ? undefined : await objectionTo(file);
  if (objection === undefined) return;
  throw new errors.ValidationError(describeUnfit(objection, languageAsking(strapi)));
}
