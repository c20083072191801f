import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { readChanges } from '@porchlight/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { documents, newSlug, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator } from './people.ts';
import { applied, asRead, type Held, heldFrom } from './reader.ts';
import { sha256 } from './sha256.ts';

let hub: Hub;
beforeEach(async () => {
  hub = await startHub();
});
afterEach(() => hub.stop());

const writes = 200;
const entries = 40;

/** Writes of every kind, several to each entry, in an order that is no entry's own. */
function act(documentId: string, index: number): Promise<unknown> {
  const events = documents(hub, 'event');
  switch (index % 5) {
    case 0:
    case 1:
      return events.publish({ documentId });
    case 2:
      return events.update({ documentId, data: { title: `T${index}` }, status: 'published' });
    case 3:
      return events.unpublish({ documentId });
    default:
      return index % 4 === 0
        ? events.delete({ documentId })
        : events.update({ documentId, data: { slug: newSlug() } });
  }
}

/** A reader that asks again and again, and so meets the log in every state in between. */
async function follow(held: Held, isOver: () => boolean): Promise<Held> {
  for (;;) {
    const wasOver = isOver();
    const answer = await hub.get(`/api/export/changes?after=${held.number}&at=${held.at}`);
    const read = readChanges(await answer.text(), sha256);
    if (!read.ok) throw new Error(`${answer.status}: ${JSON.stringify(read.problem)}`);
    held = applied(held, read.value);
    if (wasOver) return held;
  }
}

test('200 writes at once: every number once, in order, and a reader misses none', async () => {
  const ids: string[] = [];
  for (let count = 0; count < entries; count += 1)
    ids.push((await documents(hub, 'event').create({ data: webinar() })).documentId);
  const before = heldFrom(await hub.snapshot());
  let isOver = false;
  const reader = follow(before, () => isOver);
  const done = await Promise.allSettled(
    Array.from({ length: writes }, (_, index) => act(ids[(index * 7) % entries] ?? '', index)),
  );
  isOver = true;
  const held = await reader;
  // What was deleted meanwhile cannot be written to; nothing else fails.
  const failures = done.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  expect(failures).toEqual([]);
  const newest = heldFrom(await hub.snapshot());
  expect(asRead(held)).toEqual(asRead(newest));
  const rows = await hub.strapi.db
    .query('api::outbox.outbox')
    .findMany({ select: ['number'], orderBy: { id: 'asc' } });
  expect(rows.length).toBeGreaterThan(entries);
  expect(rows.map(({ number }) => number as number)).toEqual(rows.map((_, index) => index + 1));
  expect(newest.number).toBe(rows.length);
  expect(await hub.audit()).toBe(0);
}, 180_000);

/** From when it answers, another process writes to the database again and again, for a second. */
async function writeBeside(): Promise<void> {
  if (hub.strapi.db.dialect.client === 'postgres') {
    const transaction = await hub.strapi.db.connection.transaction();
    await transaction.raw('SELECT pg_advisory_xact_lock(7044)');
    setTimeout(() => void transaction.commit(), 1000);
    return;
  }
  // A process of its own: while ours waits for SQLite, nothing else goes on in it.
  const code = `const Database = require('better-sqlite3');
    const other = new Database(${JSON.stringify(join(hub.folder, 'cms.db'))});
    const clock = new Int32Array(new SharedArrayBuffer(4));
    for (let round = 0; round < 20; round += 1) {
      other.exec('BEGIN IMMEDIATE; UPDATE outbox_rows SET number = number');
      if (round === 0) process.send('writing');
      Atomics.wait(clock, 0, 0, 45);
      other.exec('COMMIT');
      Atomics.wait(clock, 0, 0, 5);
    }
    process.disconnect();`;
  const child = spawn(process.execPath, ['--eval', code], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
}

test('who saves and publishes waits for another process that writes, and is not refused', async () => {
  const admin = await administrator(hub);
  const { documentId } = await documents(hub, 'event').create({ data: webinar() });
  const path = `/content-manager/collection-types/api::event.event/${documentId}`;
  await writeBeside();
  const answers: number[] = [];
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) {
    answers.push((await admin('PUT', path, { title })).status);
    answers.push((await admin('POST', `${path}/actions/publish`, { title })).status);
  }
  expect(answers).toEqual(Array(10).fill(200));
});
