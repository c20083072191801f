import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ChildPlan } from './child.ts';
import { eventually } from './eventually.fixture.ts';
import { freePort } from './free-port.ts';
import { temporaryFolder } from './temporary-folder.fixture.ts';
import { markOf } from './process-table.ts';
import { createSupervisor, type SupervisorOptions } from './supervisor.ts';

const limits = { firstPauseMs: 10, longestPauseMs: 40, windowMs: 60_000, restartsPerWindow: 5 };

async function setUp(options: Partial<SupervisorOptions> = {}) {
  const folder = await temporaryFolder();
  const said: string[] = [];
  const often: string[] = [];
  const supervisor = createSupervisor({
    logFolder: folder,
    limits,
    say: (line) => said.push(line),
    onEndsOften: ({ name }) => often.push(name),
    ...options,
  });
  onTestFinished(() => supervisor.stop());
  const plan = async (name: string, source: string): Promise<ChildPlan> => {
    const file = join(folder, `${name}.mjs`);
    await writeFile(file, source);
    return {
      name,
      title: `The ${name}`,
      command: [file],
      cwd: folder,
      env: {},
      ready: { by: 'message' },
      readyWithinMs: 10_000,
    };
  };
  const pidOf = (name: string): number => supervisor.running().find((r) => r.name === name)!.pid;
  return { folder, said, often, supervisor, plan, pidOf };
}

const steady = `process.send({ ready: true }); setInterval(() => {}, 1000);`;
const isGone = async (pid: number): Promise<true | undefined> =>
  (await markOf(pid)) === undefined ? true : undefined;

test('a child that dies is started again', async () => {
  const { supervisor, plan, pidOf, said } = await setUp();
  await supervisor.start(await plan('steady', steady));
  const first = pidOf('steady');
  process.kill(first, 'SIGKILL');
  const second = await eventually(() => (pidOf('steady') === first ? undefined : pidOf('steady')));
  expect(await markOf(second)).toBeDefined();
  expect(said).toEqual(['The steady was ended by SIGKILL; it starts again in 0.01 s.']);
});

test('a child that ends six times is left alone for a while, and the others go on', async () => {
  const { folder, supervisor, plan, pidOf, said, often } = await setUp();
  await supervisor.start(await plan('steady', steady));
  const short = `process.send({ ready: true }, () => process.exit(3));`;
  await supervisor.start(await plan('short', short));
  await eventually(() => (often.length > 0 ? true : undefined));
  expect(often).toEqual(['short']);
  expect(said.filter((line) => line.includes('starts again'))).toHaveLength(5);
  expect(said.at(-1)).toBe(
    'The short ended with code 3. It was restarted 5 times within 60 s; it is tried again in as long. ' +
      `What it said is in ${join(folder, 'short.log')}.`,
  );
  expect(await isGone(pidOf('steady'))).toBeUndefined();
});

test('what others can do without is tried until it is ready, and why it was not is told', async () => {
  const impatient = { ...limits, windowMs: 40, restartsPerWindow: 0 };
  const { folder, supervisor, plan, said } = await setUp({ limits: impatient });
  const [database, alive] = [join(folder, 'database'), join(folder, 'alive')];
  const late = `
    import { existsSync, writeFileSync } from 'node:fs';
    if (!existsSync(${JSON.stringify(database)})) process.exit(5);
    writeFileSync(${JSON.stringify(alive)}, '');
    process.send({ ready: true });
    setInterval(() => {}, 1000);`;
  const trouble = await supervisor.startInTime(await plan('late', late));
  expect(trouble?.message).toBe('The late ended with code 5.');
  await eventually(() => said.some((line) => line.includes('tried again')) || undefined);
  expect(existsSync(alive)).toBe(false);
  await writeFile(database, '');
  await eventually(() => existsSync(alive) || undefined);
});

test('a child that ends before it is ready fails the start with its reason', async () => {
  const { folder, supervisor, plan } = await setUp();
  const failing = await plan('failing', `console.error('no disk'); process.exit(4);`);
  await expect(supervisor.start(failing)).rejects.toMatchObject({
    message: 'The failing ended with code 4.',
    remedy: `Its last words are in ${join(folder, 'failing.log')}.`,
  });
  expect(await readFile(join(folder, 'failing.log'), 'utf8')).toBe('no disk\n');
});

test('a child that is never ready is ended at its deadline', async () => {
  const { supervisor, plan, pidOf } = await setUp();
  const silent = await plan('silent', 'setInterval(() => {}, 1000);');
  await expect(supervisor.start({ ...silent, readyWithinMs: 300 })).rejects.toThrow(
    'The silent was not ready after 0.3 seconds.',
  );
  expect(await isGone(pidOf('silent'))).toBe(true);
});

test('a child can be ready by answering', async () => {
  const { supervisor, plan } = await setUp();
  const port = await freePort();
  const source = `import { createServer } from 'node:http';
    setTimeout(() => createServer((_, r) => r.writeHead(204).end()).listen(${port}, '127.0.0.1'), 200);`;
  const url = new URL(`http://127.0.0.1:${port}/_health`);
  await supervisor.start({
    ...(await plan('web', source)),
    ready: { by: 'answer', url, status: 204 },
  });
  expect((await fetch(url)).status).toBe(204);
});

test('the terminal shows warnings and errors, the log everything', async () => {
  const { folder, supervisor, plan, said } = await setUp();
  const source = `console.log('info: one'); console.log('[10:00] \\x1b[33mwarn\\x1b[39m: two'); console.error('three'); ${steady}`;
  await supervisor.start(await plan('talker', source));
  const text = await eventually(async () => {
    const log = await readFile(join(folder, 'talker.log'), 'utf8');
    return log.split('\n').length === 4 ? log : undefined;
  });
  expect(text).toContain('info: one');
  expect(said.toSorted()).toEqual(['[talker] [10:00] \x1b[33mwarn\x1b[39m: two', '[talker] three']);
});

test('children are stopped one after the other, the last one first', async () => {
  const { folder, supervisor, plan } = await setUp();
  const file = join(folder, 'order');
  const polite = (name: string): string => `import { appendFileSync } from 'node:fs';
    process.on('SIGTERM', () => { setTimeout(() => { appendFileSync(${JSON.stringify(file)}, '${name} '); process.exit(0); }, 50); });
    ${steady}`;
  for (const name of ['one', 'two', 'three'])
    await supervisor.start(await plan(name, polite(name)));
  await supervisor.stop();
  expect(await readFile(file, 'utf8')).toBe('three two one ');
});

test('a child that ignores SIGTERM is killed at the deadline, with what it started', async () => {
  const { folder, supervisor, plan, pidOf } = await setUp({ stopWithinMs: 200 });
  const file = join(folder, 'grandchild');
  const source = `import { spawn } from 'node:child_process'; import { writeFileSync } from 'node:fs';
    process.on('SIGTERM', () => {});
    writeFileSync(${JSON.stringify(file)}, String(spawn('sleep', ['60']).pid));
    ${steady}`;
  await supervisor.start(await plan('stubborn', source));
  const pids = [pidOf('stubborn'), Number(await readFile(file, 'utf8'))];
  const since = performance.now();
  await supervisor.stop();
  expect(performance.now() - since).toBeGreaterThanOrEqual(200);
  for (const pid of pids) await eventually(() => isGone(pid));
});

test('nothing is restarted, or started, while everything stops', async () => {
  const { supervisor, plan, pidOf, said } = await setUp();
  await supervisor.start(await plan('steady', steady));
  const late = await plan('late', steady);
  const pid = pidOf('steady');
  await Promise.all([supervisor.stop(), supervisor.stop()]);
  await expect(supervisor.start(late)).rejects.toThrow();
  expect([await isGone(pid), said]).toEqual([true, []]);
});

test('stopping while a child is not ready yet ends it', async () => {
  const { supervisor, plan, pidOf } = await setUp();
  const starting = supervisor.start(await plan('silent', 'setInterval(() => {}, 1000);'));
  const pid = pidOf('silent');
  const [started] = await Promise.allSettled([starting, supervisor.stop()]);
  expect([started.status, await isGone(pid)]).toEqual(['rejected', true]);
});
