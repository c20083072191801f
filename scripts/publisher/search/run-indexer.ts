import { fileURLToPath } from 'node:url';

import { runBeside } from '../../processes/run-beside.ts';
import type { Assignment } from './index-process.ts';

/** A hundred thousand pages take minutes; what takes longer than this has lost its way. */
export const indexDeadlineMs = 900_000;

const program = fileURLToPath(new URL('./index-process.ts', import.meta.url));

/** Makes an index in a process of its own, and says how many pages it has. */
export async function runIndexer(
  assignment: Assignment,
  deadlineMs: number,
  stop: AbortSignal,
): Promise<number> {
  const work = { title: 'The indexer', program, about: assignment.release, assignment, deadlineMs };
  return Number(await runBeside(work, stop));
}
