import type { ChangeRecord } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, recordOf } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { type Hub, startHub } from './hub.ts';
import { rowsOf } from './outbox-rows.ts';

let hub: Hub;
let editor: Editor;
beforeAll(async () => {
  hub = await startHub();
  editor = editorOf(hub);
});
afterAll(() => hub.stop());

const events = () => documents(hub, 'event');

const publications = () => hub.strapi.db.query('api::publication.publication');

const toldOf = async (entry: string): Promise<readonly unknown[]> => {
  const rows = await publications().findMany({ where: { entry }, orderBy: { language: 'asc' } });
  return rows.map((row: Readonly<Record<string, unknown>>) => row['told']);
};

/** What the newest row of a language version says. */
async function lastTold(entry: string, language = 'en') {
  const rows = await rowsOf(hub, entry);
  const { action, changes } = rows.findLast((row) => row.language === language) ?? {};
  return { action, changes };
}

/** What the snapshot says of a language version since it was withdrawn. */
async function recordsSince(entry: string): Promise<readonly Partial<ChangeRecord>[]> {
  const { changes } = await hub.snapshot();
  const own = changes.filter(({ documentId }) => documentId === entry);
  const withdrawn = own.findLastIndex(({ action }) => action === 'unpublish');
  return own.slice(withdrawn + 1).map(({ action, changes: told }) => ({ action, changes: told }));
}

const moved = { startsAtLocal: '2025-01-31T15:00', endsAtLocal: '2025-01-31T16:00' };
const toldOfMove = [
  { field: 'startsAt', from: '2025-01-30T20:00:00.000Z', to: '2025-01-31T20:00:00.000Z' },
  { field: 'endsAt', from: '2025-01-30T21:00:00.000Z', to: '2025-01-31T21:00:00.000Z' },
];
const cancelled = { eventStatus: 'cancelled', statusNote: 'Snow.' };
const toldOfCancellation = [{ field: 'eventStatus', from: 'scheduled', to: 'cancelled' }];

test.for([
  { what: 'moved', data: moved, changes: toldOfMove },
  { what: 'cancelled', data: cancelled, changes: toldOfCancellation },
  {
    what: 'moved and cancelled',
    data: { ...moved, ...cancelled },
    changes: [...toldOfMove, ...toldOfCancellation],
  },
  {
    what: 'renamed',
    data: { title: 'Later' },
    changes: [{ field: 'title', from: 'Plan your year', to: 'Later' }],
  },
  { what: 'summarised', data: { summary: 'Of no concern to those who come.' }, changes: [] },
  { what: 'as it was', data: {}, changes: [] },
])('withdrawn and public again, $what: told as if it had been public meanwhile', async (row) => {
  const documentId = await editor.newEvent({});
  const first = (await recordOf(hub, documentId))?.firstPublishedAt;
  await events().unpublish({ documentId });
  await events().update({ documentId, data: row.data });
  await events().unpublish({ documentId });
  await events().publish({ documentId });
  expect(await lastTold(documentId)).toEqual({ action: 'publish', changes: row.changes });
  expect(await recordsSince(documentId)).toEqual(
    row.changes.length === 0 ? [] : [{ action: 'publish', changes: row.changes }],
  );
  expect((await recordOf(hub, documentId))?.firstPublishedAt).toBe(first);
  expect(await toldOf(documentId)).toEqual([null]);
  await events().unpublish({ documentId });
  await events().publish({ documentId });
  expect(await lastTold(documentId)).toEqual({ action: 'publish', changes: [] });
});

test('every language version is told what its own readers did not know', async () => {
  const documentId = await editor.newEvent({});
  await editor.translate(documentId);
  await events().unpublish({ documentId });
  await editor.translate(documentId, { title: 'Dos', ...moved });
  expect(await lastTold(documentId, 'es')).toMatchObject({
    changes: expect.arrayContaining([
      ...toldOfMove,
      { field: 'title', from: 'Uno', to: 'Dos' },
    ]) as unknown,
  });
  await events().unpublish({ documentId, locale: 'es' });
  await events().update({ documentId, locale: 'es', data: { title: 'Tres' } });
  await events().publish({ documentId, locale: '*' });
  expect(await lastTold(documentId)).toEqual({ action: 'publish', changes: toldOfMove });
  expect(await lastTold(documentId, 'es')).toEqual({
    action: 'publish',
    changes: [{ field: 'title', from: 'Dos', to: 'Tres' }],
  });
});

test('what the guard refuses is not told, and what readers knew is kept', async () => {
  const documentId = await editor.newEvent({});
  await events().unpublish({ documentId });
  await events().update({ documentId, data: { eventStatus: 'cancelled' } });
  await expect(events().publish({ documentId })).rejects.toThrow();
  await events().update({ documentId, data: cancelled, status: 'published' });
  expect(await lastTold(documentId)).toEqual({ action: 'publish', changes: toldOfCancellation });
});

test('a place that was deleted meanwhile is told too', async () => {
  const place = await documents(hub, 'place').create({ data: { name: 'Hall', slug: newSlug() } });
  const documentId = await editor.newEvent({ format: 'in-person', place: place.documentId });
  await events().unpublish({ documentId });
  await documents(hub, 'place').delete({ documentId: place.documentId });
  await events().update({ documentId, data: { format: 'webinar' }, status: 'published' });
  expect((await lastTold(documentId)).changes).toEqual([
    { field: 'format', from: 'in-person', to: 'webinar' },
    { field: 'place', from: place.documentId, to: null },
  ]);
});

test('withdrawn by an older release, nothing is known of it and nothing is told', async () => {
  const documentId = await editor.newEvent({});
  await events().unpublish({ documentId });
  await publications().updateMany({ where: { entry: documentId }, data: { told: null } });
  await events().update({ documentId, data: moved, status: 'published' });
  expect(await lastTold(documentId)).toEqual({ action: 'publish', changes: [] });
});

test.for(['public', 'withdrawn'])('deleted while it is %s, nothing is kept', async (state) => {
  const documentId = await editor.newEvent({});
  await editor.translate(documentId);
  if (state === 'withdrawn') await events().unpublish({ documentId, locale: '*' });
  await events().delete({ documentId, locale: '*' });
  expect(await toldOf(documentId)).toEqual([null, null]);
});

test('a language that is deleted and written anew is new; the other one still comes back', async () => {
  const documentId = await editor.newEvent({});
  await editor.translate(documentId);
  await events().unpublish({ documentId, locale: '*' });
  await events().delete({ documentId, locale: 'es' });
  await editor.translate(documentId, { title: 'Dos' });
  expect(await lastTold(documentId, 'es')).toEqual({ action: 'publish', changes: [] });
  await events().update({ documentId, data: moved, status: 'published' });
  expect(await lastTold(documentId)).toEqual({ action: 'publish', changes: toldOfMove });
});
