import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findLaunchers, isPackageManager } from './ancestors.ts';
import { eventually } from './eventually.fixture.ts';
import { temporaryFolder } from './temporary-folder.fixture.ts';
import { markOf } from './process-table.ts';

test.for([
  [['npm exec pnpm@12.21.0 start'], true],
  [['pnpm', 'start'], true],
  [['/root/.npm/_npx/0390/node_modules/pnpm/pnpm', 'start'], true],
  [['/usr/bin/node', '/usr/bin/npx', 'pnpm@12.21.0', 'start'], true],
  [['node', '/usr/lib/node_modules/npm/bin/npx-cli.js', 'pnpm'], true],
  [['node', '/opt/pnpm/pnpm.cjs', 'start'], true],
  [['bash', '-c', 'npx pnpm start &'], false],
  [['timeout', '100', 'npx', 'pnpm', 'start'], false],
  [['node', 'scripts/start.ts'], false],
  [['/usr/lib/systemd/systemd'], false],
] as const)('%s is a package manager: %s', ([command, expected]) => {
  expect(isPackageManager(command)).toBe(expected);
});

/** Shells named as the package managers are, each running the next, and our kind of process last. */
async function launch() {
  const folder = await temporaryFolder();
  const child = join(folder, 'child.mjs');
  const pids = join(folder, 'pids.json');
  await writeFile(child, `process.send?.({ ready: true }); setInterval(() => {}, 1000);`);
  await writeFile(
    join(folder, 'start.mjs'),
    `import { writeFileSync } from 'node:fs';
     import { findLaunchers, watchProcesses } from '${new URL('ancestors.ts', import.meta.url).href}';
     import { createSupervisor } from '${new URL('supervisor.ts', import.meta.url).href}';
     const supervisor = createSupervisor({ logFolder: ${JSON.stringify(folder)}, say() {}, onEndsOften() {} });
     const plan = { title: 'x', command: [${JSON.stringify(child)}], cwd: '/', env: {}, ready: { by: 'message' }, readyWithinMs: 9000 };
     const launchers = await findLaunchers();
     watchProcesses(launchers, { everyMs: 50, onGone: () => supervisor.stop().then(() => process.exit(0)) });
     await supervisor.start({ ...plan, name: 'one' });
     await supervisor.start({ ...plan, name: 'two' });
     writeFileSync(${JSON.stringify(`${pids}.tmp`)}, JSON.stringify({
       launchers: launchers.map((l) => l.pid), self: process.pid, children: supervisor.running().map((r) => r.pid) }));
     (await import('node:fs')).renameSync(${JSON.stringify(`${pids}.tmp`)}, ${JSON.stringify(pids)});`,
  );
  for (const name of ['npx', 'pnpm']) await symlink('/bin/sh', join(folder, name));
  const inner = `"${process.execPath}" ${folder}/start.mjs; true`;
  const command = `${folder}/npx -c '${folder}/pnpm -c '"'"'${inner}'"'"'; true'; true`;
  const call = join(folder, 'call.sh');
  await writeFile(call, command);
  // The first shell ends at once, so that whatever runs these tests is not among the ancestors.
  const outer = spawn('sh', ['-c', `sh ${call} >/dev/null 2>&1 & echo $!`], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  onTestFinished(() => killGroup(outer));
  const caller = Number(String(await once(outer.stdout, 'data')));
  const text = await eventually(() => readFile(pids, 'utf8').catch(() => undefined));
  const found = JSON.parse(text) as { launchers: number[]; self: number; children: number[] };
  return { caller, ...found };
}

function killGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

const isGone = async (pid: number): Promise<true | undefined> =>
  (await markOf(pid)) === undefined ? true : undefined;

test.for(['SIGTERM', 'SIGKILL'] as const)(
  '%s to the outermost package manager ends us and all children',
  async (signal) => {
    const { launchers, self, children } = await launch();
    expect([launchers.length, children.length]).toEqual([2, 2]);
    process.kill(launchers.at(-1)!, signal);
    for (const pid of [self, ...children]) await eventually(() => isGone(pid));
  },
);

test('the shell that called the package manager may go: we were sent to the background', async () => {
  const { caller, self, children } = await launch();
  process.kill(caller, 'SIGKILL');
  await eventually(() => isGone(caller));
  await new Promise((resolve) => setTimeout(resolve, 300)); // six looks
  for (const pid of [self, ...children]) expect(await isGone(pid)).toBeUndefined();
  process.kill(self, 'SIGKILL');
  for (const pid of children) await eventually(() => isGone(pid));
});

test('a process without a package manager above it watches nobody', async () => {
  const launchers = await findLaunchers(1);
  expect(launchers).toEqual([]);
});
