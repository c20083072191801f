import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../terminal/failure.ts';
import { delayBeforeRestart, type RestartLimits, restartLimits } from './backoff.ts';
import { type Child, type ChildPlan, spawnChild } from './child.ts';
import { isWorthShowing } from './child-output.ts';
import { type Log, openLog } from './log-file.ts';

export interface SupervisorOptions {
  readonly logFolder: string;
  /** Receives every line that the person at the terminal should see. */
  readonly say: (line: string) => void;
  /** A child died too often; the others go on. */
  readonly onGivenUp: (plan: ChildPlan) => void;
  /** A child was started or replaced. */
  readonly onChange?: () => void;
  readonly limits?: RestartLimits;
  readonly stopWithinMs?: number;
}

export interface Supervised {
  readonly name: string;
  readonly pid: number;
}

export interface Supervisor {
  /** Resolves when the child is ready; from then on it is restarted whenever it ends. */
  readonly start: (plan: ChildPlan) => Promise<void>;
  readonly running: () => readonly Supervised[];
  /** Ends all children, the last one started first. */
  readonly stop: () => Promise<void>;
}

interface Post {
  readonly plan: ChildPlan;
  readonly log: Log;
  readonly restarts: number[];
  child: Child;
}

/** Keeps children running: each is logged, restarted with growing pauses, and stopped in order. */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { say, limits = restartLimits, stopWithinMs = 10_000 } = options;
  const posts: Post[] = [];
  const stopping = new AbortController();

  const launch = (plan: ChildPlan, log: Log): Child =>
    spawnChild(plan, (stream, line) => {
      log.write(line);
      if (isWorthShowing(stream, line)) say(`[${plan.name}] ${line}`);
    });

  const start = async (plan: ChildPlan): Promise<void> => {
    stopping.signal.throwIfAborted();
    const log = openLog(join(options.logFolder, `${plan.name}.log`));
    const post: Post = { plan, log, restarts: [], child: launch(plan, log) };
    posts.push(post);
    options.onChange?.();
    await post.child.ready.catch(async (error: unknown) => {
      stopping.signal.throwIfAborted();
      await post.child.stop(stopWithinMs);
      throw neverReady(post, error);
    });
    void keepAlive(post);
  };

  const keepAlive = async (post: Post): Promise<void> => {
    for (;;) {
      const ending = await post.child.ended;
      if (stopping.signal.aborted) return;
      const delay = delayBeforeRestart(limits, post.restarts, performance.now());
      if (delay === undefined) {
        say(givenUp(post, ending, limits));
        return options.onGivenUp(post.plan);
      }
      say(`${post.plan.title} ${ending}; it starts again in ${delay / 1000} s.`);
      await wait(delay, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      await replace(post);
    }
  };

  const replace = async (post: Post): Promise<void> => {
    post.restarts.push(performance.now());
    post.child = launch(post.plan, post.log);
    options.onChange?.();
    await post.child.ready.catch(() => post.child.stop(stopWithinMs));
  };

  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= stopAll());

  const stopAll = async (): Promise<void> => {
    stopping.abort();
    for (const { child } of posts.toReversed()) await child.stop(stopWithinMs);
    for (const { log } of posts) log.close();
  };

  const running = (): readonly Supervised[] =>
    posts.flatMap(({ plan, child }) =>
      child.pid === undefined ? [] : [{ name: plan.name, pid: child.pid }],
    );

  return { start, running, stop };
}

const neverReady = ({ plan, log }: Post, error: unknown): Failure =>
  new Failure(`${plan.title} ${error instanceof Error ? error.message : String(error)}.`, {
    remedy: `Its last words are in ${log.path}.`,
  });

const givenUp = ({ plan, log }: Post, ending: string, { restartsPerWindow }: RestartLimits) =>
  `${plan.title} ${ending}. It was restarted ${restartsPerWindow} times within a minute and is now left alone: ` +
  `read ${log.path}, then stop with Ctrl-C and start again.`;
