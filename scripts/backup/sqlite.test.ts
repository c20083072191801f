import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { copySqlite } from './sqlite.ts';

test('a copy is of the moment at which it began, though somebody writes between all its steps', async () => {
  const folder = await temporaryFolder();
  const [path, copy] = [join(folder, 'cms.db'), join(folder, 'copy.db')];
  const database = new Sqlite(path);
  onTestFinished(() => void database.close());
  database.pragma('journal_mode = WAL');
  database.exec('CREATE TABLE texts (text TEXT)');
  const add = database.prepare('INSERT INTO texts VALUES (?)');
  // More pages than one step copies.
  database.transaction(() => {
    for (let index = 0; index < 5000; index += 1) add.run('word '.repeat(750));
  })();

  let written = 0;
  let turn = setImmediate(function write() {
    add.run('later');
    written += 1;
    turn = setImmediate(write);
  });
  onTestFinished(() => clearImmediate(turn));
  await copySqlite({ path, called: 'The database' }, copy, AbortSignal.timeout(20_000));
  expect(written).toBeGreaterThan(2);

  const copied = new Sqlite(copy, { readonly: true });
  onTestFinished(() => void copied.close());
  expect(copied.prepare('SELECT count(*) AS count FROM texts').get()).toEqual({ count: 5000 });
  expect(copied.pragma('journal_mode', { simple: true })).toBe('delete');
});
