import { readEnvironment } from '../src/environment';
import { megabyte, uploadLimit } from '../src/uploads';

const self = "'self'";

/**
 * The panel asks nobody but this server. What a list leaves open, Strapi fills with sources of its
 * own, place by place, so each is as long as Strapi's.
 */
const policy = {
  'default-src': ["'none'"],
  'script-src': [self],
  'script-src-attr': ["'none'"],
  // The panel's components write their styles while they run.
  'style-src': [self, "'unsafe-inline'"],
  'img-src': [self, 'data:', 'blob:', self],
  'font-src': [self, 'data:'],
  'connect-src': [self, self],
  'media-src': [self, 'data:', 'blob:', self],
  'frame-src': [self],
  'manifest-src': [self],
  'base-uri': [self],
  'form-action': [self],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
  upgradeInsecureRequests: null,
};

export default () => {
  const { cmsUrl } = readEnvironment();
  const origin = new URL(cmsUrl).origin;
  return [
    'strapi::logger',
    'strapi::errors',
    {
      name: 'strapi::security',
      config: {
        contentSecurityPolicy: { useDefaults: false, directives: policy },
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
    'global::nesting',
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
};
