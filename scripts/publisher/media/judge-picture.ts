import { fail, ok, pictureLimits, pictureTypes, type Result } from '@porchlight/shared';
import sharp from 'sharp';

import { looksLikePicture } from './signature.ts';
import type { Unusable } from './unusable.ts';

/** A size in pixels, the picture upright. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Judges a picture by its bytes, of which only the head is read; nothing announced is believed. */
export async function judgePicture(bytes: Uint8Array): Promise<Result<Size, Unusable>> {
  if (bytes.length > pictureLimits.bytes)
    return fail({ code: 'too-many-bytes', bytes: bytes.length });
  if (!looksLikePicture(bytes)) return fail({ code: 'foreign-type' });
  // Sharp's own limit would say that there are too many pixels, but not how many.
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (head === undefined) return fail({ code: 'damaged' });
  const { mediaType, pages: frames = 1, autoOrient: size } = head;
  if (mediaType === undefined || !pictureTypes.includes(mediaType))
    return fail({ code: 'foreign-type' });
  const pixels = size.width * size.height * frames;
  if (pixels > pictureLimits.pixels) return fail({ code: 'too-many-pixels', pixels, frames });
  const side = Math.max(size.width, size.height);
  return side > pictureLimits.side ? fail({ code: 'side-too-long', side }) : ok(size);
}
