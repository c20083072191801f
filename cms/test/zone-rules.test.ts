import { createRequire } from 'node:module';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { documents, recordOf } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';
import { type Row, rowsWritten, withStamps } from './outbox-rows.ts';

const require = createRequire(join(compiled, 'index.js'));
const { bootstrapHub } = require(
  join(compiled, 'src', 'bootstrap', 'bootstrap.js'),
) as typeof import('../src/bootstrap/bootstrap.ts');

let hub: Hub;
let editor: Editor;
beforeEach(async () => {
  hub = await startHub();
  editor = editorOf(hub);
});
afterEach(() => hub.stop());

const running = process.versions['tz'];
const older = '2007a';
const ahead = { startsAtLocal: '2101-12-15T10:00', endsAtLocal: '2101-12-15T11:00' };

const store = () => hub.strapi.store({ type: 'core', name: 'hub' });
const storedRules = () => store().get({ key: 'time-zone-rules' });

/** What a start with the rules of this Node writes, when the last start knew others. */
async function rowsAtStart(last: string | null): Promise<readonly Row[]> {
  if (last === null) await store().delete({ key: 'time-zone-rules' });
  else await store().set({ key: 'time-zone-rules', value: last });
  return rowsWritten(hub, () => bootstrapHub(hub.strapi));
}

const publications = () => hub.strapi.db.query('api::publication.publication');

/** As if what is public had been read with other rules. */
async function publishedUnderOtherRules(entry: string): Promise<void> {
  await publications().updateMany({ where: { entry }, data: { digest: 'of another moment' } });
}

const digestsOf = async (entry: string): Promise<readonly string[]> => {
  const rows = await publications().findMany({ where: { entry }, orderBy: { id: 'asc' } });
  return rows.map(({ digest }) => digest as string);
};

test('events that other rules put elsewhere are revised in each language, once', async () => {
  const event = await editor.newEvent(ahead);
  await editor.translate(event);
  const other = await editor.newEvent(ahead);
  await editor.newEvent(ahead);
  const digests = await digestsOf(event);
  const before = await hub.snapshot();
  const revised = (await recordOf(hub, event))?.revisedAt ?? '';
  await publishedUnderOtherRules(event);
  await publishedUnderOtherRules(other);
  const log = vi.spyOn(hub.strapi.log, 'info');

  const rows = await rowsAtStart(older);
  expect(rows.map(({ number }) => number - before.head.number)).toEqual([1, 2, 3]);
  const row = { type: 'event', action: 'publish', at: rows[0]?.at, changes: [] };
  expect(rows.filter(({ entry }) => entry === event)).toMatchObject([
    { ...row, language: 'en', digest: digests[0] },
    { ...row, language: 'es', digest: digests[1] },
  ]);
  expect(rows.filter(({ entry }) => entry === other)).toMatchObject([row]);
  expect(Date.parse(rows[0]?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(revised) + 1000);
  expect(await digestsOf(event)).toEqual(digests);
  expect(log.mock.calls).toEqual([
    [`Time-zone rules ${running}: 2 events are at another moment than before and were revised.`],
  ]);

  const after = await hub.snapshot();
  expect(after.documents).toEqual(withStamps(before.documents, rows));
  expect(after.changes).toEqual(before.changes);
  expect(await storedRules()).toBe(running);

  await publishedUnderOtherRules(event);
  expect(await rowsWritten(hub, () => bootstrapHub(hub.strapi))).toEqual([]);
});

test('rules that move nothing are stored, and that is all', async () => {
  await editor.newEvent(ahead);
  const snapshot = async () => (await hub.get('/api/export/snapshot')).text();
  const before = await snapshot();
  expect(await rowsAtStart(older)).toEqual([]);
  expect(await storedRules()).toBe(running);
  expect(await snapshot()).toBe(before);
});

test('the first start only stores the rules', async () => {
  expect(await storedRules()).toBe(running);
  const event = await editor.newEvent(ahead);
  await publishedUnderOtherRules(event);
  expect(await rowsAtStart(null)).toEqual([]);
  expect(await storedRules()).toBe(running);
});

test('what is over, has no date, is withdrawn or cannot be read stays as it is', async () => {
  const cancellation = { eventStatus: 'cancelled', statusNote: 'Snow.' };
  const cancelled = await editor.newEvent({ ...ahead, ...cancellation });
  const past = await editor.newEvent({});
  const undated = await editor.newEvent({ startsAtLocal: null, endsAtLocal: null });
  const withdrawn = await editor.newEvent(ahead);
  await documents(hub, 'event').unpublish({ documentId: withdrawn });
  const unreadable = await editor.newEvent(ahead);
  const broken = { where: { documentId: unreadable }, data: { startsAtLocal: 'never' } };
  await hub.strapi.db.query('api::event.event').updateMany(broken as never);
  for (const event of [cancelled, past, undated, withdrawn, unreadable])
    await publishedUnderOtherRules(event);
  const log = vi.spyOn(hub.strapi.log, 'info');
  const rows = await rowsAtStart(older);
  expect(rows.map(({ entry }) => entry)).toEqual([cancelled]);
  expect(log.mock.calls).toEqual([
    [`Time-zone rules ${running}: 1 event is at another moment than before and was revised.`],
  ]);
});

test('starts at the same time revise once', async () => {
  const event = await editor.newEvent(ahead);
  await publishedUnderOtherRules(event);
  await store().set({ key: 'time-zone-rules', value: older });
  const rows = await rowsWritten(hub, () =>
    Promise.all([bootstrapHub(hub.strapi), bootstrapHub(hub.strapi)]),
  );
  expect(rows.map(({ entry }) => entry)).toEqual([event]);
});
