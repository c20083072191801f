import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { layoutOf } from '../data-directory/layout.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { repository } from '../repository.ts';
import { readBackup } from './backup-file.ts';
import { digestOf } from './copied-file.ts';
import { databaseOf } from './database.ts';
import { contentsOf, eventsIn, makeHub, moment } from './hub.fixture.ts';
import { restoreBackup } from './restore-backup.ts';
import { readDecision } from './unfinished-restore.ts';
import { isFull } from '../quality/size.ts';

/** How often each command is killed. */
const kills = isFull ? 100 : 4;
/** Each time a command is started anew, which takes a busy machine a while. */
const timeout = kills * 20_000;
const never = new AbortController().signal;
const siteUrl = new URL('http://127.0.0.1:4321');

/** Moments that are the same in every run: fractions of the time that the work takes. */
const fractions = Array.from({ length: kills }, (_, index) => ((index + 1) * 0.618) % 1);

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
  /** From the first line, which it prints when it begins, to the end. */
  readonly tookMs: number;
}

/** Runs a command as a person would, and kills it some time after its first line. */
async function run(
  words: readonly string[],
  killAfterMs?: number,
  by: NodeJS.Signals = 'SIGKILL',
): Promise<Ending> {
  const child = spawn(process.execPath, words, {
    cwd: join(repository, 'scripts'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  const since = performance.now();
  if (killAfterMs !== undefined) {
    await Promise.race([wait(killAfterMs), ended]);
    child.kill(by);
  }
  const [code, signal] = (await ended) as [number | null, NodeJS.Signals | null];
  return { code, signal, said, tookMs: performance.now() - since };
}

/** A hub with so much in it that there is time to be killed. */
let old: string;
/** A backup of another hub, which is told from the first by its events and its upload. */
let backup: string;

beforeAll(async () => {
  const folder = await temporaryFolder();
  old = (await makeHub({ events: 2000, text: 2000 })).data.root;
  const other = await makeHub({ events: 1500, text: 2000, porch: 'the new porch' });
  backup = join(folder, 'monday');
  const { code, said } = await run(['backup.ts', '--data', other.data.root, '--out', backup]);
  if (code !== 0) throw new Error(said);
});

/** Every file of a whole backup is there, as its list says. */
async function checkWhole(out: string): Promise<void> {
  const { files } = await readBackup(out);
  const found = files.map(async ({ path }) => ({
    path,
    ...(await digestOf(join(out, path), never)),
  }));
  expect(await Promise.all(found)).toEqual(files);
  expect(Object.keys(await contentsOf(`${out}.secrets`))).toEqual(['secrets.env']);
}

test(
  'a backup that is killed is whole or not there, and the next one succeeds',
  { timeout },
  async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'tuesday');
    const words = ['backup.ts', '--data', old, '--out', out];
    const { tookMs } = await run(words);
    const endings: unknown[] = [];
    for (const fraction of fractions) {
      await rm(out, { recursive: true, force: true });
      await rm(`${out}.secrets`, { recursive: true, force: true });
      const { signal } = await run(words, tookMs * fraction);
      endings.push(signal);
      if ((await readdir(folder)).includes('tuesday')) await checkWhole(out);
    }
    expect(endings).toContain('SIGKILL');
    await rm(out, { recursive: true, force: true });
    expect(await run(words)).toMatchObject({ code: 0 });
    await checkWhole(out);
    expect((await readdir(folder)).toSorted()).toEqual(['tuesday', 'tuesday.secrets']);
  },
);

test(
  'a restore that is killed leaves the old hub, or is finished by what comes next',
  { timeout },
  async () => {
    const was = { events: 4000, porch: 'a porch at dusk' };
    const is = { events: 3000, porch: 'the new porch' };
    const words = (root: string) => ['restore.ts', '--from', backup, '--data', root, '--replace'];
    const { tookMs } = await run(words(await copied()));
    const states: unknown[] = [];
    for (const fraction of fractions) {
      const root = await copied();
      await run(words(root), tookMs * fraction);
      const decided = (await readDecision(layoutOf(root))) !== undefined;
      const data = await openDataDirectory({ root, siteUrl, moment });
      const state = async () => ({
        events: eventsIn(data.database),
        porch: (await contentsOf(data.uploads))['porch.jpg'],
      });
      states.push(await state());
      expect((await readdir(root)).filter((name) => /partial|restoring/.test(name))).toEqual([]);
      expect(decided ? [is] : [was, is]).toContainEqual(await state());
      const database = databaseOf(data, {});
      await restoreBackup({ from: backup, data, database, replace: true, moment });
      expect(await state()).toEqual(is);
      await rm(root, { recursive: true });
    }
    expect(states).toContainEqual(was);
  },
);

async function copied(): Promise<string> {
  const root = join(await temporaryFolder(), 'data');
  await cp(old, root, { recursive: true });
  return root;
}

test('a backup that is asked to stop says that there is none', async () => {
  const folder = await temporaryFolder();
  const words = ['backup.ts', '--data', old, '--out', join(folder, 'tuesday')];
  const { code, said } = await run(words, 0, 'SIGTERM');
  expect(said).toContain('The backup was interrupted. Nothing was changed.');
  expect(code).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

/** The largest file that the system lets a process write, in blocks of 512 bytes. */
test.for([200, 15_000])(
  'a disk that takes no more after %i blocks leaves no backup',
  async (blocks) => {
    const folder = await temporaryFolder();
    const command = `ulimit -f ${blocks}; exec "$0" backup.ts --data "$1" --out "$2"`;
    const child = spawn('sh', ['-c', command, process.execPath, old, join(folder, 'monday')], {
      cwd: join(repository, 'scripts'),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said).toMatch(/The disk of \S+monday (takes no file as large|did not take what)/);
    expect(await readdir(folder)).toEqual([]);
  },
);
