import { once } from 'node:events';
import { claimRun, recordChildren, releaseRun } from '../data-directory/run-file.ts';
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
}

/** Holds the data directory and supervises children while `work` runs; leaves nothing behind. */
export async function duringRun(
  { data, settings, screen, stop }: RunOptions,
  work: (hub: RunningHub) => Promise<void>,
): Promise<void> {
  const addresses = { site: settings.localUrl.href, cms: settings.cmsUrl.href };
  const run = await claimRun(data, addresses);
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
        .then(() => recordChildren(data, run, supervisor.running()))
        .catch((error: unknown) => screen.line(`${data.runFile}: ${String(error)}`));
    },
  });
  const stopAll = (): void => void supervisor.stop();
  stop.addEventListener('abort', stopAll, { once: true });
  const untilStopped = async (): Promise<void> => {
    if (!stop.aborted) await Promise.race([once(stop, 'abort'), lost.promise]);
  };

  try {
    await work({ supervisor, untilStopped });
  } finally {
    await supervisor.stop();
    await recording;
    await releaseRun(data);
  }
}

/** Without the CMS or the publisher the site stays up; without its server there is nothing left. */
const siteLost = (plan: ChildPlan, data: DataDirectory): Failure =>
  new Failure(`${plan.title} cannot be kept running, so everything was stopped.`, {
    remedy: `Read ${data.logs}/${plan.name}.log, then start again.`,
  });
