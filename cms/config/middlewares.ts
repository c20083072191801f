import { readEnvironment } from '../src/environment';
import { megabyte, uploadLimit } from '../src/uploads';

export default () => {
  const { cmsUrl } = readEnvironment();
  const origin = new URL(cmsUrl).origin;
  return [
    'strapi::logger',
    'strapi::errors',
    {
      name: 'strapi::security',
      config: {
        contentSecurityPolicy: {
          useDefaults: true,
          directives: {
            'connect-src': ["'self'"],
            'img-src': ["'self'", 'data:', 'blob:'],
            'media-src': ["'self'", 'data:', 'blob:'],
            'frame-src': ["'self'"],
            upgradeInsecureRequests: null,
          },
        },
      },
    },
    { name: 'strapi::cors', config: { origin: [origin], keepHeaderOnError: false } },
    'strapi::query',
    {
      name: 'strapi::body',
      config: {
        jsonLimit: 4 * megabyte,
        formLimit: megabyte,
        textLimit: megabyte,
        formidable: { maxFileSize: uploadLimit },
      },
    },
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
};
