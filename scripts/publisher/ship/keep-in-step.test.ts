import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';

import { eventually } from '../../processes/eventually.fixture.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { ringDoorBell } from '../door-bell.ts';
import { storeFile } from '../engine/past.ts';
import type { Carrier } from './carrier.ts';
import { folderCarrier } from './folder-carrier.ts';
import { openHub, textsBelow } from './hub.fixture.ts';
import { keepInStep } from './keep-in-step.ts';

/** Follows a hub to a folder, until the test ends. */
async function setUp(change: (carrier: Carrier) => Carrier = (carrier) => carrier) {
  const hub = await openHub();
  const path = join(await temporaryFolder(), 'mirror');
  const stop = new AbortController();
  const shipped: number[] = [];
  const failed: string[] = [];
  const follow = (): Promise<void> =>
    keepInStep(
      {
        data: hub.data,
        target: { kind: 'folder', path },
        carrier: change(folderCarrier(path)),
      },
      {
        onShipped: ({ run }) => shipped.push(run),
        onFailure: (error, againInMs) => failed.push(`${String(error)} ${againInMs}`),
      },
      stop.signal,
    );
  const begin = (): void => {
    const following = follow();
    onTestFinished(async () => {
      stop.abort();
      await following;
    });
  };
  /** Rings until a run has arrived: nobody hears what rings before they listen. */
  const arrival = (run: number) =>
    eventually(async () => {
      await ringDoorBell(hub.data);
      return shipped.includes(run);
    });
  return { ...hub, path, stop, shipped, failed, follow, begin, arrival };
}

test('what is published arrives, and nothing is shipped when nothing changed', async () => {
  const { publishRelease, publish, putIndex, shown, path, shipped, begin, arrival } = await setUp();
  begin();
  await publishRelease('one', { 'index.html': 'home' });
  await arrival(1);
  await publish({ 'index.html': 'home 2', 'events/a/index.html': 'a' });
  await arrival(2);
  expect(await textsBelow(path)).toEqual(await shown());
  await putIndex(1, { 'pagefind-entry.json': '1' });
  await publish({ 'index.html': 'home 3' });
  await arrival(3);
  expect(await textsBelow(path)).toEqual(await shown());
  expect(shipped.filter((run) => run < 3)).toEqual([1, 2]);
});

test('a search index arrives although no run came with it', async () => {
  const { publishRelease, putIndex, shown, path, shipped, begin, arrival, data } = await setUp();
  await publishRelease('one', { 'index.html': 'home' });
  begin();
  await arrival(1);
  await putIndex(1, { 'pagefind-entry.json': '1' });
  await eventually(async () => {
    await ringDoorBell(data);
    return shipped.length > 1;
  });
  expect(await textsBelow(path)).toHaveProperty(['pagefind/pagefind-entry.json']);
  expect(await textsBelow(path)).toEqual(await shown());
});

test('what fails is said and tried again', async () => {
  let left = 2;
  const { publishRelease, begin, arrival, failed } = await setUp((carrier) => ({
    ...carrier,
    put: async (...given) => {
      if ((left -= 1) >= 0) throw new Error('the network is away');
      await carrier.put(...given);
    },
  }));
  await publishRelease('one', { 'index.html': 'home' });
  begin();
  await arrival(1);
  expect(failed).toEqual(['Error: the network is away 2000', 'Error: the network is away 4000']);
});

test('it ends when it is told to', async () => {
  const { follow, stop } = await setUp();
  const following = follow();
  stop.abort();
  expect(await following).toBeUndefined();
});

test('it ends when the publisher is of another version', async () => {
  const { follow, publishRelease, data } = await setUp();
  await publishRelease('one', { 'index.html': 'home' });
  const store = new Database(storeFile(data));
  store.pragma('user_version = 4711');
  store.close();
  await expect(follow()).rejects.toThrow('is of another version.');
});

test('it ends where it must not ship', async () => {
  const { follow, publishRelease, path, failed } = await setUp();
  await publishRelease('one', { 'index.html': 'home' });
  await mkdir(path);
  await writeFile(join(path, 'thesis.txt'), 'ten years');
  await expect(follow()).rejects.toThrow('holds files that were not shipped there.');
  expect(failed).toEqual([]);
});
