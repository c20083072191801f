/** What a picture may be: the CMS takes no other at upload, and the publisher makes no other. */
export const pictureLimits = {
  /** Of the file, as it was uploaded. */
  bytes: 20 * 1024 * 1024,
  /** Of all frames together: a tiny file can hold a picture that fills the memory. */
  pixels: 40_000_000,
  /** Of one side: WebP has no room for a longer one. */
  side: 16_383,
} as const;

/** What cameras, phones and drawing programs save. SVG is not among them: it can hold script. */
export const pictureTypes: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
];
