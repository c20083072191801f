import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { Core } from '@strapi/strapi';

/** As much of the driver's client as is needed here. */
interface Client {
  connect(): Promise<void>;
  query(sql: string, bindings?: readonly unknown[]): Promise<{ readonly rows: readonly Row[] }>;
  end(): Promise<void>;
}

type Row = Readonly<Record<string, unknown>>;

const require = createRequire(join(import.meta.dirname, '..', 'package.json'));

/** Makes a database that is a copy of another one, and answers with its address. */
export async function copyDatabase(server: string, template: string): Promise<string> {
  const name = `hub_${randomUUID().replaceAll('-', '')}`;
  await ask(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return addressOf(server, name);
}

/**
 * How the database of a CMS would answer a question, step by step. PostgreSQL reads small tables as
 * a whole; it is told to do so only where it has no other way, as it would with large ones.
 */
export async function planOf(
  { db }: Core.Strapi,
  sql: string,
  bindings: readonly unknown[],
): Promise<readonly string[]> {
  if (db.dialect.client === 'sqlite') {
    const rows: readonly Row[] = await db.connection.raw(`EXPLAIN QUERY PLAN ${sql}`, [
      ...bindings,
    ] as never);
    return rows.map(({ detail }) => String(detail));
  }
  const rows = await connected(process.env['DATABASE_URL'] ?? '', async (client) => {
    await client.query('SET enable_seqscan = off');
    return client.query(`EXPLAIN ${sql}`, bindings);
  });
  return rows.map((row) => String(row['QUERY PLAN']));
}

/** Whoever is still connected is cut off. */
export const dropDatabase = (server: string, address: string): Promise<unknown> =>
  ask(server, `DROP DATABASE ${new URL(address).pathname.slice(1)} WITH (FORCE)`);

/** The newest number of the outbox of a CMS that is not running. */
export async function newestNumber(folder: string, address: string | undefined): Promise<number> {
  const sql = 'SELECT max(number) AS newest FROM outbox_rows';
  const [row] =
    address === undefined ? askFile(join(folder, 'cms.db'), sql) : await ask(address, sql);
  return Number(row?.['newest']);
}

/** Runs a statement in the database of a CMS, past all of its rules, whether that runs or not. */
export async function alter(
  folder: string,
  address: string | undefined,
  sql: string,
): Promise<void> {
  if (address !== undefined) await ask(address, sql);
  else inFile(join(folder, 'cms.db'), (database) => database.exec(sql));
}

function addressOf(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

const ask = (address: string, sql: string): Promise<readonly Row[]> =>
  connected(address, (client) => client.query(sql));

async function connected(
  address: string,
  use: (client: Client) => Promise<{ readonly rows: readonly Row[] }>,
): Promise<readonly Row[]> {
  const { Client } = require('pg') as { Client: new (options: object) => Client };
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    return (await use(client)).rows;
  } finally {
    await client.end();
  }
}

const askFile = (file: string, sql: string): readonly Row[] =>
  inFile(file, (database) => database.prepare(sql).all());

/** As much of the driver's database as is needed here. */
interface OpenFile {
  prepare(statement: string): { all(): readonly Row[] };
  exec(statement: string): unknown;
  close(): void;
}

function inFile<Value>(file: string, use: (database: OpenFile) => Value): Value {
  const Database = require('better-sqlite3') as new (file: string) => OpenFile;
  const database = new Database(file);
  try {
    return use(database);
  } finally {
    database.close();
  }
}
