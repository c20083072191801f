import { resolve } from 'node:path';

import { now } from '@porchlight/shared';

import { databaseInUse } from './backup/database.ts';
import { makeBackup } from './backup/make-backup.ts';
import { secretsFolderOf } from './backup/secrets-folder.ts';
import { describeBackup, describeUploadFaults } from './backup/words.ts';
import { settledDirectory } from './data-directory/settled.ts';
import { runCommand } from './terminal/command.ts';
import { exitCodes, Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';
import { createScreen, createSteps } from './terminal/steps.ts';

const command = defineCommand({
  name: 'backup',
  says: 'Copies everything that cannot be made again, whether the hub runs or not.',
  options: {
    out: { value: 'DIR', says: 'A new folder; the secrets go beside it, into DIR.secrets.' },
    data: { value: 'DIR', says: 'Data directory (default: .data).' },
  },
});

await runCommand(command, async (options, stop) => {
  if (options.out === undefined)
    throw new Failure('The backup needs a folder to go to.', {
      remedy: 'Give a new one, best on another disk, such as --out /backups/monday.',
      exitCode: exitCodes.wrongUse,
    });
  const out = resolve(options.out);
  const screen = createScreen();
  const step = createSteps(screen);

  const data = await settledDirectory(options.data);
  const database = await databaseInUse(data);
  const backup = await step(
    'Back up',
    () => makeBackup({ data, database, out, moment: now(), stop }),
    describeBackup,
  );
  screen.line('');
  for (const line of describeUploadFaults(backup)) screen.line(line);
  screen.line(`The backup is in ${out}`);
  if (backup.secrets !== undefined)
    screen.line(`Its secrets are in ${secretsFolderOf(out)}: keep them elsewhere, encrypted.`);
});
