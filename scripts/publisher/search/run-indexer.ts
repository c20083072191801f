import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';

import { systemEnvironment } from '../../processes/environment.ts';
import type { Assignment } from './index-process.ts';

/** A hundred thousand pages take minutes; what takes longer than this has lost its way. */
export const indexDeadlineMs = 900_000;

const programs = ['../../processes/exit-with-parent.mjs', './index-process.ts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const [exitWithParent = '', indexProcess = ''] = programs;

/**
 * Makes an index in a process of its own, which gives back its memory, and says how many pages it
 * has. On abort, and at the deadline, the process is killed with all that it started.
 */
export async function runIndexer(
  assignment: Assignment,
  deadlineMs: number,
  stop: AbortSignal,
): Promise<number> {
  const either = AbortSignal.any([stop, AbortSignal.timeout(deadlineMs)]);
  either.throwIfAborted();
  const child = spawn(
    process.execPath,
    ['--import', exitWithParent, indexProcess, JSON.stringify(assignment)],
    { detached: true, env: systemEnvironment(), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  const killAll = (): void => killGroup(child.pid);
  either.addEventListener('abort', killAll);
  try {
    const [said, complaints, [code]] = await Promise.all([
      text(child.stdout!),
      text(child.stderr!),
      once(child, 'close'),
    ]);
    either.throwIfAborted();
    if (code !== 0) throw new Error(`The indexer ended with code ${code}. ${complaints}`.trim());
    return Number(said);
  } finally {
    either.removeEventListener('abort', killAll);
  }
}

/** The process leads a group of its own, in which Pagefind's is. */
function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
