import { now } from '@porchlight/shared';

import { runCmsCommand } from './cms/run-cms-command.ts';
import { compileCmsServer } from './compile/cms.ts';
import { compileShared } from './compile/shared.ts';
import { openDataDirectory } from './data-directory/open.ts';
import { runCommand } from './terminal/command.ts';
import { exitCodes, Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'invite',
  says: 'Prints a link with which a colleague joins the admin, or chooses a new password. No mail is sent.',
  options: {
    email: { value: 'ADDRESS', says: 'Whom it is for.' },
    role: {
      value: 'NAME',
      says: 'What they may do: Contributor, Editor, Managing editor or Site admin.',
      default: 'Contributor',
    },
    reset: { says: 'For someone who has an account: a new password.' },
    data: { value: 'DIR', says: 'Data directory (default: .data).' },
  },
});

await runCommand(command, async (options, stop) => {
  if (options.email === undefined)
    throw new Failure('The link needs someone it is for.', {
      remedy: 'Give an address, such as --email ana@library.example.',
      exitCode: exitCodes.wrongUse,
    });
  const siteUrl = new URL('http://127.0.0.1:4321');
  const data = await openDataDirectory({ root: options.data, siteUrl, moment: now() });
  await compileShared(stop);
  await compileCmsServer(stop);
  const words = options.reset
    ? ['--reset', options.email]
    : [options.email, '--role', options.role];
  const title = 'Making the link';
  const lines = await runCmsCommand({ data, siteUrl, command: 'invite', words, title, stop });
  for (const line of lines) console.log(line);
});
