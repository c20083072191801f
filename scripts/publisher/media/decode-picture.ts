import sharp, { type OutputInfo } from 'sharp';
import { pictureLimits } from '@porchlight/shared';

/** A picture as bare pixels: upright, in sRGB, and with nothing else that was in its file. */
export interface Pixels {
  readonly data: Buffer;
  readonly raw: Pick<OutputInfo, 'width' | 'height' | 'channels'>;
}

/**
 * Reads a whole picture once, at the largest size that is wanted of it. Of an animation the first
 * frame is read: nothing on the site moves unasked. Undefined when the file is damaged or cut off.
 */
export async function decodePicture(
  bytes: Uint8Array,
  size: { readonly width: number; readonly height: number },
  seconds: number,
): Promise<Pixels | undefined> {
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: pictureLimits.pixels,
      failOn: 'error',
    })
      .timeout({ seconds })
      .autoOrient()
      .resize(size.width, size.height, { fit: 'cover' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return { data, raw: { width, height, channels } };
  } catch (error) {
    if (tookTooLong(error)) throw error;
    return undefined;
  }
}

/** A busy machine says nothing about the picture. */
const tookTooLong = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('timeout:');
