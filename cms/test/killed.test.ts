import { type ChildProcess, fork } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { type DocumentRecord, readChanges, readSnapshot } from '@porchlight/shared';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { temporaryFolder } from '../../scripts/processes/temporary-folder.fixture.ts';
import { newSlug, webinar } from './content.ts';
import { copyDatabase, dropDatabase, newestNumber } from './database.ts';
import { testEnvironment } from './environment.ts';
import { compiled, templateDatabase } from './global-setup.ts';
import { type Reachable, signedIn, signIn } from './people.ts';
import { applied, asRead, type Held, heldFrom } from './reader.ts';
import { sha256 } from './sha256.ts';
import { isFull } from '../../scripts/quality/size.ts';

const kills = isFull ? 40 : 5;
const burst = 20;

const server = inject('cmsServer');
let folder: string;
let database: string | undefined;
let running: ChildProcess | undefined;
beforeAll(async () => {
  folder = await temporaryFolder();
  await cp(inject('cmsTemplate'), folder, { recursive: true });
  database = server && (await copyDatabase(server, templateDatabase));
});
afterAll(async () => {
  await kill();
  if (server !== undefined && database !== undefined) await dropDatabase(server, database);
});

const publisher = { Authorization: `Bearer ${testEnvironment('/')['HUB_PUBLISHER_TOKEN']}` };

async function start(): Promise<Reachable> {
  running = fork(join(import.meta.dirname, 'hub-process.fixture.mts'), [compiled], {
    env: { ...process.env, ...testEnvironment(folder, database) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  running.once('message', (url) => resolve(String(url)));
  running.once('exit', (code) => reject(new Error(`The CMS ended with ${code}.`)));
  return { url: await promise };
}

async function kill(): Promise<void> {
  if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  running.once('exit', () => resolve());
  running.kill('SIGKILL');
  await promise;
}

async function snapshotOf({ url }: Reachable): Promise<Held> {
  const answer = await fetch(new URL('/api/export/snapshot', url), { headers: publisher });
  const read = readSnapshot(await answer.text(), sha256);
  if (!read.ok) throw new Error(`${answer.status}`);
  return heldFrom(read.value);
}

async function caughtUp({ url }: Reachable, held: Held): Promise<Held> {
  const address = new URL(`/api/export/changes?after=${held.number}&at=${held.at}`, url);
  const answer = await fetch(address, { headers: publisher });
  const read = readChanges(await answer.text(), sha256);
  if (!read.ok) throw new Error(`${answer.status}`);
  return applied(held, read.value);
}

const audited = async ({ url }: Reachable): Promise<unknown> =>
  (await fetch(new URL('/api/export/audit', url), { method: 'POST', headers: publisher })).json();

/** When to pull the plug: after so many answers, and some milliseconds later. */
const moments = fc.sample(
  fc.record({ answers: fc.nat(burst - 1), ms: fc.nat(30) }),
  isFull ? kills : { numRuns: kills, seed: 20250120 },
);

test(
  `killed ${kills} times while it publishes: what it answered is there, and the log says all of it`,
  async () => {
    let hub = await start();
    let held = await snapshotOf(hub);
    for (const moment of moments) {
      const admin = signedIn(hub, await signIn(hub));
      const path = '/content-manager/collection-types/api::event.event/actions/publish';
      const published: string[] = [];
      const { promise: enough, resolve } = Promise.withResolvers<void>();
      const heard = (): void => {
        if (published.length >= moment.answers) resolve();
      };
      heard();
      const all = Promise.allSettled(
        Array.from({ length: burst }, async () => {
          const { status, id } = await admin('POST', path, webinar({ slug: newSlug() }));
          if (status === 200 || status === 201) published.push(id);
          heard();
        }),
      );
      await enough;
      await wait(moment.ms);
      await kill();
      await all;

      const number = await newestNumber(folder, database);
      hub = await start();
      const newest = await snapshotOf(hub);
      // The audit at the start found nothing that had no row, and neither does another one.
      expect([moment, newest.number]).toEqual([moment, number]);
      expect([moment, await audited(hub)]).toEqual([moment, { rows: 0 }]);
      const there = new Set(
        [...newest.documents.values()].map(({ documentId }: DocumentRecord) => documentId),
      );
      expect([moment, published.filter((id) => !there.has(id))]).toEqual([moment, []]);
      held = await caughtUp(hub, held);
      expect(asRead(held)).toEqual(asRead(newest));
    }
  },
  60_000 * kills,
);
