import { layoutOf } from './data-directory/layout.ts';
import { withPast } from './publisher/engine/past.ts';
import { readFact } from './publisher/store/facts.ts';
import { runCommand } from './terminal/command.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'runs',
  says: 'Lists what the publisher did, the newest first, and whether the site is pinned.',
  options: { data: { value: 'DIR', says: 'Data directory (default: .data).' } },
});

await runCommand(command, async ({ data }) => {
  const { runs, pin } = await withPast(layoutOf(data), (past) => ({
    runs: past.runs.all(),
    pin: readFact(past.store, 'pin'),
  }));
  if (pin !== undefined) console.log(`Pinned at run ${pin}.`);
  if (runs.length === 0) console.log('Nothing has been published yet.');
  for (const { run, kind, at, number, files, tookMs } of runs)
    console.log(`${run}  ${at}  ${kind}  change ${number}  ${files} files  ${tookMs} ms`);
});
