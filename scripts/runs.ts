import { settledDirectory } from './data-directory/settled.ts';
import { withPast } from './publisher/engine/past.ts';
import { hasRelease } from './publisher/engine/rollback.ts';
import { ledgerOf } from './publisher/plan/ledger.ts';
import { readFact } from './publisher/store/facts.ts';
import { everyHeldBack } from './publisher/store/held-back.ts';
import { runCommand } from './terminal/command.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'runs',
  says: 'Lists what the publisher did, the newest first, and what is held back or pinned.',
  options: { data: { value: 'DIR', says: 'Data directory (default: .data).' } },
});

await runCommand(command, async ({ data: folder }) => {
  const data = await settledDirectory(folder);
  const { runs, pin, entries, pages } = await withPast(data, ({ store, ...past }) => ({
    runs: past.runs.all().map((run) => ({ ...run, isThere: hasRelease(past, run) })),
    pin: readFact(store, 'pin'),
    entries: everyHeldBack(store),
    pages: ledgerOf(store).problems(),
  }));
  if (pin !== undefined) console.log(`Pinned at run ${pin}.`);
  if (runs.length === 0) console.log('Nothing has been published yet.');
  for (const { reason } of entries) console.log(`Held back: ${reason}`);
  for (const { problem } of pages) console.log(`Held back: ${problem}`);
  for (const { run, kind, at, number, files, tookMs, isThere } of runs)
    console.log(
      `${run}  ${at}  ${kind}  change ${number}  ${files} files  ${tookMs} ms${isThere ? '' : '  (cannot be gone back to)'}`,
    );
});
