import { existsSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { openStore, shareStore } from './database.ts';
import { forgetFact, readFact, writeFact } from './facts.ts';
import { storeIdOf } from './store-id.ts';

async function storeOfOtherVersion(): Promise<string> {
  const file = join(await temporaryFolder(), 'publisher.db');
  const store = await openStore(file);
  writeFact(store, 'pin', 41);
  store.pragma('user_version = 1000000');
  store.close();
  return file;
}

test('who only looks on leaves a store of another version as it is, and says what to do', async () => {
  const file = await storeOfOtherVersion();
  expect(() => shareStore(file)).toThrow(`${file} is of another version.`);
  const left = new Database(file, { readonly: true });
  expect(readFact(left, 'pin')).toBe(41);
  left.close();
  const anew = await openStore(file);
  expect(readFact(anew, 'pin')).toBeUndefined();
  anew.close();
});

test('who only looks on leaves a damaged store to the publisher, who begins anew', async () => {
  const file = join(await temporaryFolder(), 'publisher.db');
  await writeFile(file, 'This is no database. '.repeat(400));
  expect(() => shareStore(file)).toThrow(`${file} cannot be opened (file is not a database).`);
  expect(existsSync(file)).toBe(true);
  const store = await openStore(file);
  expect(readFact(store, 'number')).toBeUndefined();
  store.close();
});

/** Opens a store for one look. */
async function idOf(file: string): Promise<string | undefined> {
  const store = await openStore(file);
  const id = storeIdOf(store);
  store.close();
  return id;
}

test('a store keeps its id, and one that is begun anew has another', async () => {
  const file = join(await temporaryFolder(), 'publisher.db');
  const id = await idOf(file);
  expect(id).toMatch(/^[0-9a-f]{12}$/);
  expect(await idOf(file)).toBe(id);
  await writeFile(file, 'This is no database. '.repeat(400));
  expect(await idOf(file)).toMatch(/^[0-9a-f]{12}$/);
  expect(await idOf(file)).not.toBe(id);
});

test('a store that was made without an id gets one when it is opened', async () => {
  const file = join(await temporaryFolder(), 'publisher.db');
  const store = await openStore(file);
  forgetFact(store, 'storeId');
  store.close();
  const shared = shareStore(file);
  expect(storeIdOf(shared)).toMatch(/^[0-9a-f]{12}$/);
  shared.close();
});

test.for(['page', 'pending', 'file'])(
  'a store whose table "%s" is damaged is begun anew',
  async (table) => {
    const path = join(await temporaryFolder(), 'publisher.db');
    const store = await openStore(path);
    writeFact(store, 'pin', 41);
    const root = store.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck();
    const [page, size] = [root.get(table), store.pragma('page_size', { simple: true })].map(Number);
    store.close();
    const file = await open(path, 'r+');
    await file.write(Buffer.alloc(size ?? 0, 'Z'), 0, size, ((page ?? 1) - 1) * (size ?? 0));
    await file.close();
    const anew = await openStore(path);
    expect(readFact(anew, 'pin')).toBeUndefined();
    expect(anew.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    anew.close();
  },
);
