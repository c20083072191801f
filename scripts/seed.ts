import { now } from '@porchlight/shared';

import { compileCmsServer } from './compile/cms.ts';
import { compileShared } from './compile/shared.ts';
import { openDataDirectory } from './data-directory/open.ts';
import { seedDemo, seedingDay } from './seed/seed-demo.ts';
import { runCommand } from './terminal/command.ts';
import { Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';
import { readSiteUrl } from './terminal/site-url.ts';
import { createScreen, createSteps } from './terminal/steps.ts';

const command = defineCommand({
  name: 'seed',
  says: 'Fills an empty database with the demo content.',
  options: {
    day: {
      value: 'DAY',
      says: 'The day that its dates count from, as YYYY-MM-DD (default: today).',
    },
    data: { value: 'DIR', says: 'Data directory (default: .data).' },
  },
});

await runCommand(command, async (options, stop) => {
  const day = seedingDay(options.day);
  const siteUrl = readSiteUrl(process.env['SITE_URL'] ?? 'http://127.0.0.1:4321');
  const step = createSteps(createScreen());
  const data = await openDataDirectory({ root: options.data, siteUrl, moment: now() });
  await step('Compile the CMS', async () => {
    await compileShared(stop);
    return compileCmsServer(stop);
  });
  const seeded = await step(
    'Demo content',
    () => seedDemo({ data, siteUrl, day, stop }),
    (outcome) => (outcome === 'not-empty' ? 'left out' : `${outcome.documents} documents`),
  );
  if (seeded === 'not-empty')
    throw new Failure(`The database in ${data.root} is not empty, so nothing was added to it.`, {
      remedy: 'Name a new data directory with --data to try the demo content.',
    });
});
