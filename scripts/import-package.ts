import { now } from '@porchlight/shared';

import { compileCmsServer } from './compile/cms.ts';
import { compileShared } from './compile/shared.ts';
import { layoutOf } from './data-directory/layout.ts';
import { restorePackage } from './package/restore-package.ts';
import { runCommand } from './terminal/command.ts';
import { exitCodes, Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';
import { readSiteUrl } from './terminal/site-url.ts';
import { createScreen, createSteps } from './terminal/steps.ts';

const command = defineCommand({
  name: 'import-package',
  says: 'Makes a new hub of a data package, after proving that it is whole.',
  options: {
    from: { value: 'DIR', says: 'The folder that "export-package" made.' },
    data: { value: 'DIR', says: 'A new data directory (default: .data).' },
  },
});

await runCommand(command, async (options, stop) => {
  const { from } = options;
  if (from === undefined)
    throw new Failure('There is nothing to import.', {
      remedy: 'Give the folder of a data package, such as --from /media/disk/porchlight.',
      exitCode: exitCodes.wrongUse,
    });
  const siteUrl = readSiteUrl(process.env['SITE_URL'] ?? 'http://127.0.0.1:4321');
  const screen = createScreen();
  const step = createSteps(screen);
  const data = layoutOf(options.data);
  await step('Compile the CMS', async () => {
    await compileShared(stop);
    return compileCmsServer(stop);
  });
  const restored = await step('Import the content', () =>
    restorePackage({ data, siteUrl, from, moment: now(), stop }),
  );
  screen.line('');
  for (const line of restored.said) screen.line(line);
  screen.line(`${data.root} has what the other hub had at ${restored.manifest.made}.`);
  screen.line('People, passwords and tokens stay behind: invite your colleagues once more.');
  screen.line('Start it as usual.');
});
