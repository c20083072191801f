import { settledDirectory } from './data-directory/settled.ts';
import { ringDoorBell } from './publisher/door-bell.ts';
import { withPast } from './publisher/engine/past.ts';
import { rollBack } from './publisher/engine/rollback.ts';
import { runCommand } from './terminal/command.ts';
import { exitCodes, Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'rollback',
  says: 'Puts the site back to what it was, at once, and keeps it there until "unpin".',
  options: {
    to: { value: 'RUN', says: 'The run to go back to (default: one further back).' },
    data: { value: 'DIR', says: 'Data directory (default: .data).' },
  },
});

await runCommand(command, async ({ to, data: folder }) => {
  const wanted = to === undefined ? undefined : Number(to);
  if (wanted !== undefined && !Number.isSafeInteger(wanted))
    throw new Failure(`"${to}" is not the number of a run.`, {
      remedy: 'Give a number; "runs" lists them.',
      exitCode: exitCodes.wrongUse,
    });
  const data = await settledDirectory(folder);
  const run = await withPast(data, (past) => rollBack(past, wanted));
  // The search index is made of what is shown now.
  await ringDoorBell(data);
  console.log(
    `The site is as it was for change ${run.number} (${run.files} files, ${run.tookMs} ms). It stays so until "npx pnpm@12.21.0 unpin".`,
  );
});
