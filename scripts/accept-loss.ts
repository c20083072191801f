import { settledDirectory } from './data-directory/settled.ts';
import { ringDoorBell } from './publisher/door-bell.ts';
import { withPast } from './publisher/engine/past.ts';
import { readFact, writeFact } from './publisher/store/facts.ts';
import { runCommand } from './terminal/command.ts';
import { Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'accept-loss',
  says: 'Says that what vanished from the CMS without being withdrawn is meant to be gone, once.',
  options: { data: { value: 'DIR', says: 'Data directory (default: .data).' } },
});

await runCommand(command, async ({ data: folder }) => {
  const data = await settledDirectory(folder);
  await withPast(data, ({ store }) => {
    if (readFact(store, 'lossRefused') !== true) throw noLoss();
    writeFact(store, 'lossAccepted', true);
  });
  await ringDoorBell(data);
  console.log('The next run takes the loss as it is.');
});

function noLoss(): Failure {
  return new Failure('No loss waits to be accepted.', {
    remedy: 'A permission is for one that the publisher has refused; "runs" tells how it is.',
  });
}
