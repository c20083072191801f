import { createHash } from 'node:crypto';

import type { MediaRecord } from '@porchlight/shared';
import sharp from 'sharp';

import { pictureId } from './fields/picture.ts';
import type { HubOptions } from './plan/hub-options.ts';
import { randomOf } from './random.ts';
import { pictureWords } from './words/picture-words.ts';

export interface DrawnPicture {
  readonly record: MediaRecord;
  readonly bytes: Uint8Array;
}

/** Draws the media library of a hub: small PNG files, each a sky and some lit windows. */
export async function drawPictures({ pictures, seed }: HubOptions): Promise<DrawnPicture[]> {
  const drawn: DrawnPicture[] = [];
  for (let index = 0; index < pictures; index += 1) drawn.push(await drawPicture(index, seed));
  return drawn;
}

async function drawPicture(index: number, seed: number): Promise<DrawnPicture> {
  const random = randomOf(seed, 'picture', index);
  const [width, height] = random.pick([
    [640, 360],
    [600, 400],
    [480, 480],
  ] as const);
  const hue = random.below(360);
  const windows = Array.from(
    { length: 6 },
    () =>
      `<rect x="${random.below(width)}" y="${random.below(height)}" width="40" height="60" fill="hsl(45 90% ${random.between(50, 80)}%)"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="hsl(${hue} 40% 25%)"/>${windows.join('')}</svg>`;
  const bytes = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  const record: MediaRecord = {
    id: pictureId(index),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mime: 'image/png',
    bytes: bytes.length,
    width,
    height,
    alt: random.pick(pictureWords).en,
    focalPoint: { x: random.between(20, 80), y: random.between(20, 80) },
  };
  return { record, bytes };
}
