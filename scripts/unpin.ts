import { settledDirectory } from './data-directory/settled.ts';
import { ringDoorBell } from './publisher/door-bell.ts';
import { withPast } from './publisher/engine/past.ts';
import { unpin } from './publisher/engine/rollback.ts';
import { runCommand } from './terminal/command.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'unpin',
  says: 'Lets a site that was pinned or rolled back follow what is published again.',
  options: { data: { value: 'DIR', says: 'Data directory (default: .data).' } },
});

await runCommand(command, async ({ data: folder }) => {
  const data = await settledDirectory(folder);
  const pinned = await withPast(data, unpin);
  await ringDoorBell(data);
  console.log(
    pinned === undefined
      ? 'The site was not pinned.'
      : `The site was kept at run ${pinned}; it follows what is published again.`,
  );
});
