import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { toDiskFailure } from '../data-directory/disk-failure.ts';
import {
  type Addresses,
  claimRun,
  recordChildren,
  releaseRun,
  type Run,
} from '../data-directory/run-file.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import type { ChildPlan } from '../processes/child.ts';
import { createSupervisor, type Supervisor } from '../processes/supervisor.ts';
import { Failure } from '../terminal/failure.ts';
import type { Screen } from '../terminal/steps.ts';
import type { StartSettings } from './settings.ts';

export interface RunningHub {
  readonly supervisor: Supervisor;
  /** Resolves when we are asked to stop; fails when the site can no longer be served. */
  readonly untilStopped: () => Promise<void>;
}

export interface RunOptions {
  readonly data: DataDirectory;
  readonly settings: StartSettings;
  readonly screen: Screen;
  readonly stop: AbortSignal;
  /** Does what needs no disk while that refuses to be written; without it, or when it throws, we end. */
  readonly meanwhile?: (supervisor: Supervisor, trouble: Failure) => Promise<void>;
  /** How long to wait before a disk that refused is asked again. */
  readonly againMs?: number;
}

/** Holds the data directory and supervises children while `work` runs; leaves nothing behind. */
export async function duringRun(
  options: RunOptions,
  work: (hub: RunningHub) => Promise<void>,
): Promise<void> {
  const { data, settings, screen, stop } = options;
  const addresses = { site: settings.localUrl.href, cms: settings.cmsUrl.href };
  let run: Run | undefined;
  const lost = Promise.withResolvers<never>();
  lost.promise.catch(() => undefined);
  let recording = Promise.resolve();

  const supervisor = createSupervisor({
    logFolder: data.logs,
    say: screen.line,
    onEndsOften: (plan) => {
      if (plan.name === 'server') lost.reject(siteLost(plan, data));
    },
    onChange: () => {
      recording = recording
        .then(() => run && recordChildren(data, run, supervisor.running()))
        .catch((error: unknown) => screen.line(`${data.runFile}: ${String(error)}`));
    },
  });
  const stopAll = (): void => void supervisor.stop();
  stop.addEventListener('abort', stopAll, { once: true });
  const untilStopped = async (): Promise<void> => {
    if (!stop.aborted) await Promise.race([once(stop, 'abort'), lost.promise]);
  };

  try {
    run = await claimInTime(options, addresses, { supervisor, lost: lost.promise });
    await work({ supervisor, untilStopped });
  } finally {
    await supervisor.stop();
    await recording;
    if (run !== undefined) await releaseRun(data);
  }
}

/** Takes the data directory; where its disk is full, as soon as it has space. */
async function claimInTime(
  { data, stop, meanwhile, againMs = 15_000 }: RunOptions,
  addresses: Addresses,
  { supervisor, lost }: { readonly supervisor: Supervisor; readonly lost: Promise<never> },
): Promise<Run> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await claimRun(data, addresses);
    } catch (error) {
      const trouble = toDiskFailure(error, { path: data.root, option: '--data' });
      // Not of the disk: somebody else runs here.
      if (trouble === error || !(trouble instanceof Failure)) throw error;
      if (meanwhile === undefined) throw trouble;
      if (isFirst) await meanwhile(supervisor, trouble);
      await Promise.race([wait(againMs, undefined, { signal: stop }), lost]);
    }
  }
}

/** Without the CMS or the publisher the site stays up; without its server there is nothing left. */
const siteLost = (plan: ChildPlan, data: DataDirectory): Failure =>
  new Failure(`${plan.title} cannot be kept running, so everything was stopped.`, {
    remedy: `Read ${data.logs}/${plan.name}.log, then start again.`,
  });
