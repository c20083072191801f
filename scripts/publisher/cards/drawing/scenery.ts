import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { cardSize } from '@porchlight/site/social-card';
import sharp, { type Raw } from 'sharp';

import { repository } from '../../../repository.ts';

/** Colours of the site at night, from its tokens. */
export const colours = {
  ground: '#11162a',
  eave: '#070a19',
  cream: '#f9efda',
  muted: '#d9ccb4',
  lamp: '#f9b442',
} as const;

/** How far down the porch roof comes, in pixels. */
export const eaveHeight = 112;

const scallop = 15;

/** Where the lantern hangs, from the side that is read first. */
export const lantern = { x: 108, y: 104, radius: 58 } as const;

type Side = (x: number, width: number) => number;

/** Turns a place from the side that is read first into one from the left. */
export const sideOf =
  (dir: 'ltr' | 'rtl'): Side =>
  (x, width) =>
    dir === 'rtl' ? cardSize.width - x - width : x;

const artFile = (name: string): string => join(repository, 'site', 'src', 'art', `${name}.svg`);

const art = async (name: string): Promise<string> => {
  const bytes = await readFile(artFile(name));
  return `data:image/svg+xml;base64,${bytes.toString('base64')}`;
};

/** A picture as bare pixels. */
export interface Pixels {
  readonly data: Buffer;
  readonly raw: Raw;
}

/** The lantern by itself, as a picture so many pixels wide and high. */
export const lanternOf = async (size: number): Promise<Buffer> =>
  sharp(await readFile(artFile('mark')), { density: (72 * size) / 48 })
    .resize(size, size)
    .png()
    .toBuffer();

const streets = new Map<string, Promise<Pixels>>();

/** The street that every card shows: the eave with its lantern, lit or not, and rooftops below. */
export function streetOf(dir: 'ltr' | 'rtl', isLit: boolean): Promise<Pixels> {
  const key = `${dir} ${isLit}`;
  const street = streets.get(key) ?? drawStreet(dir, isLit);
  streets.set(key, street);
  return street;
}

async function drawStreet(dir: 'ltr' | 'rtl', isLit: boolean): Promise<Pixels> {
  const { data, info } = await sharp(Buffer.from(await streetSvg(dir, isLit)))
    .flatten({ background: colours.ground })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { data, raw: { width, height, channels } };
}

async function streetSvg(dir: 'ltr' | 'rtl', isLit: boolean): Promise<string> {
  const { width, height } = cardSize;
  const [mark, rooftops] = await Promise.all([art('mark'), art('rooftops')]);
  const x = sideOf(dir)(lantern.x, 0);
  const scallops = Array.from(
    { length: Math.ceil(width / (2 * scallop)) },
    (_, index) => `<circle cx="${(2 * index + 1) * scallop}" cy="${eaveHeight}" r="${scallop}"/>`,
  );
  const beam = isLit
    ? `<path d="M${x - 24} ${lantern.y}h48L${x + 300} ${height}H${x - 300}Z" fill="url(#beam)"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="beam" x1="0" y1="0" x2="0" y2="1">
      <stop stop-color="${colours.lamp}" stop-opacity="0.5"/>
      <stop offset="0.9" stop-color="${colours.lamp}" stop-opacity="0"/>
    </linearGradient>
    <radialGradient id="glow">
      <stop stop-color="#6b4f2b"/><stop offset="1" stop-color="#1c1a26"/>
    </radialGradient>
    <rect width="${width}" height="${height}" fill="${colours.ground}"/>
    ${beam}
    <image href="${rooftops}" x="0" y="${height - 108}" width="${width}" height="120"/>
    <g fill="${colours.eave}">
      <rect width="${width}" height="${eaveHeight}"/>${scallops.join('')}
      <circle cx="${x}" cy="${lantern.y}" r="${lantern.radius + 4}"/>
    </g>
    <circle cx="${x}" cy="${lantern.y}" r="${lantern.radius}" fill="url(#glow)"/>
    <image href="${mark}" x="${x - 40}" y="${lantern.y - 42}" width="80" height="80"/>
  </svg>`;
}
