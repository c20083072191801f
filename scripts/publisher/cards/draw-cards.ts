import { fileURLToPath } from 'node:url';

import { runBeside } from '../../processes/run-beside.ts';
import type { CardLayout } from './card-layout.ts';
import type { NamedCard } from './card-shelf.ts';
import type { Assignment, DrawingProblem } from './draw-process.ts';

/** So many cards one process draws before it is looked at how many there are. */
export const cardsAtOnce = 200;

/** A card takes less than a tenth of a second; what takes this long for so many has lost its way. */
const drawingDeadlineMs = 120_000;

const program = fileURLToPath(new URL('draw-process.ts', import.meta.url));

/**
 * Draws a few cards in a process of its own, the first of them first, each put in place whole. Answers with
 * those that could not be drawn.
 */
export async function drawCards(
  cards: readonly NamedCard[],
  { folder, fonts }: Pick<CardLayout, 'folder' | 'fonts'>,
  stop: AbortSignal,
  deadlineMs = drawingDeadlineMs,
): Promise<readonly DrawingProblem[]> {
  const assignment: Assignment = { cards, folder, fonts };
  const title = 'The drawing of social cards';
  const said = await runBeside({ title, program, about: folder, assignment, deadlineMs }, stop);
  return JSON.parse(said) as readonly DrawingProblem[];
}
