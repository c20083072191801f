import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import { readBackup } from '../backup/backup-file.ts';
import { makeHub, moment } from '../backup/hub.fixture.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { type Ask, inTransaction } from '../backup/postgres/connection.ts';
import { readForm } from '../backup/postgres/form.ts';
import { holdsTables } from '../backup/postgres/holds-tables.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { finishRestore, writeDecision } from '../backup/unfinished-restore.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { type PostgresServer, startPostgres } from '../databases/embedded-postgres.ts';
import { eventually } from '../processes/eventually.fixture.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { describeFailure } from '../terminal/failure.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.stop());

const never = new AbortController().signal;
const within = <Value>(url: string, work: (ask: Ask) => Promise<Value>): Promise<Value> =>
  inTransaction(url, never, work);

/** Tables of the forms that Strapi makes, with values of every type that it stores. */
const statements = [
  `CREATE TABLE places (id serial PRIMARY KEY, document_id varchar(255), name text)`,
  `CREATE TABLE events (
    id serial PRIMARY KEY, document_id varchar(255), title varchar(255) NOT NULL DEFAULT 'Untitled',
    body jsonb, starts_at timestamp(6) without time zone, day date, hour time(3), free boolean,
    cost numeric(10, 2), big bigint, ratio double precision, bytes bytea, "order" integer,
    place_id integer CONSTRAINT events_place_fk REFERENCES places ON DELETE SET NULL,
    CONSTRAINT one_title UNIQUE (title, "order")
  )`,
  `CREATE INDEX events_document_idx ON events (document_id, day)`,
  `CREATE TABLE outbox_rows (id serial PRIMARY KEY, number integer)`,
  `CREATE TABLE files (
    id serial, url text, formats jsonb, provider varchar(255), provider_metadata jsonb
  )`,
  `INSERT INTO places (document_id, name) VALUES ('place-main', 'Main')`,
  `INSERT INTO events VALUES
    (2007, 'event-1', E'Line\\nbreak, \\u2028 "quoted" \\\\ back', '{"a": [1.50, "é\\u2029", null]}',
      '2026-03-01 23:59:59.123456', '2026-03-01', '10:30:00.5', true, 12.30, 9007199254740993,
      0.1, '\\x00ff0a', 1, 1),
    (2008, 'event-1', '', 'null', NULL, NULL, NULL, false, NULL, NULL, 'NaN', NULL, NULL, NULL)`,
  `INSERT INTO events (document_id, title, "order")
    SELECT 'many-' || n, 'Many', n FROM generate_series(1, 1234) AS n`,
  `INSERT INTO outbox_rows (number) VALUES (41)`,
  `INSERT INTO files (url, provider, provider_metadata)
    VALUES ('/uploads/porch.jpg', 'local', '{"sha256": "not this one"}')`,
  `SELECT setval('events_id_seq', 5000)`,
];

const everything = (url: string) =>
  within(url, async (ask) => {
    const form = await readForm(ask);
    const rows: unknown[] = [];
    for (const { name } of form.tables) rows.push(await ask(`SELECT * FROM ${name} ORDER BY id`));
    return { form, rows };
  });

interface Backed {
  readonly data: DataDirectory;
  readonly url: string;
  readonly out: string;
}

/** A hub with its content in PostgreSQL, and a backup of it. */
async function backedUp(name: string): Promise<Backed> {
  const { data } = await makeHub();
  await rm(data.database);
  const url = await server.newDatabase(name);
  await within(url, async (ask) => {
    for (const statement of statements) await ask(statement);
  });
  const out = join(await temporaryFolder(), 'monday');
  await makeBackup({ data, database: { kind: 'postgres', url }, out, moment });
  return { data, url, out };
}

test('a database comes back with its form, its rows, its keys and its next numbers', async () => {
  const { data, url, out } = await backedUp('whole');
  const backup = await readBackup(out);
  expect(backup).toMatchObject({
    database: { kind: 'postgres', tables: { events: 1236, files: 1, outbox_rows: 1, places: 1 } },
    documents: { event: 1235, place: 1, story: 0 },
    head: 41,
    uploads: { missing: [], changed: ['public/uploads/porch.jpg'] },
  });
  const before = await everything(url);

  const empty = await server.newDatabase('empty');
  const target = { kind: 'postgres', url: empty } as const;
  const { data: other } = await makeHub();
  await restoreBackup({ from: out, data: other, database: target, replace: false, moment });
  expect(await everything(empty)).toEqual(before);
  const insert = `INSERT INTO events (title) VALUES ('next') RETURNING id, document_id`;
  expect(await within(empty, (ask) => ask(insert))).toEqual([{ id: '5001', document_id: null }]);
  const dangling = `INSERT INTO events (title, place_id) VALUES ('nowhere', 99)`;
  await expect(within(empty, (ask) => ask(dangling))).rejects.toThrow('events_place_fk');
  expect(await readFile(join(other.uploads, 'porch.jpg'), 'utf8')).toBe('a porch at dusk');
  expect(data.root).not.toBe(other.root);
});

test('what is replaced becomes another schema, and only when that was asked for', async () => {
  const { data, url, out } = await backedUp('replaced');
  const before = await everything(url);
  await within(url, (ask) => ask(`UPDATE events SET title = 'Edited since' WHERE id = 2007`));
  const task = { from: out, data, database: { kind: 'postgres', url } as const, moment };
  const refused = await restoreBackup({ ...task, replace: false }).catch(describeFailure);
  expect(refused).toBe(
    'The PostgreSQL of DATABASE_URL already holds a hub. Name a new directory with --data, or add --replace to move what is there aside.',
  );
  const { aside } = await restoreBackup({ ...task, replace: true });
  expect(await everything(url)).toEqual(before);
  const schema = 'replaced_2026_03_01t23_30_00_000z';
  expect(aside).toEqual([expect.stringContaining('replaced-2026'), `the schema ${schema}`]);
  const edited = `SELECT title FROM ${schema}.events WHERE id = 2007`;
  expect(await within(url, (ask) => ask(edited))).toEqual([{ title: 'Edited since' }]);
});

test('a restore that was interrupted before the database was filled is done again', async () => {
  const { data, url, out } = await backedUp('interrupted');
  const before = await everything(url);
  await mkdir(data.restoring);
  await writeDecision(data.restoring, {
    backup: 'a digest',
    aside: 'replaced-yesterday',
    waitsFor: 'postgres',
    secrets: 'new',
    by: { pid: 2 ** 22 + 1, startedAt: 'before' },
  });
  const database = { kind: 'postgres', url } as const;
  await restoreBackup({ from: out, data, database, replace: true, moment });
  expect(await everything(url)).toEqual(before);
  expect((await readdir(data.root)).filter((name) => /restoring|partial/.test(name))).toEqual([]);
});

/** Passes everything on to a database, and breaks when it has been told to commit tables that were made. */
async function breaksAtCommit(url: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const proxy = createServer((client) => {
    const database = connect(Number(port), hostname);
    let isFilling = false;
    for (const socket of [client, database]) socket.on('error', () => undefined);
    database.pipe(client);
    client.on('data', (bytes) => {
      database.write(bytes, () => {
        isFilling ||= bytes.includes('CREATE TABLE');
        if (!isFilling || !bytes.includes('COMMIT')) return;
        client.destroy();
        database.unpipe(client).end();
      });
    });
    client.on('end', () => database.end());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => void proxy.close());
  return Object.assign(new URL(url), { port: (proxy.address() as AddressInfo).port }).href;
}

test('a database that may have been filled is not started with the files of before', async () => {
  const { out } = await backedUp('doubtful');
  const url = await server.newDatabase('doubt');
  const { data } = await makeHub();
  const task = { from: out, data, replace: false, moment } as const;
  const broken = { kind: 'postgres', url: await breaksAtCommit(url) } as const;
  const sentence = async (work: Promise<unknown>) => work.then(() => 'done', describeFailure);
  expect(await sentence(restoreBackup({ ...task, database: broken }))).toBe(
    'The connection to PostgreSQL broke before it said that all was done. Run the same command again; add --replace if a restore says that there is a hub.',
  );
  const interrupted = 'was interrupted while its database was filled.';
  expect(await sentence(finishRestore(data))).toContain(interrupted);
  const database = { kind: 'postgres', url } as const;
  await eventually(async () => (await within(url, holdsTables)) || undefined);
  expect(await sentence(restoreBackup({ ...task, database }))).toContain('already holds a hub.');
  expect(await sentence(finishRestore(data))).toContain(interrupted);
  const away = Object.assign(new URL(url), { port: 1 }).href;
  const again = { ...task, replace: true };
  expect(
    await sentence(restoreBackup({ ...again, database: { kind: 'postgres', url: away } })),
  ).toContain('PostgreSQL cannot be reached');
  expect(await sentence(finishRestore(data))).toContain(interrupted);
  await restoreBackup({ ...again, database });
  expect(await finishRestore(data)).toBeUndefined();
  expect(await readFile(join(data.uploads, 'porch.jpg'), 'utf8')).toBe('a porch at dusk');
});

test('a backup that lacks a row changes neither the database nor a file', async () => {
  const { data, url, out } = await backedUp('damaged');
  const before = await everything(url);
  await writeFile(join(data.uploads, 'porch.jpg'), 'a newer porch');
  const rows = join(out, 'database', 'events.ndjson');
  const text = await readFile(rows, 'utf8');
  await writeFile(rows, text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1));
  const task = { from: out, data, database: { kind: 'postgres', url }, moment } as const;
  const refused = await restoreBackup({ ...task, replace: true }).catch(describeFailure);
  expect(refused).toContain('database/events.ndjson is not what was backed up.');
  expect(await everything(url)).toEqual(before);
  expect(await readFile(join(data.uploads, 'porch.jpg'), 'utf8')).toBe('a newer porch');
});

test('a user who may not move tables aside is told so', async () => {
  const { data, url, out } = await backedUp('owned');
  await within(url, async (ask) => {
    await ask(`CREATE ROLE guest LOGIN PASSWORD 'only-for-tests'`);
    await ask('GRANT ALL ON ALL TABLES IN SCHEMA public TO guest');
  });
  const guest = Object.assign(new URL(url), { username: 'guest', password: 'only-for-tests' });
  const database = { kind: 'postgres', url: guest.href } as const;
  const refused = restoreBackup({ from: out, data, database, replace: true, moment });
  expect(await refused.catch(describeFailure)).toBe(
    'The user of DATABASE_URL may not move the tables aside. Restore as the owner of the database, or into a new, empty database.',
  );
  expect((await readdir(data.root)).filter((name) => /restoring|partial/.test(name))).toEqual([]);
});

test('a column of a kind that would not come back is refused by name', async () => {
  const { data } = await makeHub();
  const url = await server.newDatabase('strange');
  await within(url, async (ask) => {
    await ask(`CREATE TYPE mood AS ENUM ('fine')`);
    await ask(`CREATE TABLE notes (id integer GENERATED ALWAYS AS IDENTITY, mood mood)`);
  });
  const out = join(await temporaryFolder(), 'monday');
  const refused = makeBackup({ data, database: { kind: 'postgres', url }, out, moment });
  expect(await refused.catch(describeFailure)).toContain('notes.id, notes.mood.');
});

test('a server that does not answer is told of without its password', async () => {
  const { data } = await makeHub();
  const url = 'postgres://hub:only-for-tests@127.0.0.1:1/hub';
  const out = join(await temporaryFolder(), 'monday');
  const refused = makeBackup({ data, database: { kind: 'postgres', url }, out, moment });
  expect(await refused.catch(describeFailure)).toBe(
    'PostgreSQL cannot be reached (ECONNREFUSED). Check DATABASE_URL, and whether the server runs.',
  );
});
