import { join } from 'node:path';

import sharp from 'sharp';

import { replaceFile } from '../../data-directory/durable-file.ts';
import type { NamedCard } from './card-shelf.ts';
import { drawCard } from './drawing/draw-card.ts';
import { openFonts } from './drawing/fonts.ts';

/** What the process that draws cards is told, as its argument. */
export interface Assignment {
  readonly cards: readonly NamedCard[];
  /** Where they go. */
  readonly folder: string;
  readonly fonts: string;
}

/** Why there is no card. */
export interface DrawingProblem {
  readonly name: string;
  readonly reason: string;
}

const { cards, folder, fonts } = JSON.parse(process.argv[2] ?? '') as Assignment;
sharp.concurrency(1);
sharp.cache(false);

const covers = await openFonts(fonts);
const problems: DrawingProblem[] = [];
for (const { name, card } of cards) {
  try {
    await replaceFile(join(folder, name), await drawCard(card, covers));
  } catch (error) {
    problems.push({ name, reason: error instanceof Error ? error.message : String(error) });
  }
}
console.log(JSON.stringify(problems));
