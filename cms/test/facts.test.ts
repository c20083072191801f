import { createRequire } from 'node:module';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';

import { documents, newSlug, recordOf } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';
import { labels, rowsWritten } from './outbox-rows.ts';
import { redPoint, uploadPicture } from './pictures.ts';

const require = createRequire(join(compiled, 'index.js'));
const { auditAtStart } = require(
  join(compiled, 'src', 'bootstrap', 'start-audit.js'),
) as typeof import('../src/bootstrap/start-audit.ts');

let hub: Hub;
let editor: Editor;
beforeAll(async () => {
  hub = await startHub();
  editor = editorOf(hub);
});
afterEach(() => void vi.useRealTimers());
afterAll(() => hub.stop());

const events = () => documents(hub, 'event');

/** Facts of an event: none of them is translated. The webinar of the tests is an hour at 15:00. */
const moved = {
  startsAtLocal: '2025-02-01T10:00',
  endsAtLocal: '2025-02-01T11:30',
  timeZone: 'Europe/Berlin',
  joinUrl: 'https://meet.library.example/porch',
  materials: [
    { kind: 'slides', state: 'available', url: 'https://files.library.example/slides' },
    { kind: 'chat', state: 'due' },
  ],
  recording: { state: 'ready', url: 'https://video.library.example/porch', durationMinutes: 88 },
};
const materials = moved.materials.map((material) => expect.objectContaining(material));
const movedFacts = { ...moved, materials, recording: expect.objectContaining(moved.recording) };

const factsOf = async (documentId: string, locale: string) =>
  (await recordOf(hub, documentId, locale))?.fields;

/** Published in English, then in Spanish with other facts, which are those of both. */
async function movedInSpanish(): Promise<string> {
  const event = await editor.newEvent({ materials: [{ kind: 'handout' }] });
  await editor.translate(event, moved);
  return event;
}

test.for<[string, (documentId: string) => Promise<unknown>, string]>([
  ['unpublished', (documentId) => events().unpublish({ documentId, locale: 'es' }), 'unpublish'],
  ['deleted', (documentId) => events().delete({ documentId, locale: 'es' }), 'delete'],
])('what one language said last stays true when that language is %s', async ([, act, action]) => {
  const event = await movedInSpanish();
  expect(await factsOf(event, 'en')).toMatchObject(movedFacts);
  const rows = await rowsWritten(hub, () => act(event));
  expect(labels(rows)).toEqual([`${action} event es`]);
  expect(await factsOf(event, 'en')).toMatchObject(movedFacts);
  await events().update({ documentId: event, data: { title: 'Edited' }, status: 'published' });
  expect(await factsOf(event, 'en')).toMatchObject({ ...movedFacts, title: 'Edited' });
  expect(await hub.audit()).toBe(0);
});

test('a fact that changes in one language is a change of all of them, and readers are told', async () => {
  const event = await editor.newEvent({});
  await editor.translate(event);
  const { number } = (await hub.snapshot()).head;
  const rows = await rowsWritten(hub, () => editor.translate(event, moved));
  expect(labels(rows)).toEqual(['publish event en', 'publish event es']);
  const { documents: lines, changes } = await hub.changes(number);
  expect(lines).toMatchObject([
    { locale: 'en', fields: movedFacts },
    { locale: 'es', fields: movedFacts },
  ]);
  const told = expect.arrayContaining([
    { field: 'startsAt', from: '2025-01-30T20:00:00.000Z', to: '2025-02-01T09:00:00.000Z' },
    { field: 'timeZone', from: 'America/New_York', to: 'Europe/Berlin' },
  ]);
  expect(changes).toMatchObject([
    { locale: 'en', changes: told },
    { locale: 'es', changes: told },
  ]);
});

test('the database itself says the same in every language, as a draft and in public', async () => {
  const event = await movedInSpanish();
  const rows = await hub.strapi.db.query('api::event.event').findMany({
    where: { documentId: event },
    populate: ['materials', 'recording'],
  });
  expect(rows).toHaveLength(4);
  for (const row of rows) expect(row).toMatchObject(movedFacts);
  const parts = rows.flatMap((row) => row['materials'] as readonly { readonly id: number }[]);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(8);
});

test('what an editor takes back in one language is taken back in all', async () => {
  const event = await editor.newEvent({});
  await editor.translate(event);
  const edit = (startsAtLocal: string) =>
    events().update({ documentId: event, data: { startsAtLocal } });
  await edit('2025-01-30T14:00');
  await edit('2025-01-30T15:00');
  await events().publish({ documentId: event, locale: 'es' });
  for (const locale of ['en', 'es'])
    expect(await factsOf(event, locale)).toMatchObject({ startsAtLocal: '2025-01-30T15:00' });
});

test('a draft that is discarded brings no older fact back', async () => {
  const event = await editor.newEvent({});
  await editor.translate(event);
  await events().update({ documentId: event, data: moved, status: 'published' });
  await events().update({ documentId: event, locale: 'es', data: { title: 'Otro' } });
  await events().discardDraft({ documentId: event, locale: 'es' });
  await events().publish({ documentId: event, locale: '*' });
  for (const locale of ['en', 'es']) expect(await factsOf(event, locale)).toMatchObject(movedFacts);
});

test('a new translation knows the facts that an editor is working on, and leaves them', async () => {
  const event = await editor.newEvent({});
  await events().update({ documentId: event, data: moved });
  const data = { title: 'Uno', slug: newSlug() };
  await events().update({ documentId: event, locale: 'es', data });
  for (const locale of ['en', 'es'])
    expect(
      await events().findOne({ documentId: event, locale, populate: ['materials', 'recording'] }),
    ).toMatchObject(movedFacts);
  expect(await factsOf(event, 'en')).toMatchObject({ startsAtLocal: '2025-01-30T15:00' });
});

/** What the list of entries calls each language version. */
async function statesOf(event: string): Promise<readonly unknown[]> {
  const manager = hub.strapi.plugin('content-manager').service('document-metadata') as unknown as {
    formatDocumentWithMetadata(uid: string, document: unknown): Promise<{ readonly data: object }>;
  };
  const states: unknown[] = [];
  for (const locale of ['en', 'es']) {
    const draft = await events().findOne({ documentId: event, locale });
    const { data } = await manager.formatDocumentWithMetadata('api::event.event', draft);
    states.push((data as { readonly status: unknown }).status);
  }
  return states;
}

test('a translation is called modified when its words are, not for facts that another one brings', async () => {
  const event = await editor.newEvent({});
  await editor.translate(event);
  await events().update({ documentId: event, data: moved, status: 'published' });
  expect(await statesOf(event)).toEqual(['published', 'published']);
  await events().update({ documentId: event, locale: 'es', data: { title: 'Otro' } });
  expect(await statesOf(event)).toEqual(['published', 'modified']);
  const data = { startsAtLocal: '2025-02-01T10:30' };
  await events().update({ documentId: event, data });
  expect(await statesOf(event)).toEqual(['modified', 'modified']);
  await events().publish({ documentId: event });
  expect(await statesOf(event)).toEqual(['published', 'modified']);
});

test('what has no drafts shares its facts too, a file among them', async () => {
  const settings = documents(hub, 'site-settings');
  const [first, second] = [await uploadPicture(hub, redPoint), await uploadPicture(hub, redPoint)];
  const link = { label: 'Elsewhere', url: 'https://social.library.example/porch' };
  const english = { name: 'Porchlight', timeStyle: '12h', logo: first.id };
  const { documentId } = await settings.create({ data: english });
  const spanish = { name: 'Farol', timeStyle: '24h', logo: second.id, socialLinks: [link] };
  await settings.update({ documentId, locale: 'es', data: spanish });
  const shared = { timeStyle: '24h', logo: second.documentId, socialLinks: [link] };
  expect(await factsOf(documentId, 'en')).toMatchObject({ name: 'Porchlight', ...shared });
  await settings.delete({ documentId, locale: 'es' });
  expect(await factsOf(documentId, 'en')).toMatchObject({ name: 'Porchlight', ...shared });
});

test('a database in which languages disagree is put right at a start, as published last', async () => {
  const event = await movedInSpanish();
  await hub.strapi.db.query('api::event.event').updateMany({
    where: { documentId: event, locale: 'en', publishedAt: { $notNull: true } },
    data: { startsAtLocal: '2025-01-30T15:00' },
  });
  expect(labels(await rowsWritten(hub, () => auditAtStart(hub.strapi)))).toEqual([]);
  await events().unpublish({ documentId: event, locale: 'es' });
  expect(await factsOf(event, 'en')).toMatchObject(movedFacts);
});

test('what was published last is true, also when the clock was put back in between', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 });
  const event = await editor.newEvent({ startsAtLocal: '2025-01-30T15:00' });
  await editor.translate(event);
  vi.useRealTimers();
  const data = { startsAtLocal: '2025-01-30T15:30' };
  await events().update({ documentId: event, data, status: 'published' });
  for (const locale of ['en', 'es']) expect(await factsOf(event, locale)).toMatchObject(data);
});
