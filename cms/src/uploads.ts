/** What editors may upload, and how large it may be. */

export const megabyte = 1024 * 1024;
export const uploadLimit = 30 * megabyte;

/** What the site can make its sizes of. The publisher judges every picture by the same limits. */
export const pictureLimits = {
  bytes: 20 * megabyte,
  /** Of all frames together: a tiny file can hold a picture that fills the memory. */
  pixels: 40_000_000,
  /** Of one side: the longest that WebP has room for. */
  side: 16_383,
} as const;

export const pictureTypes: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
];

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
