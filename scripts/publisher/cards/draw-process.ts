import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';

import { replaceFile } from '../../data-directory/durable-file.ts';
import { readAssignment } from '../../processes/assignment.ts';
import type { NamedCard } from './card-shelf.ts';
import { drawCard } from './drawing/draw-card.ts';
import { openFonts } from './drawing/fonts.ts';

/** What the process that draws cards is told. */
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

const { cards, folder, fonts } = await readAssignment<Assignment>();
sharp.concurrency(1);
sharp.cache(false);

const covers = await openFonts(fonts);
const problems: DrawingProblem[] = [];
const waiting = cards.values();

/** Draws one card after the other, as long as there are any. */
async function drawOn(): Promise<void> {
  // Whoever else does the same takes from the same cards.
  for (const { name, card } of waiting) {
    try {
      await replaceFile(join(folder, name), await drawCard(card, covers));
    } catch (error) {
      problems.push({ name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, drawOn));
console.log(JSON.stringify(problems));
