import { renameSync } from 'node:fs';
import { readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { layoutOf } from '../data-directory/layout.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { publisherLeaseFile, takePublisherLease } from '../publisher/publisher-lease.ts';
import { neverStops, openHub } from '../publisher/ship/hub.fixture.ts';
import { writeFact } from '../publisher/store/facts.ts';
import { finishLastRun } from './last-run.ts';

test('a run that was half renamed is finished, and is no run to finish any more', async () => {
  const { data, place, publishRelease, decide, shown, runs } = await openHub();
  const before = { 'index.html': 'home 1', 'a/index.html': 'a 1', 'b/index.html': 'b' };
  await publishRelease('one', before);
  const { run, steps } = decide({
    'index.html': 'home 2',
    'a/index.html': 'a 2',
    'b/index.html': null,
  });
  // The publisher dies after the first file.
  const [{ path } = { path: '' }] = steps;
  renameSync(join(place.layout.aside(run), '0'), join(place.layout.release('one'), path));
  expect(await shown()).toEqual({ ...before, [path]: path === 'index.html' ? 'home 2' : 'a 2' });

  expect(await finishLastRun(data, neverStops)).toBe('done');
  expect(await shown()).toEqual({ 'index.html': 'home 2', 'a/index.html': 'a 2' });
  expect(runs.pending()).toBeUndefined();
  expect(await finishLastRun(data, neverStops)).toBe('nothing to do');
});

test('a release that was to be shown is shown', async () => {
  const { data, place, publishRelease, decideRelease } = await openHub();
  await publishRelease('one', { 'index.html': 'one' });
  await decideRelease('two', { 'index.html': 'two' });
  expect(await readlink(place.layout.current)).toBe(join('releases', 'one'));
  expect(await finishLastRun(data, neverStops)).toBe('done');
  expect(await readlink(place.layout.current)).toBe(join('releases', 'two'));
});

test('where nothing was published there is nothing to do, and nothing is made', async () => {
  const root = await temporaryFolder();
  expect(await finishLastRun(layoutOf(root), neverStops)).toBe('nothing to do');
  expect(await readdir(root)).toEqual([]);
});

test('a publisher that is still at work is waited for, and not forever', async () => {
  const { data, publishRelease, decide, shown } = await openHub();
  await publishRelease('one', { 'index.html': 'one' });
  decide({ 'index.html': 'two' });
  const lease = takePublisherLease(data);
  await expect(finishLastRun(data, neverStops, 0)).rejects.toThrow(
    'Another publisher works on this data directory.',
  );
  const finishing = finishLastRun(data, neverStops);
  lease.release();
  expect(await finishing).toBe('done');
  expect(await shown()).toEqual({ 'index.html': 'two' });
});

test('a damaged lease keeps nobody from finishing, and its number goes on above that of the runs', async () => {
  const { data, publishRelease, decide, shown, store } = await openHub();
  await publishRelease('one', { 'index.html': 'one' });
  writeFact(store, 'fence', 41);
  decide({ 'index.html': 'two' });
  await writeFile(publisherLeaseFile(data), 'This is no database. '.repeat(400));
  expect(await finishLastRun(data, neverStops)).toBe('done');
  expect(await shown()).toEqual({ 'index.html': 'two' });
  const lease = takePublisherLease(data);
  expect(lease.fence).toBe(43);
  lease.release();
  // An operator who removed it gets no lower one.
  await rm(publisherLeaseFile(data));
  const again = takePublisherLease(data);
  expect(again.fence).toBe(42);
  again.release();
});
