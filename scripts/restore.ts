import { now } from '@porchlight/shared';

import { databaseOf } from './backup/database.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import {
  describeBackup,
  describePin,
  describeSecrets,
  describeUploadFaults,
} from './backup/words.ts';
import { layoutOf } from './data-directory/layout.ts';
import { runCommand } from './terminal/command.ts';
import { exitCodes, Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';
import { createScreen, createSteps } from './terminal/steps.ts';

const command = defineCommand({
  name: 'restore',
  says: 'Makes a data directory from a backup, after proving that the backup is sound.',
  options: {
    from: { value: 'DIR', says: 'The folder that "backup" made.' },
    secrets: { value: 'DIR', says: 'The folder of its secrets (default: DIR.secrets).' },
    data: { value: 'DIR', says: 'Data directory (default: .data).' },
    replace: { says: 'Move a hub that is there aside, into its backups/.' },
  },
});

await runCommand(command, async (options, stop) => {
  if (options.from === undefined)
    throw new Failure('There is nothing to restore.', {
      remedy: 'Give the folder of a backup, such as --from /backups/monday.',
      exitCode: exitCodes.wrongUse,
    });
  const { from, secrets: secretsFrom, replace } = options;
  const data = layoutOf(options.data);
  const database = databaseOf(data);
  const screen = createScreen();
  const step = createSteps(screen);

  const restored = await step(
    'Restore',
    () => restoreBackup({ from, secretsFrom, data, database, replace, moment: now(), stop }),
    ({ backup }) => describeBackup(backup),
  );
  const { backup, secrets, aside } = restored;
  screen.line('');
  for (const line of describeUploadFaults(backup)) screen.line(line);
  screen.line(`${data.root} is as the hub was at ${backup.made}.`);
  for (const place of aside) screen.line(`What was there before is in ${place}`);
  for (const line of describePin(restored)) screen.line(line);
  screen.line(describeSecrets(secrets));
  screen.line('Start it as usual.');
});
