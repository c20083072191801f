import { settledDirectory } from './data-directory/settled.ts';
import { ringDoorBell } from './publisher/door-bell.ts';
import { withPast } from './publisher/engine/past.ts';
import { pin } from './publisher/engine/rollback.ts';
import { runCommand } from './terminal/command.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'pin',
  says: 'Keeps the site as it is: what is published waits until "unpin".',
  options: { data: { value: 'DIR', says: 'Data directory (default: .data).' } },
});

await runCommand(command, async ({ data: folder }) => {
  const data = await settledDirectory(folder);
  const run = await withPast(data, pin);
  // So that the publisher tells the editors.
  await ringDoorBell(data);
  console.log(`The site is kept at run ${run}. "npx pnpm@12.21.0 unpin" lets it go on.`);
});
