import { join } from 'node:path';

import type { SocialCard } from '@porchlight/site/social-card';
import sharp from 'sharp';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { drawCards } from './draw-cards.ts';

const never = new AbortController().signal;

/** A drawn card, to be looked at. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly format: string;
  /** The colour of a pixel, `#rrggbb`. */
  readonly at: (x: number, y: number) => string;
  /** The box around what is as light as words, within a part of the card. */
  readonly words: (part: Box) => Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws cards as the publisher does, in a process of their own. */
export async function drawn<Name extends string>(
  cards: Readonly<Record<Name, SocialCard>>,
): Promise<Readonly<Record<Name, Drawn>>> {
  const folder = await temporaryFolder();
  const named = Object.entries<SocialCard>(cards).map(([name, card]) => ({ name, card }));
  const problems = await drawCards(named, { folder, fonts: join(folder, 'fonts') }, never);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const looks = named.map(async ({ name }) => [name, await lookAt(join(folder, name))] as const);
  return Object.fromEntries(await Promise.all(looks)) as Record<Name, Drawn>;
}

async function lookAt(file: string): Promise<Drawn> {
  const { format } = await sharp(file).metadata();
  const { data, info } = await sharp(file)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const place = (x: number, y: number): number => (y * width + x) * 3;
  const isWord = (x: number, y: number): boolean =>
    data.subarray(place(x, y), place(x, y) + 3).every((part) => part > 140);
  return {
    width,
    height,
    format: String(format),
    at: (x, y) => `#${data.toString('hex', place(x, y), place(x, y) + 3)}`,
    words: ({ left, top, right, bottom }) => {
      const box = { left: right, top: bottom, right: left, bottom: top };
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1)
          if (isWord(x, y)) {
            box.left = Math.min(box.left, x);
            box.top = Math.min(box.top, y);
            box.right = Math.max(box.right, x);
            box.bottom = Math.max(box.bottom, y);
          }
      return box;
    },
  };
}
