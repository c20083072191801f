import { hash } from 'node:crypto';

import type { MediaRecord } from '@porchlight/shared';
import sharp, { type Sharp } from 'sharp';

/** A picture of one colour. */
export const plain = (width: number, height: number, background = '#d98f2b'): Sharp =>
  sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false });

/** A picture in which no two places are alike, so that every byte of its file matters. */
export function patterned(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 3);
  for (let at = 0; at < data.length; at += 1) data[at] = (at * at * 31 + at * 17) >> 5;
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** Frames of plain colours, one after the other. */
export async function animated(width: number, height: number, frames: number): Promise<Sharp> {
  const colours = Array.from({ length: frames }, (_, frame) => ({
    r: (frame * 53) % 256,
    g: (frame * 97) % 256,
    b: (frame * 193) % 256,
  }));
  const pixels = colours.map((background) =>
    sharp({ create: { width, height, channels: 3, background } })
      .raw()
      .toBuffer(),
  );
  const data = Buffer.concat(await Promise.all(pixels));
  return sharp(data, {
    raw: { width, height: height * frames, channels: 3, pageHeight: height },
    limitInputPixels: false,
  });
}

/** What the CMS announces of these bytes. */
export const recordOf = (
  id: string,
  bytes: Uint8Array,
  width: number,
  height: number,
): MediaRecord => ({
  id,
  sha256: hash('sha256', bytes),
  mime: 'image/jpeg',
  bytes: bytes.length,
  width,
  height,
});
