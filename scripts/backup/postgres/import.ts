import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, systemCode } from '../../terminal/failure.ts';
import { type Ask, inTransaction, quoted } from './connection.ts';
import { databaseForm, type DatabaseForm, type TableForm } from './form.ts';
import { holdsTables } from './holds-tables.ts';
import { formPath, rowsPath } from './places.ts';

const rowsAtOnce = 500;

export interface PostgresRestore {
  readonly url: string;
  /** The folder of the backup. */
  readonly from: string;
  /** How many rows each table had. */
  readonly counts: Readonly<Record<string, number>>;
  /** The schema that the tables which are there now are moved to. */
  readonly aside: string;
  readonly stop: AbortSignal;
}

/**
 * Makes the tables anew and fills them, in one transaction. Tables that were there become another
 * schema, whose name is answered.
 */
export async function importPostgres(restore: PostgresRestore): Promise<string | undefined> {
  const { url, from, counts, aside, stop } = restore;
  const form = databaseForm.parse(JSON.parse(await readFile(join(from, formPath), 'utf8')));
  return inTransaction(url, stop, async (ask) => {
    const isInTheWay = await holdsTables(ask);
    if (isInTheWay) await moveAside(ask, aside);
    await makeTables(ask, form);
    for (const table of form.tables) {
      const rows = await fillTable(ask, table, join(from, rowsPath(table.name)));
      if (rows !== counts[table.name]) throw cutShort(table.name);
    }
    await finishTables(ask, form);
    return isInTheWay ? aside : undefined;
  });
}

async function moveAside(ask: Ask, aside: string): Promise<void> {
  try {
    await ask(`ALTER SCHEMA public RENAME TO ${quoted(aside)}`);
    await ask('CREATE SCHEMA public');
  } catch (error) {
    throw systemCode(error) === insufficientPrivilege ? notOwner() : error;
  }
}

const insufficientPrivilege = '42501';

const notOwner = (): Failure =>
  new Failure('The user of DATABASE_URL may not move the tables aside.', {
    remedy: 'Restore as the owner of the database, or into a new, empty database.',
  });

async function makeTables(ask: Ask, { sequences, tables }: DatabaseForm): Promise<void> {
  for (const { name, type } of sequences) await ask(`CREATE SEQUENCE ${quoted(name)} AS ${type}`);
  for (const { name, columns } of tables)
    await ask(`CREATE TABLE ${quoted(name)} (${columns.map(columnOf).join(', ')})`);
}

const columnOf = (column: TableForm['columns'][number]): string =>
  [
    `${quoted(column.name)} ${column.type}`,
    ...(column.default === null ? [] : [`DEFAULT ${column.default}`]),
    ...(column.required ? ['NOT NULL'] : []),
  ].join(' ');

/** Keys after the rows: each is then proved once, for all of them. */
async function finishTables(ask: Ask, { sequences, constraints, indexes }: DatabaseForm) {
  for (const { table, name, says } of constraints)
    await ask(`ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quoted(name)} ${says}`);
  for (const statement of indexes) await ask(statement);
  for (const { name, last, owner } of sequences) {
    if (last !== null)
      await ask('SELECT setval($1::text::regclass, $2::bigint)', [quoted(name), last]);
    if (owner !== null)
      await ask(
        `ALTER SEQUENCE ${quoted(name)} OWNED BY ${quoted(owner.table)}.${quoted(owner.column)}`,
      );
  }
}

async function fillTable(ask: Ask, table: TableForm, file: string): Promise<number> {
  const { name, columns } = table;
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const values = columns.map(({ type }, index) => `(line->>${index})::${type}`).join(', ');
  const insert = `INSERT INTO ${quoted(name)} (${names})
    SELECT ${values} FROM json_array_elements($1::json) AS line`;
  let rows = 0;
  for await (const lines of batchesOf(file)) {
    await ask(insert, [`[${lines.join(',')}]`]);
    rows += lines.length;
  }
  return rows;
}

async function* batchesOf(file: string): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const line of linesIn(file)) {
    if (batch.push(line) < rowsAtOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Only `\n` ends a line here; Node's own reader would also break a text at U+2028. */
async function* linesIn(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

const cutShort = (table: string): Failure =>
  new Failure(`The backup has not all rows of the table ${table}.`, {
    remedy: 'This backup is damaged. Restore another one; nothing was changed.',
  });
