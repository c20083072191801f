import { stat } from 'node:fs/promises';
import { now } from '@porchlight/shared';
import { compileCms } from './compile/cms.ts';
import { compileShared } from './compile/shared.ts';
import { compileSite } from './compile/site.ts';
import { type DataDirectory, layoutOf } from './data-directory/layout.ts';
import { openDataDirectory } from './data-directory/open.ts';
import { requireNoRun } from './data-directory/run-file.ts';
import { ensureSecrets } from './data-directory/secrets.ts';
import { findLaunchers, watchProcesses } from './processes/ancestors.ts';
import { requireFreePorts } from './processes/ports.ts';
import type { Supervisor } from './processes/supervisor.ts';
import { cmsPlan, previewPlan, publisherPlan, serverPlan } from './start/children.ts';
import { ensureFirstContent } from './start/first-content.ts';
import { finishLastRun } from './start/last-run.ts';
import { showReady } from './start/ready-page.ts';
import { duringRun } from './start/run.ts';
import { portsOf, readStartSettings, startCommand } from './start/settings.ts';
import { runCommand } from './terminal/command.ts';
import { describeFailure, type Failure } from './terminal/failure.ts';
import { createScreen, createSteps } from './terminal/steps.ts';

await runCommand(startCommand, async (options, stop) => {
  const settings = readStartSettings(options, process.env);
  const screen = createScreen();
  const step = createSteps(screen);
  await stopWithLaunchers();

  await requireNoRun(layoutOf(settings.dataRoot));
  await requireFreePorts(portsOf(settings));
  const data = await step(
    'Open the data directory',
    () =>
      openDataDirectory({
        root: settings.dataRoot,
        siteUrl: settings.siteUrl,
        moment: now(),
        mayMove: true,
      }),
    ({ root }) => root,
  );

  const server = { title: 'Serve the site', plan: serverPlan(data, settings) };
  const meanwhile = async (supervisor: Supervisor, trouble: Failure): Promise<void> => {
    if (!(await hasSite(data.currentSite))) throw trouble;
    screen.line(`${trouble.message} ${trouble.remedy} Visitors have the site; the rest waits.`);
    await step(server.title, () => supervisor.start(server.plan));
  };
  await duringRun(
    { data, settings, screen, stop, meanwhile },
    async ({ supervisor, untilStopped }) => {
      await step('Describe the types of shared', () => compileShared(stop), String);
      await Promise.all([
        step('Compile the CMS', () => compileCms(stop), String),
        step('Compile the site', () => compileSite(stop), String),
      ]);
      const seed = async () => {
        // Loaded only when needed: a second start does not seed.
        const { seedDemo } = await import('./seed/seed-demo.ts');
        return seedDemo({ data, siteUrl: settings.siteUrl, stop });
      };
      await step('Demo content', () => ensureFirstContent(data, settings.empty, seed), String);
      stop.throwIfAborted();

      // Before anybody is served: the publisher, which could do it, waits for the CMS.
      await step('Finish the last run', () => finishInTime(data, stop), String);
      const others = [
        { title: 'Start the CMS', plan: await cmsPlan(data, settings) },
        { title: 'Render the site', plan: await publisherPlan(data, settings) },
        { title: 'Show drafts', plan: await previewPlan(data, settings) },
      ];
      // A site that was rendered before is up at once, whatever becomes of the others.
      if (await hasSite(data.currentSite)) {
        if (!supervisor.running().some(({ name }) => name === server.plan.name))
          await step(server.title, () => supervisor.start(server.plan));
        for (const { title, plan } of others)
          await step(title, () => supervisor.startInTime(plan), describeTrouble);
      } else
        for (const { title, plan } of [...others, server])
          await step(title, () => supervisor.start(plan));

      const secrets = await ensureSecrets(data);
      showReady(screen, { settings, data, secrets, afterMs: performance.now() });
      await untilStopped();
      screen.line('Stopping ...');
    },
  );
  screen.line('Stopped.');
});

async function stopWithLaunchers(): Promise<void> {
  const onGone = (): void => void process.kill(process.pid, 'SIGTERM');
  watchProcesses(await findLaunchers(), { everyMs: 500, onGone });
}

/** Some files of a new state beside those of an old one are better than none: the publisher tries again. */
async function finishInTime(data: DataDirectory, stop: AbortSignal): Promise<string> {
  try {
    return await finishLastRun(data, stop);
  } catch (error) {
    if (stop.aborted || !(await hasSite(data.currentSite))) throw error;
    return `not yet. ${describeFailure(error)}`;
  }
}

function describeTrouble(trouble: Failure | undefined): string {
  return trouble === undefined ? 'done' : `not yet. ${trouble.message} ${trouble.remedy}`;
}

async function hasSite(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}
