import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

import { expect, onTestFinished, test } from 'vitest';

import { openHub } from '../ship/hub.fixture.ts';
import { withPast } from './past.ts';
import { pin } from './rollback.ts';

/** Another connection that decides a run, and commits it when others have begun to wait. */
async function decidesBeside(file: string): Promise<void> {
  const code = `const { parentPort, workerData } = require('node:worker_threads');
    const Database = require(workerData.library);
    const store = new Database(workerData.file);
    store.exec('BEGIN IMMEDIATE');
    store.exec(\`INSERT INTO run (kind, number, at, moment, release, files, took_ms)
      SELECT kind, number + 1, at, moment, release, files, took_ms FROM run ORDER BY run DESC LIMIT 1\`);
    parentPort.postMessage('decided');
    setTimeout(() => { store.exec('COMMIT'); store.close(); }, 200);`;
  const library = createRequire(import.meta.url).resolve('better-sqlite3');
  const worker = new Worker(code, { eval: true, workerData: { file, library } });
  onTestFinished(async () => void (await worker.terminate()));
  await once(worker, 'message');
}

test('a run that is being decided is the one that the site is kept at', async () => {
  const { data, store, publishRelease, runs } = await openHub();
  await publishRelease('one', { 'index.html': 'one' });
  const last = runs.last()?.run ?? 0;
  await decidesBeside(store.name);
  expect(await withPast(data, pin)).toBe(last + 1);
});
