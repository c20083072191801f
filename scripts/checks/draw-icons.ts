import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import sharp from 'sharp';

import { repository } from '../repository.ts';

export const iconsFolder = join(repository, 'site', 'public');

const icons = [
  { file: 'icon-192.png', size: 192, isMaskable: false },
  { file: 'icon-512.png', size: 512, isMaskable: false },
  { file: 'icon-maskable-512.png', size: 512, isMaskable: true },
];

/** The icons of the manifest, drawn from the site's mark, by the name of their file. */
export async function drawIcons(): Promise<ReadonlyMap<string, Buffer>> {
  const mark = await readFile(join(iconsFolder, 'favicon.svg'), 'utf8');
  const drawn = new Map<string, Buffer>();
  for (const { file, size, isMaskable } of icons) {
    // A launcher cuts its own shape, so nothing is left out at the corners; the mark keeps to the
    // circle of four fifths that every shape has (https://www.w3.org/TR/appmanifest/#icon-masks).
    const svg = isMaskable ? mark.replace(' rx="12"', '') : mark;
    const png = sharp(Buffer.from(svg), { density: (72 * size) / 64 })
      .resize(size, size)
      .png({ palette: true, effort: 10 });
    drawn.set(file, await png.toBuffer());
  }
  return drawn;
}
