import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { type DocumentRecord, now, type Snapshot, writeSnapshot } from '@porchlight/shared';

import { compileCmsServer } from './compile/cms.ts';
import { compileShared } from './compile/shared.ts';
import { layoutOf } from './data-directory/layout.ts';
import { openDataDirectory } from './data-directory/open.ts';
import { sha256 } from './publisher/sha256.ts';
import { writeSnapshotFile } from './publisher/snapshot-file.ts';
import { type SnapshotSource, withPublished } from './publisher/snapshot-source.ts';
import { seedDemo } from './seed/seed-demo.ts';
import { runCommand } from './terminal/command.ts';
import { exitCodes, Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';
import { readSiteUrl } from './terminal/site-url.ts';
import { createScreen, createSteps } from './terminal/steps.ts';

const command = defineCommand({
  name: 'snapshot',
  says: 'Writes everything published to a file that "build --from" reads.',
  options: {
    out: { value: 'FILE', says: 'Where to write it; pictures go beside it, in FILE.media/.' },
    demo: { says: 'Of the demo content, in a database of its own that is removed afterwards.' },
    day: { value: 'DAY', says: 'With --demo: the day its dates count from (default: today).' },
    data: { value: 'DIR', says: 'Data directory (default: .data).' },
    url: {
      value: 'URL',
      says: 'Address that visitors use (default: SITE_URL, else this machine).',
    },
  },
});

await runCommand(command, async (options, stop) => {
  if (options.out === undefined)
    throw new Failure('The snapshot needs a file to go to.', {
      remedy: 'Give one, such as --out hub.ndjson.',
      exitCode: exitCodes.wrongUse,
    });
  const out = resolve(options.out);
  const siteUrl = readSiteUrl(options.url ?? process.env['SITE_URL'] ?? 'http://127.0.0.1:4321');
  const step = createSteps(createScreen());
  const write = (source: SnapshotSource) =>
    step(
      'Write the snapshot',
      () => save(source, out),
      () => out,
    );

  if (!options.demo)
    return withPublished({ data: layoutOf(options.data), siteUrl, step, stop }, write);
  // The demo has a file of its own, wherever the hub of this machine has its content.
  delete process.env['DATABASE_URL'];
  const root = await mkdtemp(join(tmpdir(), 'porchlight-demo-'));
  try {
    const data = await openDataDirectory({ root, siteUrl, moment: now() });
    await step('Compile the CMS', async () => {
      await compileShared(stop);
      return compileCmsServer(stop);
    });
    await step('Fill a database', () => seedDemo({ data, siteUrl, day: options.day, stop }));
    await withPublished({ data, siteUrl, step, stop }, write);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

async function save({ snapshot, original }: SnapshotSource, out: string): Promise<void> {
  const pictures = new Map<string, Uint8Array>();
  for (const media of snapshot.media) pictures.set(media.sha256, await original(media));
  await writeSnapshotFile(out, toText(snapshot), pictures);
}

/** What was read whole and proved whole is written again as it was. */
function toText(snapshot: Snapshot): string {
  const { counts: _counts, format: _format, ...head } = snapshot.head;
  // The CMS wrote them as records, and the hash of the whole says that they still are.
  const documents = snapshot.documents as readonly DocumentRecord[];
  return writeSnapshot({ ...snapshot, head, documents }, sha256);
}
