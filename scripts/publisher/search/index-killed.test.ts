import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { now } from '@porchlight/shared';
import { expect, onTestFinished, test } from 'vitest';

import { eventually } from '../../processes/eventually.fixture.ts';
import { findProcess } from '../../processes/process-table.ts';
import { makeSearchIndex } from './search-indexer.ts';
import {
  childrenOf,
  makeSite,
  neverStops,
  openSearch,
  page,
  serveSite,
} from './searched-site.fixture.ts';

/** So many pages take a busy machine long enough to be found at it. */
const changed = 400;

/** A site with an index, and a change that the next one would hold. */
async function setUp() {
  const made = await makeSite();
  const { site, place, write } = made;
  await write('blog/a/index.html', page({ title: 'A', text: 'Lamps.' }));
  await makeSearchIndex({ place, clock: now }, neverStops);
  for (let turn = 0; turn < changed; turn += 1) {
    const text = Array.from({ length: 200 }, (_, word) => `lantern${turn}light word${word}`).join(
      ' ',
    );
    await write(`blog/b${turn}/index.html`, page({ title: `B ${turn}`, text }));
  }
  const find = async (words: string) => {
    const { find: ask } = await openSearch(place, await serveSite(place), 'en');
    return ask(words);
  };
  const expectOldIndex = async () => {
    expect(await readdir(join(site, 'search'))).toContain('1');
    expect(await find('lantern7light')).toEqual([]);
    expect(await find('lamps')).toEqual(['/blog/a/']);
  };
  const expectNextToWork = async () => {
    const indexed = await makeSearchIndex({ place, clock: now }, neverStops);
    expect(indexed?.pages).toBe(changed + 1);
    expect(await find('lantern7light')).toEqual(['/blog/b7/']);
    expect((await readdir(join(site, 'search'))).sort()).toEqual(['1', '2', 'written']);
  };
  return { ...made, expectOldIndex, expectNextToWork };
}

/** An indexer gives way to whatever else these tests run. */
const patience = { timeout: 180_000 };

/** The indexing process that a process has begun, and Pagefind's own below it. */
async function indexersOf(parent: number, site: string) {
  const leader = await eventually(async () =>
    (await childrenOf(parent)).find(({ command }) => command.at(-1)?.startsWith(site)),
  );
  const pagefind = await eventually(async () => (await childrenOf(leader.pid))[0]);
  return { leader: leader.pid, pagefind: pagefind.pid };
}

const expectGone = (pid: number): Promise<boolean> =>
  eventually(async () => (await findProcess(pid)) === undefined || undefined);

test.for(['leader', 'pagefind'] as const)(
  'killed: %s. The site keeps its index, and the next one is made',
  patience,
  async (victim) => {
    const { site, place, expectOldIndex, expectNextToWork } = await setUp();
    const failure = makeSearchIndex({ place, clock: now }, neverStops).catch(String);
    const indexers = await indexersOf(process.pid, site);
    process.kill(indexers[victim], 'SIGKILL');
    expect(await failure).toMatch(/^Error: The indexer ended with code/);
    await expectGone(indexers.leader);
    await expectGone(indexers.pagefind);
    await expectOldIndex();
    await expectNextToWork();
  },
);

test('at the deadline, and when told to stop, all that it started is ended', patience, async () => {
  const { site, place, expectOldIndex, expectNextToWork } = await setUp();
  const stop = new AbortController();
  const stopped = makeSearchIndex({ place, clock: now }, stop.signal).catch(String);
  const indexers = await indexersOf(process.pid, site);
  stop.abort(new Error('told to stop'));
  expect(await stopped).toBe('Error: told to stop');
  await expectGone(indexers.leader);
  await expectGone(indexers.pagefind);
  const late = makeSearchIndex({ place, clock: now, deadlineMs: 1 }, neverStops);
  await expect(late).rejects.toThrow('timeout');
  await expectOldIndex();
  await expectNextToWork();
});

test('with the publisher its indexer ends too', patience, async () => {
  const { site, expectOldIndex, expectNextToWork } = await setUp();
  const here = (file: string) => JSON.stringify(join(import.meta.dirname, file));
  const script = `
    import { now } from ${JSON.stringify(import.meta.resolve('@porchlight/shared'))};
    import { makeSearchIndex } from ${here('search-indexer.ts')};
    import { siteLayout } from ${here('../tree/site-layout.ts')};
    import { realDisk } from ${here('../tree/disk.ts')};
    const site = process.argv[1];
    const layout = siteLayout({ site, currentSite: site + '/current' });
    await makeSearchIndex({ place: { layout, disk: realDisk }, clock: now }, new AbortController().signal);
  `;
  const publisher = spawn(process.execPath, ['--input-type=module', '--eval', script, site], {
    stdio: 'ignore',
  });
  onTestFinished(() => void publisher.kill('SIGKILL'));
  const indexers = await indexersOf(publisher.pid ?? 0, site);
  const ended = once(publisher, 'exit');
  publisher.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  await expectGone(indexers.leader);
  await expectGone(indexers.pagefind);
  await expectOldIndex();
  await expectNextToWork();
});
