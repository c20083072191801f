import { type ChildProcess, fork } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { type DocumentRecord, readSnapshot } from '@porchlight/shared';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { eventually } from '../../scripts/processes/eventually.fixture.ts';
import { temporaryFolder } from '../../scripts/processes/temporary-folder.fixture.ts';
import { newSlug, webinar } from './content.ts';
import { alter, copyDatabase, dropDatabase } from './database.ts';
import { testEnvironment } from './environment.ts';
import { compiled, templateDatabase } from './global-setup.ts';
import { type Reachable, signedIn, signIn } from './people.ts';
import { sha256 } from './sha256.ts';

/** A CMS in a process of its own that keeps appointments. */
interface Keeper extends Reachable {
  readonly kill: () => Promise<void>;
}

const server = inject('cmsServer');
const running = new Set<Keeper>();
let folder: string;
let database: string | undefined;
beforeAll(async () => {
  folder = await temporaryFolder();
  await cp(inject('cmsTemplate'), folder, { recursive: true });
  database = server && (await copyDatabase(server, templateDatabase));
});
afterAll(async () => {
  for (const keeper of running) await keeper.kill();
  if (server !== undefined && database !== undefined) await dropDatabase(server, database);
});

async function start(): Promise<Keeper> {
  const child = fork(join(import.meta.dirname, 'hub-process.fixture.mts'), [compiled], {
    env: { ...process.env, ...testEnvironment(folder, database), HUB_KEEP_APPOINTMENTS: '1' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.once('message', (url) => resolve(String(url)));
  child.once('exit', (code) => reject(new Error(`The CMS ended with ${code}.`)));
  const keeper = { url: await promise, kill: () => ended(child, keeper) };
  running.add(keeper);
  return keeper;
}

async function ended(child: ChildProcess, keeper: Keeper): Promise<void> {
  running.delete(keeper);
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  child.kill('SIGKILL');
  await promise;
}

async function drafts(hub: Reachable): Promise<readonly string[]> {
  const admin = signedIn(hub, await signIn(hub));
  const ids: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    const data = webinar({ slug: newSlug() });
    ids.push((await admin('POST', '/content-manager/collection-types/api::event.event', data)).id);
  }
  return ids;
}

/** As if they had been made long ago: what is over cannot be made. */
const makeOverdue = (ids: readonly string[]): Promise<void> => {
  const rows = ids.map((id) => `('event', '${id}', 'en', '2025-01-02T09:00', 'UTC')`);
  const columns = 'type, entry, language, publish_on, time_zone';
  return alter(folder, database, `INSERT INTO appointments (${columns}) VALUES ${rows.join()}`);
};

/** The newest number of the outbox, and what is public. */
async function published(hub: Reachable) {
  const headers = { Authorization: `Bearer ${testEnvironment('/')['HUB_PUBLISHER_TOKEN']}` };
  const answer = await fetch(new URL('/api/export/snapshot', hub.url), { headers });
  const read = readSnapshot(await answer.text(), sha256);
  if (!read.ok) throw new Error(`${answer.status}`);
  const { head, documents } = read.value;
  const ids = (documents as readonly DocumentRecord[]).map(({ documentId }) => documentId);
  return { number: head.number, ids: ids.sort() };
}

const untilPublished = (hub: Reachable, ids: readonly string[]): Promise<unknown> =>
  eventually(async () => {
    const all = new Set((await published(hub)).ids);
    return ids.every((id) => all.has(id)) ? all : undefined;
  }, 120);

test('two processes on one database, one that dies, and one that starts later: each once', async () => {
  const one = await start();
  const other = await start();
  const first = await drafts(one);
  await makeOverdue(first);
  await untilPublished(one, first);

  const second = await drafts(other);
  await one.kill();
  await makeOverdue(second);
  await untilPublished(other, second);

  const third = await drafts(other);
  await other.kill();
  await makeOverdue(third);
  const last = await start();
  await untilPublished(last, third);
  const all = [...first, ...second, ...third];
  // One row each: nothing was published twice.
  expect(await published(last)).toEqual({ number: all.length, ids: all.sort() });
}, 600_000);
