import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markOf } from '../processes/process-table.ts';
import { describeFailure } from '../terminal/failure.ts';
import { decided, decision } from './decided.fixture.ts';
import { contentsOf } from './hub.fixture.ts';
import { finishRestore } from './unfinished-restore.ts';

const finished = {
  'backups/replaced-2026/cms.db': 'old cms.db',
  'backups/replaced-2026/cms.db-wal': 'old cms.db-wal',
  'backups/replaced-2026/public/porch': 'old public/porch',
  'backups/replaced-2026/version.json': 'old version.json',
  'cms.db': 'new cms.db',
  'public/porch': 'new public/porch',
  'seed.json': 'new seed.json',
  store: 'old store',
  'version.json': 'new version.json',
};

/** What finishing does, as renames from and to: it may end before or after each. */
const steps = [
  ['cms.db-wal', 'backups/replaced-2026/cms.db-wal'],
  ['cms.db', 'backups/replaced-2026/cms.db'],
  ['restoring/cms.db', 'cms.db'],
  ['public', 'backups/replaced-2026/public'],
  ['restoring/public', 'public'],
  ['restoring/seed.json', 'seed.json'],
  ['version.json', 'backups/replaced-2026/version.json'],
  ['restoring/version.json', 'version.json'],
] as const;

test.for(steps.map((_, index) => index).concat(steps.length))(
  'a restore that ended after %i of its steps is finished',
  async (done) => {
    const data = await decided();
    if (done > 0) await mkdir(join(data.backups, 'replaced-2026'), { recursive: true });
    for (const [from, to] of steps.slice(0, done))
      await rename(join(data.root, from), join(data.root, to));
    expect(await finishRestore(data)).toEqual(decision);
    expect(await contentsOf(data.root)).toEqual(finished);
    expect(await readdir(data.root)).not.toContain('restoring');
    expect(await finishRestore(data)).toBeUndefined();
  },
);

test('a folder without a decision is left alone', async () => {
  const data = await decided();
  await rm(join(data.restoring, 'restore.json'));
  const before = await contentsOf(data.root);
  expect(await finishRestore(data)).toBeUndefined();
  expect(await contentsOf(data.root)).toEqual(before);
});

test('a process that is at it finishes it itself, and a database comes before files', async () => {
  const busy = await decided({ by: (await markOf(process.ppid))! });
  expect(await finishRestore(busy).catch(describeFailure)).toBe(
    `A backup is being restored into ${busy.root} (process ${process.ppid}). Wait until that is done.`,
  );
  const waiting = await decided({ waitsFor: 'postgres' });
  const before = await contentsOf(waiting.root);
  expect(await finishRestore(waiting).catch(describeFailure)).toBe(
    `A restore into ${waiting.root} was interrupted while its database was filled. Run the same "restore" command again; add --replace if it says that there is a hub.`,
  );
  expect(await contentsOf(waiting.root)).toEqual(before);
});
