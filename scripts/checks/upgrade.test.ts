import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';

import { backUpBeforeUpgrade } from '../backup/before-upgrade.ts';
import { databaseOf } from '../backup/database.ts';
import { makeDemoHub } from '../backup/demo-hub.fixture.ts';
import { contentsOf, eventsIn, makeHub } from '../backup/hub.fixture.ts';
import { runCmsCommand } from '../cms/run-cms-command.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { bringUpToDate } from '../data-directory/version.ts';
import { readVersion, type Version } from '../data-directory/version-file.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { repository } from '../repository.ts';
import { demoMoment as moment } from './demo-site.ts';

const siteUrl = new URL('https://hub.alder.example');
const open = ({ root }: DataDirectory) => openDataDirectory({ root, siteUrl, moment });

const run = promisify(execFile);

/** The way back, as a person at the terminal goes it. */
const goBack = (data: DataDirectory, backup: string): Promise<unknown> =>
  run(
    process.execPath,
    ['restore.ts', '--data', data.root, '--replace', '--from', join(data.backups, backup)],
    { cwd: join(repository, 'scripts') },
  );

/** Everything published, by the real CMS, which first brings its tables up to date. */
async function exported(data: DataDirectory): Promise<string> {
  const file = join(await temporaryFolder(), 'hub.ndjson');
  await runCmsCommand({ data, siteUrl, command: 'export', words: [file], title: 'Reading' });
  return readFile(file, 'utf8');
}

const columnsOf = ({ database }: DataDirectory, table: string): readonly string[] =>
  inDatabase(database, (tables) =>
    tables
      .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map(({ name }) => name),
  );

function inDatabase<Value>(file: string, work: (database: Sqlite.Database) => Value): Value {
  const database = new Sqlite(file, { fileMustExist: true });
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** Takes a column out of a table and out of what Strapi remembers of it, as if it had never been. */
const forgetColumn = (data: DataDirectory, table: string, column: string): void =>
  inDatabase(data.database, (database) => {
    const used = database.prepare(`SELECT 1 FROM ${table} WHERE ${column} IS NOT NULL`).all();
    expect(used).toEqual([]);
    database.exec(`ALTER TABLE ${table} DROP COLUMN ${column}`);
    const { schema } = database
      .prepare<[], { schema: string }>('SELECT schema FROM strapi_database_schema')
      .get()!;
    const remembered = JSON.parse(schema) as {
      readonly tables: { readonly name: string; columns: { readonly name: string }[] }[];
    };
    for (const each of remembered.tables.filter(({ name }) => name === table))
      each.columns = each.columns.filter(({ name }) => name !== column);
    database
      .prepare('UPDATE strapi_database_schema SET schema = ?, hash = ?')
      .run(JSON.stringify(remembered), 'of the version before');
  });

/** Says that another version than this one started last. */
async function startedByFormer(data: DataDirectory): Promise<Version> {
  const now = (await readVersion(data))!;
  const startedBy = { version: '0.0.9', schemas: 'former', database: 'sqlite' } as const;
  const former = { ...now, startedBy };
  await writeFile(data.versionFile, JSON.stringify(former));
  return former;
}

test(
  'a hub of the version before starts under this one, and there is a way back',
  { timeout: 180_000 },
  async () => {
    const data = await makeDemoHub(siteUrl, { types: ['event', 'hub-page', 'site-settings'] });
    const before = await exported(data);
    forgetColumn(data, 'events', 'cost');
    const former = await startedByFormer(data);
    const { version } = (await readVersion(await open(data)))!.startedBy!;
    expect(version).not.toBe('0.0.9');

    expect(await exported(data)).toBe(before);
    expect(columnsOf(data, 'events')).toContain('cost');

    const rows = eventsIn(data.database);
    await goBack(data, `before-version-${version}`);
    expect(columnsOf(data, 'events')).not.toContain('cost');
    expect(eventsIn(data.database)).toBe(rows);
    expect(await readVersion(data)).toEqual(former);
  },
);

test('a directory of the format before is migrated, and there is a way back', async () => {
  const { data } = await makeHub({ events: 4 });
  const files = async () => {
    const { 'cms.db': _database, ...others } = await contentsOf(data.root);
    return Object.fromEntries(
      Object.entries(others).filter(([path]) => !path.startsWith('backups/')),
    );
  };
  const before = await files();
  const version = (await readVersion(data))!;
  const forgetHalf = async (): Promise<void> => {
    inDatabase(data.database, (database) => database.exec('DELETE FROM events WHERE id > 2'));
    await writeFile(data.identityFile, '{ "form": "of the next format" }');
  };
  await bringUpToDate(data, {
    startedBy: version.startedBy!,
    formats: { current: 2, migrations: new Map([[1, forgetHalf]]) },
    backUp: (name) => backUpBeforeUpgrade(name, { data, database: databaseOf(data, {}), moment }),
  });
  expect(eventsIn(data.database)).toBe(2);
  expect((await readVersion(data))?.format).toBe(2);

  await goBack(data, 'before-format-2');
  expect(eventsIn(data.database)).toBe(8);
  expect(await files()).toEqual(before);
  expect(await readVersion(data)).toEqual(version);
});
