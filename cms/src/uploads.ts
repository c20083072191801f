import { pictureTypes } from '@porchlight/shared';

/** What editors may upload, and how large it may be. */

export const megabyte = 1024 * 1024;
export const uploadLimit = 30 * megabyte;

/** Pictures the site can re-encode, documents, and captions. */
export const allowedTypes: readonly string[] = [...pictureTypes, 'application/pdf', 'text/vtt'];

/** Files are served from the CMS's own address, so nothing that can run script there. */
export const deniedTypes: readonly string[] = [
  'image/svg+xml',
  'text/html',
  'application/xhtml+xml',
  'text/javascript',
  'application/javascript',
  'application/xml',
  'text/xml',
];
