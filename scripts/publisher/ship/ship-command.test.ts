import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, onTestFinished, test } from 'vitest';

import { eventually } from '../../processes/eventually.fixture.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { repository } from '../../repository.ts';
import { heldFilesName } from './held-files.ts';
import { openHub, textsBelow } from './hub.fixture.ts';

async function setUp(script = 'ship.ts') {
  const program = join(repository, 'scripts', script);
  const hub = await openHub();
  const target = join(await temporaryFolder(), 'mirror');
  const words = (more: readonly string[]) => [program, '--data', hub.data.root, ...more];
  const ship = async (...more: readonly string[]) => {
    const run = promisify(execFile)(process.execPath, words(more));
    return run.then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr.trim() }),
    );
  };
  const begin = (...more: readonly string[]): ChildProcess => {
    const child = spawn(process.execPath, words(more), { stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  };
  return { ...hub, target, ship, begin };
}

const manyFiles = (text: string) =>
  Object.fromEntries(
    Array.from({ length: 400 }, (_, place) => [`events/e${place}/index.html`, `${text} ${place}`]),
  );

test('it ships once, says what it did, and lists what changed', async () => {
  const { publishRelease, publish, shown, target, ship } = await setUp();
  await publishRelease('one', { 'index.html': 'home', 'feeds/all.xml': 'feed' });
  const first = await ship('--once', '--to', target);
  expect(first.said.replace(/\d+ ms/, 'T ms')).toBe(
    `${target} is at run 1: 2 shipped, 0 removed, T ms.\n`,
  );
  await publish({ 'index.html': 'home 2', 'feeds/all.xml': null });
  const listed = await ship('--list');
  const [, store] = /^# run 2@([0-9a-f]{12})\n\+ index\.html\n$/.exec(listed.said)!;
  expect(await ship('--list', '--since', `1@${store}`)).toEqual({
    code: 0,
    said: `# run 2@${store}\n+ index.html\n- feeds/all.xml\n`,
  });
  expect((await ship('--once', '--to', target)).code).toBe(0);
  expect(await textsBelow(target)).toEqual(await shown());
  const again = await ship('--once', '--all', '--to', target);
  expect(again.said).toContain('is at run 2: 1 shipped, 0 removed');
});

test('a mirror can be read by others, also when what its user makes cannot', async () => {
  const { publishRelease, target, data } = await setUp();
  await publishRelease('one', { 'events/a/index.html': 'a' });
  const program = join(repository, 'scripts', 'ship.ts');
  const words = [process.execPath, program, '--once', '--to', target, '--data', data.root];
  await promisify(execFile)('/bin/sh', ['-c', 'umask 077; exec "$@"', 'sh', ...words]);
  const modes = ['', 'events', 'events/a', 'events/a/index.html'].map(
    async (path) => (await stat(join(target, path))).mode & 0o777,
  );
  expect(await Promise.all(modes)).toEqual([0o755, 0o755, 0o755, 0o644]);
});

test('publish --to is another name of it', async () => {
  const { publishRelease, shown, target, ship } = await setUp('publish.ts');
  await publishRelease('one', { 'index.html': 'home', 'feeds/all.xml': 'feed' });
  const { code, said } = await ship('--once', '--to', target);
  expect([code, said.replace(/\d+ ms/, 'T ms')]).toEqual([
    0,
    `${target} is at run 1: 2 shipped, 0 removed, T ms.\n`,
  ]);
  expect(await textsBelow(target)).toEqual(await shown());
});

test.for([
  [['--once'], 'Where shall the site be shipped to?'],
  [['--to', '-x'], 'ship: '],
  [['--to', 'web1:$(true)'], '"web1:$(true)" is not a place to ship to.'],
  [['--list', '--since', 'monday'], '"monday" is not a run.'],
  [['--list', '--since', '1'], 'What run 1 held is not kept. List everything anew'],
  [['--list', '--since', '1@0123456789ab'], 'What run 1@0123456789ab held is not kept.'],
] as const)('%j is refused with a sentence', async ([more, sentence]) => {
  const { publishRelease, ship } = await setUp();
  await publishRelease('one', { 'index.html': 'home' });
  const { code, said } = await ship(...more);
  expect(said).toContain(sentence);
  expect(code).toBe(2);
});

test('the mirror of another hub is not touched, however much is to be shipped anew', async () => {
  const [hub, other] = [await setUp(), await setUp()];
  await hub.publishRelease('one', { 'index.html': 'home' });
  await other.publishRelease('one', { 'index.html': 'another home' });
  await hub.ship('--once', '--to', hub.target);
  const note = () => readFile(join(hub.target, heldFilesName), 'utf8');
  const before = await note();
  const { code, said } = await other.ship('--once', '--all', '--to', hub.target);
  expect(said).toContain(`${hub.target} holds the site of another hub.`);
  expect(code).toBe(2);
  expect(await note()).toBe(before);
});

test.for(['a file', 'below a file', 'a link to nothing'] as const)(
  'a target that is %s is refused as wrong use',
  async (kind) => {
    const { publishRelease, target, ship } = await setUp();
    await publishRelease('one', { 'index.html': 'home' });
    if (kind === 'a link to nothing') await symlink(`${target}-missing`, target);
    else await writeFile(target, 'ten years');
    const place = kind === 'below a file' ? join(target, 'mirror') : target;
    const { code, said } = await ship('--once', '--to', place);
    expect([code, said]).toEqual([
      2,
      `${place} is not a folder. Name a folder with --to; one that is missing is made.`,
    ]);
  },
);

test.runIf(process.platform === 'linux')('a place nobody may write to is refused', async () => {
  const { publishRelease, ship } = await setUp();
  await publishRelease('one', { 'index.html': 'home' });
  expect(await ship('--once', '--to', '/proc/porchlight')).toEqual({
    code: 1,
    said: '/proc/porchlight cannot be written by this user. Correct its permissions, or choose another directory with --to.',
  });
});

test('where nothing was published yet, it says what to do', async () => {
  const { target, ship, data } = await setUp();
  const sentence = `Nothing has been published in ${data.root} yet.`;
  for (const more of [['--list'], ['--once', '--to', target]])
    expect((await ship(...more)).said).toContain(sentence);
  const elsewhere = await ship('--once', '--to', target, '--data', await temporaryFolder());
  expect(elsewhere.said).toContain('Nothing has been published in ');
});

test.for([
  ['a few files are laid aside', '.porchlight-ship', 5],
  ['most files are laid aside', '.porchlight-ship', 300],
  ['some files are in place', 'events', 50],
] as const)('killed when %s, it goes on the next time', async ([, folder, count]) => {
  const { publishRelease, publish, shown, target, ship, begin } = await setUp();
  await publishRelease('one', { ...manyFiles('a'), 'index.html': 'home' });
  const child = begin('--once', '--to', target);
  const ended = once(child, 'exit');
  const seen = async (): Promise<number> =>
    (await readdir(join(target, folder)).catch(() => [])).length;
  while ((await seen()) < count && child.exitCode === null);
  child.kill('SIGKILL');
  await ended;
  await publish({ 'events/e7/index.html': null, 'events/e8/index.html': 'b', 'index.html': 'b' });
  expect((await ship('--once', '--to', target)).code).toBe(0);
  expect(await textsBelow(target)).toEqual(await shown());
});

test('it follows until it is told to stop; meanwhile nobody else ships to that place', async () => {
  const { publishRelease, publish, shown, target, ship, begin } = await setUp();
  await publishRelease('one', { 'index.html': 'home' });
  const child = begin('--to', target);
  await eventually(() => existsSync(join(target, 'index.html')));
  expect((await ship('--once', '--to', target)).said).toContain('Another "ship" is at work for');
  await publish({ 'index.html': 'home 2', 'events/a/index.html': 'a' });
  await eventually(() => existsSync(join(target, 'events/a/index.html')));
  await eventually(async () => (await readFile(join(target, 'index.html'), 'utf8')) === 'home 2');
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(await textsBelow(target)).toEqual(await shown());
});

test('a disk that refuses its lease is told of, and nobody else is', async () => {
  const { publishRelease, target, ship, data } = await setUp();
  await publishRelease('one', { 'index.html': 'home' });
  await ship('--once', '--to', target);
  const lease = (await readdir(data.store)).find((name) => name.endsWith('.lease')) ?? '';
  await rm(join(data.store, lease));
  await mkdir(join(data.store, lease));
  expect((await ship('--once', '--to', target)).said).toBe(
    `${data.store} cannot be written by this user. Correct its permissions, or choose another directory with --data.`,
  );
});
