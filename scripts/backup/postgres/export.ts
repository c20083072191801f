import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { toJsonText } from '../../data-directory/json-file.ts';
import { readContents } from '../contents.ts';
import { createDigest } from '../copied-file.ts';
import type { DatabaseCopy } from '../database-copy.ts';
import { type ListedFile, places } from '../file-list.ts';
import { type Ask, inTransaction, quoted } from './connection.ts';
import { readForm, type TableForm } from './form.ts';
import { formPath, rowsPath } from './places.ts';

const rowsAtOnce = 500;

/**
 * Writes every table of a PostgreSQL as it is at one moment: the form of all, and a file of each
 * with one JSON array a row, whose values are the text that PostgreSQL gives and takes.
 */
export const exportPostgres = (
  url: string,
  folder: string,
  stop: AbortSignal,
): Promise<DatabaseCopy> =>
  inTransaction(url, stop, async (ask) => {
    await ask('SET TRANSACTION READ ONLY');
    const form = await readForm(ask);
    await mkdir(join(folder, places.tables));
    const write = (path: string, chunks: AsyncIterable<string>) =>
      writeText(folder, path, chunks, stop);
    const files = [await write(formPath, single(toJsonText(form)))];
    const counts: Record<string, number> = {};
    for (const table of form.tables) {
      const count = (rows: number): void => void (counts[table.name] = rows);
      files.push(await write(rowsPath(table.name), linesOf(ask, table, count)));
    }
    const names = new Set(form.tables.map(({ name }) => name));
    const contents = await readContents({ names, query: ask });
    return { kind: { kind: 'postgres', tables: counts }, contents, files };
  });

/** The rows of a table, a few hundred in memory at a time. */
async function* linesOf(
  ask: Ask,
  { name, columns }: TableForm,
  count: (rows: number) => void,
): AsyncGenerator<string> {
  const wanted = columns.map((column) => quoted(column.name)).join(', ');
  await ask(`DECLARE whole CURSOR FOR SELECT ${wanted} FROM ${quoted(name)}`);
  let seen = 0;
  for (;;) {
    const rows = await ask(`FETCH ${rowsAtOnce} FROM whole`);
    if (rows.length === 0) break;
    seen += rows.length;
    const lines = rows.map((row) => JSON.stringify(columns.map((column) => row[column.name])));
    yield `${lines.join('\n')}\n`;
  }
  await ask('CLOSE whole');
  count(seen);
}

async function* single(text: string): AsyncGenerator<string> {
  yield text;
}

async function writeText(
  folder: string,
  path: string,
  chunks: AsyncIterable<string>,
  stop: AbortSignal,
): Promise<ListedFile> {
  const digest = createDigest();
  const target = createWriteStream(join(folder, path), { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(chunks, toBytes, digest.passing, target, { signal: stop });
  return { path, ...digest.result() };
}

async function* toBytes(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text, 'utf8');
}
