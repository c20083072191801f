import { join } from 'node:path';

import { now } from '@porchlight/shared';

import { compileCmsServer, strapi } from './compile/cms.ts';
import { compileShared } from './compile/shared.ts';
import { compileSite } from './compile/site.ts';
import { layoutOf } from './data-directory/layout.ts';
import { openDataDirectory } from './data-directory/open.ts';
import { requireNoRun } from './data-directory/run-file.ts';
import { findLaunchers, watchProcesses } from './processes/ancestors.ts';
import { publisherEnvironment } from './processes/environment.ts';
import { requireFreePorts } from './processes/ports.ts';
import type { ChildPlan } from './processes/child.ts';
import { repository } from './repository.ts';
import { cmsPlan, previewPlan, publisherPlan } from './start/children.ts';
import { ensureFirstContent } from './start/first-content.ts';
import { showReady } from './start/ready-page.ts';
import { duringRun } from './start/run.ts';
import { portsOf, readStartSettings, type StartSettings, startCommand } from './start/settings.ts';
import type { DataDirectory } from './data-directory/layout.ts';
import { ensureSecrets } from './data-directory/secrets.ts';
import { seedDemo } from './seed/seed-demo.ts';
import { runCommand } from './terminal/command.ts';
import { createScreen, createSteps } from './terminal/steps.ts';

const command = {
  ...startCommand,
  name: 'dev',
  says: 'Runs Strapi and Astro in development: a change of code or of content shows at the next load.',
};

await runCommand(command, async (options, stop) => {
  const settings = readStartSettings(options, process.env);
  const screen = createScreen();
  const step = createSteps(screen);
  watchProcesses(await findLaunchers(), {
    everyMs: 500,
    onGone: () => void process.kill(process.pid, 'SIGTERM'),
  });
  await requireNoRun(layoutOf(settings.dataRoot));
  await requireFreePorts(portsOf(settings));
  const { siteUrl } = settings;
  const data = await openDataDirectory({
    root: settings.dataRoot,
    siteUrl,
    moment: now(),
    mayMove: true,
  });

  await duringRun({ data, settings, screen, stop }, async ({ supervisor, untilStopped }) => {
    await step('Describe the types of shared', () => compileShared(stop), String);
    await step('Compile the CMS', () => compileCmsServer(stop), String);
    await step('Compile the site', () => compileSite(stop), String);
    const seed = () => seedDemo({ data, siteUrl, stop });
    await step('Demo content', () => ensureFirstContent(data, settings.empty, seed), String);

    const cms = await cmsPlan(data, settings);
    const develop = { ...cms, command: [strapi, 'develop'], env: developing(cms.env) };
    await step('Start the CMS', () => supervisor.start(develop));
    // The publisher prepares the pictures that pages show.
    const publisher = await publisherPlan(data, settings);
    await step('Start the publisher', () => supervisor.start(publisher));
    const preview = await previewPlan(data, settings);
    await step('Show drafts', () => supervisor.start(preview));
    const astro = await astroPlan(data, settings);
    await step('Start Astro', () => supervisor.start(astro));
    const secrets = await ensureSecrets(data);
    showReady(screen, { settings, data, secrets, afterMs: performance.now() });
    await untilStopped();
  });
});

function developing(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, NODE_ENV: 'development' };
}

/** Astro's own server reads what the CMS has published anew for each page. */
async function astroPlan(data: DataDirectory, settings: StartSettings): Promise<ChildPlan> {
  const site = join(repository, 'site');
  const { hostname, port } = settings.localUrl;
  return {
    name: 'astro',
    title: 'Astro',
    command: [
      join(site, 'node_modules', 'astro', 'bin', 'astro.mjs'),
      'dev',
      '--host',
      hostname,
      '--port',
      port,
    ],
    cwd: site,
    env: {
      ...(await publisherEnvironment(data, settings)),
      NODE_ENV: 'development',
      ASTRO_TELEMETRY_DISABLED: '1',
      HUB_MEDIA: data.media,
    },
    ready: { by: 'answer', url: new URL('/robots.txt', settings.localUrl), status: 200 },
    readyWithinMs: 60_000,
  };
}
