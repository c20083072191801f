import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { eventually } from '../processes/eventually.fixture.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { markOf } from '../processes/process-table.ts';
import { describeFailure } from '../terminal/failure.ts';
import { layoutOf } from './layout.ts';
import { claimRun, findRun, recordChildren, releaseRun, requireNoRun } from './run-file.ts';

const addresses = { site: 'http://127.0.0.1:4321/', cms: 'http://127.0.0.1:1337/' };

test('a second start is told where the first one is', async () => {
  const data = layoutOf(await temporaryFolder());
  await claimRun(data, addresses);
  expect(await requireNoRun(data).catch(describeFailure)).toBe(
    `Porchlight is already running at http://127.0.0.1:4321/ (process ${process.pid}). ` +
      `Stop it first, or give this one another directory than ${data.root} with --data.`,
  );
  expect(await claimRun(data, addresses).catch(describeFailure)).toContain('already running');
  await releaseRun(data);
  expect(await readdir(data.root)).toEqual([]);
});

test('children are recorded with their start times', async () => {
  const data = layoutOf(await temporaryFolder());
  const run = await claimRun(data, addresses);
  await recordChildren(data, run, [{ name: 'cms', pid: process.pid }]);
  const found = await findRun(data);
  expect(found?.children).toEqual([{ name: 'cms', ...(await markOf(process.pid)) }]);
});

test('what a crash left behind is ignored, and so is a later process with its number', async () => {
  const data = layoutOf(await temporaryFolder());
  const run = await claimRun(data, addresses);
  const reused = { ...run, supervisor: { pid: process.pid, startedAt: 'another time' } };
  await writeFile(data.runFile, JSON.stringify(reused));
  expect(await findRun(data)).toBeUndefined();
  await claimRun(data, addresses);
  expect(JSON.parse(await readFile(data.runFile, 'utf8'))).toEqual(run);
  await writeFile(data.runFile, '{ half');
  expect(await findRun(data)).toBeUndefined();
  await claimRun(data, addresses);
  expect(await readdir(data.root)).toEqual(['run.json']);
});

test('a process that is killed is no longer alive, reaped or not', async () => {
  const sleeper = spawn('sleep', ['60']);
  onTestFinished(() => void sleeper.kill('SIGKILL'));
  await once(sleeper, 'spawn');
  const mark = await markOf(sleeper.pid!);
  expect(mark?.pid).toBe(sleeper.pid);
  sleeper.kill('SIGKILL');
  await once(sleeper, 'exit');
  await eventually(async () => ((await markOf(sleeper.pid!)) === undefined ? true : undefined));
});
