import sharp, { type OverlayOptions } from 'sharp';

import { escaped } from './escaped.ts';
import { graphemesOf } from './readable.ts';

/** Words to be set as lines below each other. */
export interface Setting {
  readonly words: string;
  /** As fontconfig calls it. */
  readonly family: string;
  readonly colour: string;
  readonly dir: 'ltr' | 'rtl';
  /** Of the space they have, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Sizes of type to choose from, the largest first. */
  readonly sizes: readonly number[];
  /** How far lines are apart, of what the font itself asks for. */
  readonly leading: number;
}

/** The words as pixels, no larger than where they can be seen. */
export interface TextBlock {
  readonly width: number;
  readonly height: number;
  readonly input: Pick<OverlayOptions, 'input' | 'raw'>;
}

/**
 * Sets words in the largest type in which they fit and no word is broken; a word that is too long in
 * any type is broken in the largest in which all fit. What does not fit even in the smallest is cut,
 * between what readers see as letters, and ends in an ellipsis.
 */
export async function setText(setting: Setting): Promise<TextBlock> {
  for (const wrap of ['word', 'word-char'] as const)
    for (const size of setting.sizes) {
      const block = await drawLines(setting, setting.words, size, wrap);
      if (fits(block, setting)) return block;
    }
  const smallest = setting.sizes.at(-1)!;
  const letters = graphemesOf(setting.words);
  let [short, long] = [0, letters.length];
  let best = await drawLines(setting, '…', smallest, 'word-char');
  while (long - short > 1) {
    const length = Math.floor((short + long) / 2);
    const words = `${letters.slice(0, length).join('').trimEnd()}…`;
    const block = await drawLines(setting, words, smallest, 'word-char');
    if (fits(block, setting)) [short, best] = [length, block];
    else long = length;
  }
  return best;
}

const fits = (block: TextBlock, { width, height }: Setting): boolean =>
  block.width <= width && block.height <= height;

async function drawLines(
  { family, colour, dir, width, leading }: Setting,
  words: string,
  size: number,
  wrap: 'word' | 'word-char',
): Promise<TextBlock> {
  // The direction is the card's, whichever letter comes first, as it is the page's in a browser.
  const mark = dir === 'rtl' ? '\u200F' : '\u200E';
  const markup = `<span foreground="${colour}" font_family="${family}" size="${size * 1024}" line_height="${leading}" insert_hyphens="false">${mark}${escaped(words)}</span>`;
  const { data, info } = await sharp({
    text: { text: markup, width, dpi: 72, rgba: true, wrap, align: 'left' },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width: drawn, height, channels } = info;
  const raw = { width: drawn, height, channels };
  return { width: drawn, height, input: { input: data, raw } };
}
