import { rm } from 'node:fs/promises';

import Database from 'better-sqlite3';
import { expect, test } from 'vitest';

import { storeFile } from '../engine/past.ts';
import { openHub } from './hub.fixture.ts';
import { siteStanding } from './site-standing.ts';

test('a run is settled when all of its steps were taken', async () => {
  const { data, publishRelease, decide, carryOut } = await openHub();
  expect(siteStanding(data)).toEqual({ state: 'nothing' });
  await publishRelease('one', { 'index.html': 'home' });
  expect(siteStanding(data)).toEqual({ state: 'settled', run: 1, release: 'one' });
  const pending = decide({ 'index.html': 'home 2' });
  expect(siteStanding(data)).toEqual({ state: 'pending' });
  await carryOut(pending);
  expect(siteStanding(data)).toEqual({ state: 'settled', run: 2, release: 'one' });
});

test('without a store, or with one that has no tables yet, nothing is published', async () => {
  const { data } = await openHub();
  const file = storeFile(data);
  for (const suffix of ['', '-wal', '-shm']) await rm(`${file}${suffix}`, { force: true });
  expect(siteStanding(data)).toEqual({ state: 'nothing' });
  new Database(file).close();
  expect(siteStanding(data)).toEqual({ state: 'nothing' });
});

test('a store of another version is refused, and left as it is', async () => {
  const { data, publishRelease } = await openHub();
  await publishRelease('one', { 'index.html': 'home' });
  const database = new Database(storeFile(data));
  database.pragma('user_version = 4711');
  expect(() => siteStanding(data)).toThrow(`${storeFile(data)} is of another version.`);
  expect(database.prepare('SELECT count(*) FROM run').pluck().get()).toBe(1);
  database.close();
});
