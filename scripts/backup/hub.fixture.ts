import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@porchlight/shared';
import Sqlite from 'better-sqlite3';
import type { DataDirectory } from '../data-directory/layout.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';

export const moment = '2026-03-01T23:30:00.000Z' as Instant;

/** The first line of its upload tells one hub from another. */
export interface Hub {
  readonly data: DataDirectory;
  readonly porch: string;
}

export interface HubForm {
  readonly root?: string;
  readonly events?: number;
  /** Of the text of each event, in bytes. */
  readonly text?: number;
  readonly porch?: string;
}

/** A data directory with a database of the form that the CMS gives it, as far as a backup reads it. */
export async function makeHub(form: HubForm = {}): Promise<Hub> {
  const { events = 3, text = 20, porch = 'a porch at dusk' } = form;
  const root = form.root ?? join(await temporaryFolder(), 'data');
  const siteUrl = new URL('http://127.0.0.1:4321');
  const data = await openDataDirectory({ root, siteUrl, moment });
  await writeFile(join(data.uploads, 'porch.jpg'), porch);
  await writeFile(data.seedFile, '{ "state": "done" }\n');
  const database = new Sqlite(data.database);
  database.pragma('journal_mode = WAL');
  database.exec(tables);
  const add = database.prepare('INSERT INTO events (document_id, title, place) VALUES (?, ?, 1)');
  database.transaction(() => {
    for (let index = 0; index < events; index += 1)
      for (const language of ['en', 'es']) add.run(`event-${index}`, language.repeat(text / 2));
  })();
  const metadata = JSON.stringify({ sha256: createHash('sha256').update(porch).digest('hex') });
  database
    .prepare('INSERT INTO files (url, provider, provider_metadata) VALUES (?, ?, ?)')
    .run('/uploads/porch.jpg', 'local', metadata);
  database.close();
  return { data, porch };
}

const tables = `
  CREATE TABLE places (id INTEGER PRIMARY KEY, document_id TEXT);
  INSERT INTO places VALUES (1, 'place-main');
  CREATE TABLE events (
    id INTEGER PRIMARY KEY, document_id TEXT, title TEXT, place INTEGER REFERENCES places (id)
  );
  CREATE TABLE outbox_rows (id INTEGER PRIMARY KEY, number INTEGER);
  INSERT INTO outbox_rows (number) VALUES (1), (2), (41);
  CREATE TABLE files (
    id INTEGER PRIMARY KEY, url TEXT, formats TEXT, provider TEXT, provider_metadata TEXT
  );`;

/** The bytes of every file below a folder, as text; the database as what is in it. */
export async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const found: Record<string, string> = {};
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    found[path.slice(folder.length + 1)] = await readFile(path, 'utf8');
  }
  return found;
}

/** How many rows of events a database has. */
export function eventsIn(file: string): number {
  const database = new Sqlite(file, { fileMustExist: true });
  try {
    return database.prepare<[], { count: number }>('SELECT count(*) AS count FROM events').get()!
      .count;
  } finally {
    database.close();
  }
}
