import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { type ChangeRecord, type MediaRecord, type Snapshot } from '@porchlight/shared';
import { afterEach, expect, test } from 'vitest';

import { generatedHub, hubOptions } from '../../bench/generate/generated-hub.ts';
import { referenceMoment } from '../../bench/generate/moments.ts';
import { temporaryFolder } from '../../processes/real-machine.fixture.ts';
import { filesOf } from '../../publisher/media/picture-files.ts';
import {
  deltaBetween,
  differences,
  digestsBelow,
  neverStops,
  openEngine,
} from './engine.fixture.ts';
import { failingDisk } from './failing-disk.fixture.ts';

const patience = { timeout: 180_000 };
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function folder(): Promise<string> {
  const made = await temporaryFolder();
  folders.push(made);
  return made;
}

const clock = () => referenceMoment;

const hub = async (pictures: number): Promise<Snapshot> =>
  (await generatedHub(hubOptions({ entries: 20, seed: 11, pictures, locales: ['en'] }))).snapshot;

/** The same hub under another domain, which is in every calendar. */
const moved = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  head: {
    ...snapshot.head,
    number: snapshot.head.number + 1,
    site: { ...snapshot.head.site, uidDomain: 'elsewhere.example' },
  },
});

test(
  'a site that died while everything was rendered is rendered by the next start',
  patience,
  async () => {
    const before = await hub(0);
    const after = moved(before);
    const root = await folder();
    const first = await openEngine({ root, clock });
    await first.takeIn(before);
    await first.works.journal.settle();
    first.close();

    const dying = await openEngine({ root, clock, disk: failingDisk(9, { kind: 'crash' }).disk });
    const publishing = dying.engine.publish(deltaBetween(before, after), neverStops);
    await expect(publishing).rejects.toThrow('The process ends here.');
    dying.close();

    const next = await openEngine({ root, clock });
    // The CMS has nothing new to tell: the store took it in before the crash.
    await next.engine.publish(undefined, neverStops);
    const fresh = await openEngine({ root: await folder(), clock });
    await fresh.takeIn(after);
    expect(differences(await digestsBelow(next.shown), await digestsBelow(fresh.shown))).toEqual(
      [],
    );
    next.close();
    fresh.close();
  },
);

test(
  'a picture that became ready while nobody published is shown by the next start',
  patience,
  async () => {
    const snapshot = await hub(3);
    const root = await folder();
    const without = await openEngine({ root, clock });
    await without.takeIn(snapshot);
    await without.works.journal.settle();
    without.close();

    const ready = await readyIn(await folder(), snapshot.media);
    const next = await openEngine({ root, clock, ready });
    await next.engine.publish(undefined, neverStops);
    const fresh = await openEngine({ root: await folder(), clock, ready });
    await fresh.takeIn(snapshot);
    const tree = await digestsBelow(next.shown);
    expect(Object.keys(tree).filter((path) => path.startsWith('media/')).length).toBeGreaterThan(0);
    expect(differences(tree, await digestsBelow(fresh.shown))).toEqual([]);
    next.close();
    fresh.close();
  },
);

/** A cache that has a file for every size of every picture. */
async function readyIn(cache: string, media: readonly MediaRecord[]) {
  await mkdir(cache, { recursive: true });
  for (const record of media)
    for (const { path } of filesOf(record)) await writeFile(join(cache, basename(path)), path);
  return (records: readonly MediaRecord[]) => ({
    ready: records,
    files: new Map(
      records.flatMap((record) =>
        filesOf(record).map(({ path }) => [path, join(cache, basename(path))] as const),
      ),
    ),
    missing: [],
    problems: [],
  });
}

test(
  'a snapshot of another log leaves nothing of the changes of the one before',
  patience,
  async () => {
    const before = await hub(0);
    const change: ChangeRecord = {
      number: 999_999,
      at: referenceMoment,
      type: 'event',
      documentId: 'nobody',
      locale: 'en',
      action: 'publish',
      changes: [{ field: 'title', from: 'Old', to: 'New' }],
    } as const;
    const root = await folder();
    const opened = await openEngine({ root, clock });
    await opened.takeIn({ ...before, changes: [...before.changes, change] });
    await opened.takeIn(before);
    expect(opened.works.content.read()?.changes.some(({ number }) => number === 999_999)).toBe(
      false,
    );
    opened.close();
  },
);
