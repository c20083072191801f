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
  /** A child ended too often; the others go on, and it is tried again after a longer pause. */
  readonly onEndsOften: (plan: ChildPlan) => void;
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
  /** The same for one that others can do without: why it is not ready, if so. It is tried again. */
  readonly startInTime: (plan: ChildPlan) => Promise<Failure | undefined>;
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

  const open = (plan: ChildPlan): Post => {
    stopping.signal.throwIfAborted();
    const log = openLog(join(options.logFolder, `${plan.name}.log`));
    const post: Post = { plan, log, restarts: [], child: launch(plan, log) };
    posts.push(post);
    options.onChange?.();
    return post;
  };

  const troubleOf = (post: Post): Promise<Failure | undefined> =>
    post.child.ready.then(
      () => undefined,
      async (error: unknown) => {
        stopping.signal.throwIfAborted();
        await post.child.stop(stopWithinMs);
        return neverReady(post, error);
      },
    );

  const start = async (plan: ChildPlan): Promise<void> => {
    const post = open(plan);
    const trouble = await troubleOf(post);
    if (trouble !== undefined) throw trouble;
    void keepAlive(post);
  };

  const startInTime = async (plan: ChildPlan): Promise<Failure | undefined> => {
    const post = open(plan);
    const trouble = await troubleOf(post);
    void keepAlive(post);
    return trouble;
  };

  const keepAlive = async (post: Post): Promise<void> => {
    for (;;) {
      const ending = await post.child.ended;
      if (stopping.signal.aborted) return;
      const delay = delayBeforeRestart(limits, post.restarts, performance.now());
      if (delay === undefined) {
        say(endsOften(post, ending, limits));
        options.onEndsOften(post.plan);
      } else say(`${post.plan.title} ${ending}; it starts again in ${delay / 1000} s.`);
      const pause = delay ?? limits.windowMs;
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
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

  return { start, startInTime, running, stop };
}

const neverReady = ({ plan, log }: Post, error: unknown): Failure =>
  new Failure(`${plan.title} ${error instanceof Error ? error.message : String(error)}.`, {
    remedy: `Its last words are in ${log.path}.`,
  });

const endsOften = (
  { plan, log }: Post,
  ending: string,
  { restartsPerWindow, windowMs }: RestartLimits,
): string =>
  `${plan.title} ${ending}. It was restarted ${restartsPerWindow} times within ${windowMs / 1000} s; ` +
  `it is tried again in as long. What it said is in ${log.path}.`;
