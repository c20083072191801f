import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What tests share that need real files, real ports, and patience with an end. */
const folders: string[] = [];

/** A folder that is gone when the tests of the file that asks for it are over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-test-'));
  folders.push(folder);
  return folder;
}

export async function removeTemporaryFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/**
 * Asks again and again until the answer is something, for half a minute at most: a busy machine is
 * slow, and no test waits longer than it must.
 */
export async function eventually<Value>(
  ask: () => Promise<Value | undefined> | Value | undefined,
  seconds = 30,
): Promise<Value> {
  const deadline = performance.now() + 1000 * seconds;
  while (performance.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await wait(20);
  }
  throw new Error(`not within ${seconds} seconds: ${String(ask)}`);
}
