import type { MediaRecord } from '../snapshot/format.ts';

/** One re-encoded size of a picture. */
export interface Variant {
  /** Where the file stands in the site. */
  readonly path: string;
  readonly mime: 'image/avif' | 'image/webp' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

/** Every file of one picture, the smallest form first, as a browser is to choose from them. */
export interface Variants {
  readonly avif: readonly Variant[];
  readonly webp: readonly Variant[];
  /** What an old browser and a social network get. */
  readonly jpeg: Variant;
}

/** Widths in pixels that pictures are offered in; never wider than the original. */
const widths: readonly number[] = [480, 960, 1600];

const plainWidth = 1200;

const extensions = {
  'image/avif': 'avif',
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
} as const satisfies Record<Variant['mime'], string>;

/**
 * The files of one picture. Their names come from the content, so a replaced picture has new names
 * and an unchanged one is never made again. Undefined for media that is not a picture.
 */
export function variantsOf(
  media: Pick<MediaRecord, 'sha256' | 'mime' | 'width' | 'height'>,
): Variants | undefined {
  const { width, height } = media;
  if (!media.mime.startsWith('image/') || width === undefined || height === undefined)
    return undefined;
  const sized = (wanted: number, mime: Variant['mime']): Variant => {
    const actual = Math.min(wanted, width);
    return {
      path: `/media/${media.sha256.slice(0, 16)}-${actual}.${extensions[mime]}`,
      mime,
      width: actual,
      height: Math.max(1, Math.round((height * actual) / width)),
    };
  };
  const offered = widths
    .filter((wanted) => wanted < width)
    .concat(Math.min(width, widths.at(-1) ?? width));
  const inAllWidths = (mime: Variant['mime']): readonly Variant[] =>
    [...new Set(offered)].map((wanted) => sized(wanted, mime));
  return {
    avif: inAllWidths('image/avif'),
    webp: inAllWidths('image/webp'),
    jpeg: sized(plainWidth, 'image/jpeg'),
  };
}
