import {
  type Locale,
  type MediaRecord,
  type Picture,
  type Variant,
  variantsOf,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { wordsFor } from '../text/words.ts';

/** The part of a picture that stays in view when it is cropped; each has a class in the stylesheet. */
export type Focus = `focus-${'left' | 'centre' | 'right'}-${'top' | 'middle' | 'bottom'}`;

export interface PictureView {
  /** A file that every browser reads. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Its widths in smaller forms, each as a `srcset`; a browser takes the first that it reads. */
  readonly avif: string;
  readonly webp: string;
  /** Empty for a decorative picture. */
  readonly alt: string;
  readonly credit: string | undefined;
  readonly focus: Focus;
}

/** A picture with its files, or undefined: then a typographic card takes its place. */
export function toPicture(
  hub: HubReader,
  picture: Picture | undefined,
  locale: Locale,
): PictureView | undefined {
  const media = picture && hub.ask('media', picture.media);
  const variants = media && variantsOf(media);
  if (variants === undefined) return undefined;
  const { avif, webp, jpeg } = variants;
  return {
    src: jpeg.path,
    width: jpeg.width,
    height: jpeg.height,
    avif: srcsetOf(avif),
    webp: srcsetOf(webp),
    alt: picture?.alt ?? '',
    credit: picture?.credit && wordsFor(locale).frame.pictureBy(picture.credit),
    focus: focusOf(media?.focalPoint),
  };
}

const srcsetOf = (variants: readonly Variant[]): string =>
  variants.map(({ path, width }) => `${path} ${width}w`).join(', ');

export const focusOf = (point: MediaRecord['focalPoint'] = { x: 50, y: 50 }): Focus =>
  `focus-${third(point.x, ['left', 'centre', 'right'])}-${third(point.y, ['top', 'middle', 'bottom'])}`;

const third = <const Name extends string>(
  percent: number,
  [first, middle, last]: readonly [Name, Name, Name],
): Name => {
  if (percent < 100 / 3) return first;
  return percent > 200 / 3 ? last : middle;
};
