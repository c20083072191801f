import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { MediaRecord } from '@porchlight/shared';
import sharp from 'sharp';

import type { DemoPicture } from './picture.ts';
import { pictures } from './pictures.ts';

export interface DrawnPicture {
  readonly record: MediaRecord;
  readonly bytes: Uint8Array;
}

/** Draws every picture of the demo as an editor's upload would be: a JPEG of its full size. */
export const drawPictures = (): Promise<readonly DrawnPicture[]> =>
  Promise.all(pictures.map(drawPicture));

async function drawPicture(picture: DemoPicture): Promise<DrawnPicture> {
  const svg = await readFile(join(import.meta.dirname, picture.file));
  const bytes = await sharp(svg)
    .resize(picture.width, picture.height, { fit: 'cover' })
    .flatten({ background: '#0f1430' })
    .jpeg({ quality: 88 })
    .toBuffer();
  const { id, width, height, alt, focalPoint } = picture;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const record = {
    id,
    sha256,
    mime: 'image/jpeg',
    bytes: bytes.length,
    width,
    height,
    alt,
    focalPoint,
  };
  return { record, bytes };
}
