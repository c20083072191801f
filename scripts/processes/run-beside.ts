import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { systemEnvironment } from './environment.ts';

/** What every such process loads before its program. */
const first = ['exit-with-parent.mjs', 'give-way.mjs'].flatMap((name) => [
  '--import',
  fileURLToPath(new URL(name, import.meta.url)),
]);

export interface Beside {
  /** For the sentence when it fails: "The indexer". */
  readonly title: string;
  /** The file that Node runs. */
  readonly program: string;
  /** The folder it works on, for whoever looks at a list of processes. */
  readonly about: string;
  /** What it is told: plain JSON, which `readAssignment` gives it. */
  readonly assignment: unknown;
  readonly deadlineMs: number;
}

/**
 * Runs a piece of work in a process of its own, which gives back its memory and comes after whatever
 * else the machine has to do, and answers what it printed. On abort, and at the deadline, the process is killed with all that it started.
 */
export async function runBeside(work: Beside, stop: AbortSignal): Promise<string> {
  const { title, program, about, assignment, deadlineMs } = work;
  const either = AbortSignal.any([stop, AbortSignal.timeout(deadlineMs)]);
  either.throwIfAborted();
  // The channel is for exit-with-parent alone: it closes when this process dies.
  const child = spawn(process.execPath, [...first, program, about], {
    detached: true,
    env: systemEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
  });
  const killAll = (): void => killGroup(child.pid);
  either.addEventListener('abort', killAll);
  // Fails where there is no process, as when too many files are open; then there are no streams either.
  const closed = once(child, 'close');
  // One that ends before it has listened is known by its code.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(JSON.stringify(assignment));
  try {
    const [[code], said, complaints] = await Promise.all([
      closed,
      textOf(child.stdout),
      textOf(child.stderr),
    ]);
    either.throwIfAborted();
    if (code !== 0) throw new Error(`${title} ended with code ${code}. ${complaints}`.trim());
    return said;
  } finally {
    either.removeEventListener('abort', killAll);
  }
}

const textOf = (stream: Readable | null): Promise<string> | string => (stream ? text(stream) : '');

/** The process leads a group of its own, in which those that it started are. */
function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
