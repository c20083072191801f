import { stat, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { layoutOf } from '../data-directory/layout.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { ensureFirstContent, type Seed } from './first-content.ts';

async function setUp() {
  const data = layoutOf(await temporaryFolder());
  const calls: string[] = [];
  const seed: Seed = async () => {
    calls.push(
      (await stat(data.database).catch(() => undefined)) ? 'on a database' : 'from nothing',
    );
    await writeFile(data.database, 'seeded');
    return { documents: 88 };
  };
  return { data, calls, seed };
}

test('a new database is seeded once', async () => {
  const { data, calls, seed } = await setUp();
  expect(await ensureFirstContent(data, false, seed)).toBe('88 documents');
  expect(await ensureFirstContent(data, false, seed)).toBe('not needed');
  expect(calls).toEqual(['from nothing']);
});

test('who begins empty is not given demo content later', async () => {
  const { data, calls, seed } = await setUp();
  expect(await ensureFirstContent(data, true, seed)).toBe('left out');
  expect(await ensureFirstContent(data, false, seed)).toBe('not needed');
  expect(calls).toEqual([]);
});

test('a seeding that was interrupted begins again from nothing', async () => {
  const { data, calls, seed } = await setUp();
  const interrupted: Seed = async () => {
    await seed();
    throw new Error('power cut');
  };
  await expect(ensureFirstContent(data, false, interrupted)).rejects.toThrow('power cut');
  expect(await ensureFirstContent(data, false, seed)).toBe('88 documents');
  expect(calls).toEqual(['from nothing', 'from nothing']);
});

test('a database that was there before is never deleted', async () => {
  const { data, calls, seed } = await setUp();
  await writeFile(data.database, 'restored from a backup');
  const interrupted: Seed = () => Promise.reject(new Error('power cut'));
  await expect(ensureFirstContent(data, false, interrupted)).rejects.toThrow('power cut');
  expect(await ensureFirstContent(data, false, seed)).toBe('88 documents');
  expect(calls).toEqual(['on a database']);
});
