import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { createInterface } from 'node:readline';
import { type HealthCheck, untilAnswers } from './health.ts';

/** How a child shows that it can do its work. */
export type Readiness =
  /** It sends `{ ready: true }` to its parent. */
  { readonly by: 'message' } | ({ readonly by: 'answer' } & HealthCheck);

export interface ChildPlan {
  /** One word: it prefixes its lines and names its log. */
  readonly name: string;
  /** What a reader knows it as: "the CMS". */
  readonly title: string;
  /** What Node runs, with its arguments. Secrets go into `env`, where no process list shows them. */
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly ready: Readiness;
  readonly readyWithinMs: number;
}

export type Stream = 'stdout' | 'stderr';

export interface Child {
  readonly pid: number | undefined;
  /** Settles when the child is ready; fails with the reason when it will not be. */
  readonly ready: Promise<void>;
  /** Resolves with the words for how it ended. */
  readonly ended: Promise<string>;
  /** SIGTERM, and after the deadline SIGKILL to everything in its process group. */
  readonly stop: (deadlineMs: number) => Promise<void>;
}

const exitWithParent = fileURLToPath(new URL('exit-with-parent.mjs', import.meta.url));

/** What every child of ours is run with, so that none outlives its parent. */
const nodeArguments: readonly string[] = ['--import', exitWithParent];

/** Each child leads its own process group: Ctrl-C reaches only us, and we stop them in order. */
export function spawnChild(plan: ChildPlan, onLine: (stream: Stream, line: string) => void): Child {
  const child = spawn(process.execPath, [...nodeArguments, ...plan.command], {
    cwd: plan.cwd,
    env: plan.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = endingOf(child);
  for (const stream of ['stdout', 'stderr'] as const) {
    const input = child[stream];
    // Where too many files are open there is no process, and there are no streams.
    if (input) createInterface({ input }).on('line', (line) => onLine(stream, line));
  }
  const ready = readinessOf(child, plan, ended);
  // Whoever waits for it hears of a failure; that nobody may be waiting is not a fault.
  ready.catch(() => undefined);
  return { pid: child.pid, ready, ended, stop: (deadlineMs) => stop(child, ended, deadlineMs) };
}

/** How long to wait for what a dead child has said to arrive. */
const lastWordsMs = 1000;

async function endingOf(child: ChildProcess): Promise<string> {
  const closed = once(child, 'close').catch(() => undefined);
  const { promise, resolve } = Promise.withResolvers<string>();
  child.once('error', (error) => resolve(`could not be started: ${error.message}`));
  child.once('exit', (code, signal) =>
    resolve(signal === null ? `ended with code ${code ?? 0}` : `was ended by ${signal}`),
  );
  const words = await promise;
  signalGroup(child, 'SIGKILL'); // whatever it left running
  await Promise.race([closed, wait(lastWordsMs, undefined, { ref: false })]);
  return words;
}

async function readinessOf(
  child: ChildProcess,
  plan: ChildPlan,
  ended: Promise<string>,
): Promise<void> {
  const giveUp = new AbortController();
  const { signal } = giveUp;
  try {
    await Promise.race([
      plan.ready.by === 'message' ? untilItSaysSo(child, signal) : untilAnswers(plan.ready, signal),
      ended.then((words) => Promise.reject(new Error(words))),
      wait(plan.readyWithinMs, undefined, { signal, ref: false }).then(() =>
        Promise.reject(new Error(`was not ready after ${plan.readyWithinMs / 1000} seconds`)),
      ),
    ]);
  } finally {
    giveUp.abort();
  }
}

async function untilItSaysSo(child: ChildProcess, signal: AbortSignal): Promise<void> {
  for (;;) {
    const [message] = (await once(child, 'message', { signal })) as [unknown];
    if (typeof message === 'object' && message !== null && 'ready' in message) return;
  }
}

async function stop(
  child: ChildProcess,
  ended: Promise<string>,
  deadlineMs: number,
): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), deadlineMs);
  await ended;
  clearTimeout(timer);
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // There is nobody left in the group.
  }
}
