import { resolve } from 'node:path';

import { now } from '@porchlight/shared';

import { databaseInUse } from './backup/database.ts';
import { holdsContent } from './backup/holds-content.ts';
import { compileCmsServer } from './compile/cms.ts';
import { compileShared } from './compile/shared.ts';
import { layoutOf } from './data-directory/layout.ts';
import { openDataDirectory } from './data-directory/open.ts';
import { makePackage } from './package/make-package.ts';
import { runCommand } from './terminal/command.ts';
import { exitCodes, Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';
import { readSiteUrl } from './terminal/site-url.ts';
import { createScreen, createSteps } from './terminal/steps.ts';

const command = defineCommand({
  name: 'export-package',
  says: 'Writes all content, drafts and files included, so that another hub can be made of it.',
  options: {
    out: { value: 'DIR', says: 'A new folder.' },
    data: { value: 'DIR', says: 'Data directory (default: .data).' },
    url: {
      value: 'URL',
      says: 'Address that visitors use (default: SITE_URL, else this machine).',
    },
  },
});

await runCommand(command, async (options, stop) => {
  if (options.out === undefined)
    throw new Failure('The package needs a folder to go to.', {
      remedy: 'Give a new one, such as --out /media/disk/porchlight.',
      exitCode: exitCodes.wrongUse,
    });
  const out = resolve(options.out);
  const siteUrl = readSiteUrl(options.url ?? process.env['SITE_URL'] ?? 'http://127.0.0.1:4321');
  const screen = createScreen();
  const step = createSteps(screen);
  const data = layoutOf(options.data);
  // A CMS that reads an empty place would make a database there.
  if (!(await holdsContent(await databaseInUse(data))))
    throw new Failure(`There is no content in ${data.root} yet.`, {
      remedy: 'Name the data directory of a hub with --data.',
    });
  await openDataDirectory({ root: data.root, siteUrl, moment: now() });
  await step('Compile the CMS', async () => {
    await compileShared(stop);
    return compileCmsServer(stop);
  });
  const made = await step(
    'Export the content',
    () => makePackage({ data, siteUrl, out, moment: now(), stop }),
    ({ manifest }) => `${manifest.files.length} files`,
  );
  screen.line('');
  for (const line of made.said) screen.line(line);
  screen.line(`The package is in ${out}`);
});
