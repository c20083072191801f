import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { layoutOf } from '../data-directory/layout.ts';
import { ensureSecrets } from '../data-directory/secrets.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { describeFailure } from '../terminal/failure.ts';
import { readBackup } from './backup-file.ts';
import { databaseInUse, databaseOf } from './database.ts';
import { contentsOf, eventsIn, type Hub, makeHub, moment } from './hub.fixture.ts';
import { makeBackup } from './make-backup.ts';

const backUp = ({ data }: Pick<Hub, 'data'>, out: string) =>
  makeBackup({ data, database: databaseOf(data, {}), out, moment });

const refusal = (backup: Promise<unknown>): Promise<string> =>
  backup.then(() => 'backed up', describeFailure);

const newPlace = async (): Promise<string> => join(await temporaryFolder(), 'monday');

test('a backup is what cannot be made again, with a list that proves it', async () => {
  const hub = await makeHub();
  await writeFile(join(hub.data.site, 'index.html'), 'can be rendered again');
  const out = await newPlace();
  const backup = await backUp(hub, out);
  expect(await readBackup(out)).toEqual(backup);
  const { 'backup.json': _list, ...files } = await contentsOf(out);
  expect(backup.files.map(({ path }) => path).toSorted()).toEqual(Object.keys(files).toSorted());
  expect(Object.keys(files).toSorted()).toEqual([
    'cms.db',
    'identity.json',
    'public/uploads/porch.jpg',
    'seed.json',
    'version.json',
  ]);
  for (const { path, bytes, sha256 } of backup.files) {
    const content = await readFile(join(out, path));
    expect({ bytes: content.length, sha256: sha256Of(content) }).toEqual({ bytes, sha256 });
  }
  expect(eventsIn(join(out, 'cms.db'))).toBe(6);
  const { event, place, story } = backup.documents;
  expect({ event, place, story, head: backup.head, made: backup.made }).toEqual({
    event: 3,
    place: 1,
    story: 0,
    head: 41,
    made: moment,
  });
});

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('secrets go into a folder of their own, for their owner alone', async () => {
  const hub = await makeHub();
  const out = await newPlace();
  await backUp(hub, out);
  const secrets = await ensureSecrets(hub.data);
  const text = JSON.stringify(await contentsOf(out));
  expect(Object.values(secrets).filter((secret) => text.includes(secret))).toEqual([]);
  expect(await contentsOf(`${out}.secrets`)).toEqual({
    'secrets.env': await readFile(hub.data.secretsFile, 'utf8'),
  });
  const modes = [out, `${out}.secrets`, join(`${out}.secrets`, 'secrets.env'), join(out, 'cms.db')];
  const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
  expect(await Promise.all(modes.map(modeOf))).toEqual([0o700, 0o700, 0o600, 0o600]);
});

test('while another process writes, the copy is the state of one moment', async () => {
  const hub = await makeHub({ events: 2000, text: 2000 });
  // The two writes of a transaction are always seen together, or the copy mixes two states.
  const writer = `
    const Sqlite = require(${JSON.stringify(join(import.meta.dirname, '../node_modules/better-sqlite3'))});
    const database = new Sqlite(${JSON.stringify(hub.data.database)}, { timeout: 5000 });
    const event = database.prepare("INSERT INTO events (document_id, place) VALUES (?, 1)");
    const row = database.prepare("INSERT INTO outbox_rows (number) VALUES (?)");
    const both = database.transaction((n) => { event.run('new-' + n); row.run(n); });
    for (let n = 100; ; n += 1) { both(n); if (n === 200) console.log('writing'); }`;
  const child = spawn(process.execPath, ['-e', writer], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  const out = await newPlace();
  const backup = await backUp(hub, out);
  expect(child.exitCode).toBeNull();
  expect(backup.head).toBeGreaterThanOrEqual(200);
  expect(backup.documents['event']).toBe(2000 + backup.head - 99);
});

test('uploads that the database names and that are not so are told of', async () => {
  const hub = await makeHub();
  const uploads = (await backUp(hub, await newPlace())).uploads;
  expect(uploads).toEqual({ missing: [], changed: [], broken: [] });
  await writeFile(join(hub.data.uploads, 'porch.jpg'), 'a porch at noon');
  const path = 'public/uploads/porch.jpg';
  expect((await backUp(hub, await newPlace())).uploads).toEqual({
    missing: [],
    changed: [path],
    broken: [],
  });
  await rm(join(hub.data.uploads, 'porch.jpg'));
  expect((await backUp(hub, await newPlace())).uploads).toEqual({
    missing: [path],
    changed: [],
    broken: [],
  });
});

test('what an interrupted backup left does not keep the next one from its place', async () => {
  const hub = await makeHub();
  const out = await newPlace();
  const gone = spawn('true');
  await once(gone, 'exit');
  await mkdir(`${out}.partial-${gone.pid}-abcd.tmp`);
  await mkdir(`${out}.secrets`);
  await writeFile(join(`${out}.secrets`, 'secrets.env'), await readFile(hub.data.secretsFile));
  await backUp(hub, out);
  expect(Object.keys(await contentsOf(join(out, '..')))).toContain('monday/backup.json');
  await expect(stat(`${out}.partial-${gone.pid}-abcd.tmp`)).rejects.toThrow('ENOENT');
});

test('a place that is taken, or inside of the hub, is refused and stays as it is', async () => {
  const hub = await makeHub();
  const out = await newPlace();
  await mkdir(out);
  await writeFile(join(out, 'thesis.txt'), 'words');
  expect(await refusal(backUp(hub, out))).toBe(
    `${out} is not empty. Name a new folder, such as one with the date in its name.`,
  );
  expect(await contentsOf(out)).toEqual({ 'thesis.txt': 'words' });
  const file = join(out, 'thesis.txt');
  expect(await refusal(backUp(hub, file))).toBe(
    `${file} is not a directory. Choose another one with --out.`,
  );
  const inside = join(hub.data.uploads, 'monday');
  expect(await refusal(backUp(hub, inside))).toBe(
    `${inside} is inside of what is backed up. Name a folder outside of ${hub.data.root}, best on another disk, with --out.`,
  );
});

test('secrets of another hub beside the place are refused, not replaced', async () => {
  const hub = await makeHub();
  const out = await newPlace();
  await mkdir(`${out}.secrets`);
  await writeFile(join(`${out}.secrets`, 'secrets.env'), 'APP_KEYS=of-another-hub\n');
  expect(await refusal(backUp(hub, out))).toContain(`${out}.secrets is not empty.`);
  expect(Object.keys(await contentsOf(join(out, '..')))).toEqual(['monday.secrets/secrets.env']);
});

test('what is no hub is refused', async () => {
  const out = await newPlace();
  const data = layoutOf(await temporaryFolder());
  expect(await refusal(backUp({ data }, out))).toBe(
    `${data.root} is not a data directory. Name the data directory of a hub with --data.`,
  );
  const hub = await makeHub();
  await rm(hub.data.database);
  expect(await refusal(backUp(hub, out))).toBe(
    `There is no database ${hub.data.database}. Name the data directory of a hub with --data. If its content is in PostgreSQL, set DATABASE_URL as for "start".`,
  );
  expect(await contentsOf(join(out, '..'))).toEqual({});
});

test('the database that the hub started on is the one to back up', async () => {
  const { data } = await makeHub();
  expect(await databaseInUse(data)).toEqual({ kind: 'sqlite', file: data.database });
  const version = await readFile(data.versionFile, 'utf8');
  await writeFile(data.versionFile, version.replace('"sqlite"', '"postgres"'));
  expect(await refusal(databaseInUse(data))).toBe(
    `The hub of ${data.root} has its content in PostgreSQL. Set DATABASE_URL as for "start".`,
  );
});

test.for(['cut', 'scribbled over', 'no database at all'])(
  'a database that is %s is refused',
  async (damage) => {
    const hub = await makeHub({ events: 500 });
    const { database } = hub.data;
    const { size } = await stat(database);
    if (damage === 'cut') await truncate(database, size - 8192);
    else if (damage === 'scribbled over') {
      const bytes = await readFile(database);
      await writeFile(database, bytes.fill(0xff, 4096 * 3, 4096 * 5));
    } else await writeFile(database, 'not a database '.repeat(1000));
    const out = await newPlace();
    expect(await refusal(backUp(hub, out))).toContain(
      `The database ${database} is damaged. Nothing was changed.`,
    );
    expect(await contentsOf(join(out, '..'))).toEqual({});
  },
);

test('a database whose rows refer to nothing is refused', async () => {
  const hub = await makeHub();
  const database = new Sqlite(hub.data.database);
  database.pragma('foreign_keys = OFF');
  database.exec('DELETE FROM places');
  database.close();
  const refused = await refusal(backUp(hub, await newPlace()));
  expect(refused).toContain('A row of events refers to one that is missing in places.');
  expect(refused).toContain(`The database ${hub.data.database} is damaged.`);
});
