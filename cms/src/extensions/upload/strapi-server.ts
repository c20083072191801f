import type { Core } from '@strapi/strapi';

import { forThePublic } from './for-the-public';
import { type Action, inOurWords } from './in-our-words';
import { judging, type UploadService } from './judging';
import { type ImageManipulation, sparingAvif, upright } from './image-manipulation';
import { allOrNone, type Removal } from './several-files';

/** Strapi's upload plugin, as far as it is extended here. */
interface UploadPlugin {
  readonly controllers: {
    readonly 'admin-upload': Readonly<Record<'uploadFiles' | 'uploadFile' | 'replaceFile', Action>>;
    readonly 'admin-folder-file': Readonly<Record<'deleteMany', Removal>>;
  };
  readonly services: {
    readonly upload: (given: { readonly strapi: Core.Strapi }) => UploadService;
    readonly 'image-manipulation': ImageManipulation;
  };
}

/** Keeps what the site could not show out of the media library, and tells the editor why. */
// oxlint-disable-next-line import/no-default-export -- Strapi loads an extension by its default.
export default (plugin: UploadPlugin): UploadPlugin => {
  const { controllers, services } = plugin;
  const admin = controllers['admin-upload'];
  const several = controllers['admin-folder-file'];
  return {
    ...plugin,
    controllers: {
      ...controllers,
      'admin-upload': {
        ...admin,
        uploadFiles: inOurWords(admin.uploadFiles),
        uploadFile: inOurWords(admin.uploadFile),
        replaceFile: inOurWords(admin.replaceFile),
      },
      'admin-folder-file': { ...several, deleteMany: allOrNone(several.deleteMany) },
    },
    services: {
      ...services,
      upload: (given) => forThePublic(given, judging(given.strapi, services.upload(given))),
      'image-manipulation': sparingAvif(upright(services['image-manipulation'])),
    },
  };
};
