import type { DataDirectory } from './data-directory/layout.ts';
import { settledDirectory } from './data-directory/settled.ts';
import { listingSince, toLines } from './publisher/ship/listing.ts';
import { nothingPublished, shipOptions, shipSite } from './publisher/ship/ship-site.ts';
import { readStore } from './publisher/ship/site-standing.ts';
import { runCommand } from './terminal/command.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'ship',
  says: 'Keeps another place in step with the site, file by file, as the publisher changes it.',
  options: {
    ...shipOptions,
    list: { says: 'Print the changed files instead, "+ path" or "- path", for other tools.' },
    since: {
      value: 'RUN',
      says: 'With --list: what changed after a run, as lists name it (default: all).',
    },
  },
  lasts: ({ list, once }) => !list && !once,
});

await runCommand(command, async (options, stop) => {
  const data = await settledDirectory(options.data);
  if (options.list) printList(data, options.since);
  else await shipSite(options, stop);
});

function printList(data: DataDirectory, since: string | undefined): void {
  const listing = readStore(data, (store) => listingSince(store, since));
  if (listing === undefined) throw nothingPublished(data);
  process.stdout.write(
    toLines(listing)
      .map((line) => `${line}\n`)
      .join(''),
  );
}
