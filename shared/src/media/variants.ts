import type { MediaRecord } from '../snapshot/format.ts';

/** One re-encoded size of a picture. */
export interface Variant {
  /** Where the file stands in the site. */
  readonly path: string;
  readonly mime: 'image/webp' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

/** Widths in pixels that pictures are offered in; never wider than the original. */
const widths: readonly number[] = [480, 960, 1600];

/** What an old browser and a social network get. */
const plainWidth = 1200;

/**
 * The files of one picture. Their names come from the content, so a replaced picture has new names
 * and an unchanged one is never made again. Undefined for media that is not a picture.
 */
export function variantsOf(
  media: Pick<MediaRecord, 'sha256' | 'mime' | 'width' | 'height'>,
): { readonly webp: readonly Variant[]; readonly jpeg: Variant } | undefined {
  const { width, height } = media;
  if (!media.mime.startsWith('image/') || width === undefined || height === undefined)
    return undefined;
  const sized = (wanted: number, mime: Variant['mime']): Variant => {
    const actual = Math.min(wanted, width);
    return {
      path: `/media/${media.sha256.slice(0, 16)}-${actual}.${mime === 'image/webp' ? 'webp' : 'jpg'}`,
      mime,
      width: actual,
      height: Math.max(1, Math.round((height * actual) / width)),
    };
  };
  const offered = widths
    .filter((wanted) => wanted < width)
    .concat(Math.min(width, widths.at(-1) ?? width));
  return {
    webp: [...new Set(offered)].map((wanted) => sized(wanted, 'image/webp')),
    jpeg: sized(plainWidth, 'image/jpeg'),
  };
}
