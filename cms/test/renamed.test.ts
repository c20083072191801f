import { type DocumentRecord, readChanges } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, recordOf, webinar } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { type Hub, startHub } from './hub.ts';
import { labels, rowsWritten } from './outbox-rows.ts';
import { sha256 } from './sha256.ts';

let hub: Hub;
let editor: Editor;
beforeAll(async () => {
  hub = await startHub();
  editor = editorOf(hub);
});
afterAll(() => hub.stop());

const revisionOf = async (documentId: string): Promise<number> =>
  Date.parse((await recordOf(hub, documentId))?.revisedAt ?? '');

test('a topic is renamed: nothing changes but its words, and the stamps of what shows them', async () => {
  const topic = await editor.newTopic();
  const event = await editor.newEvent({ topics: [await editor.newTopic(), topic] });
  await editor.translate(event);
  await editor.newEvent({ topics: [await editor.newTopic()] });
  const article = await documents(hub, 'news-article').create({
    data: { title: 'News', slug: newSlug(), topics: [topic] },
    status: 'published',
  });
  const before = await hub.snapshot();
  const slug = newSlug();
  const rows = await rowsWritten(hub, () =>
    documents(hub, 'topic').update({ documentId: topic, data: { name: 'After', slug } }),
  );
  expect(rows.map(({ entry, language }) => `${entry} ${language}`)).toEqual([
    `${topic} en`,
    `${event} en`,
    `${event} es`,
    `${article.documentId} en`,
  ]);
  const [own, ...others] = rows;
  expect(new Set(rows.map(({ at }) => at))).toEqual(new Set([own?.at]));
  expect(others.map(({ action, changes }) => ({ action, changes }))).toEqual(
    others.map(() => ({ action: 'publish', changes: [] })),
  );
  const expected = (before.documents as readonly DocumentRecord[]).map((record) => {
    const { documentId, locale, fields } = record;
    const row = rows.find(({ entry, language }) => entry === documentId && language === locale);
    if (row === undefined) return record;
    const words = documentId === topic ? { name: 'After', slug } : {};
    return { ...record, number: row.number, revisedAt: row.at, fields: { ...fields, ...words } };
  });
  const after = await hub.snapshot();
  expect(after.documents).toEqual(expected);
  expect(after.changes.slice(before.changes.length)).toMatchObject([{ documentId: topic }]);

  const answer = await hub.get(`/api/export/changes?after=${before.head.number}`);
  const read = readChanges(await answer.text(), sha256);
  const told = read.ok ? read.value.documents : [];
  expect(told).toEqual(
    expected.filter(({ documentId }) => rows.some(({ entry }) => entry === documentId)),
  );
});

test('the stamps rise by a second, also right after an edit, also when a translation went last', async () => {
  const topic = await editor.newTopic();
  const event = await editor.newEvent({ topics: [topic] });
  await editor.translate(event);
  await documents(hub, 'event').unpublish({ documentId: event, locale: 'es' });
  const edited = await revisionOf(event);
  await editor.rename(topic, 'After');
  const once = await revisionOf(event);
  await editor.rename(topic, 'Later');
  const twice = await revisionOf(event);
  expect(once - edited).toBeGreaterThanOrEqual(1000);
  expect(twice - once).toBeGreaterThanOrEqual(1000);
  expect(await revisionOf(topic)).toBe(twice);
});

test('only what is public counts', async () => {
  const topic = await editor.newTopic();
  const events = documents(hub, 'event');
  await events.create({ data: webinar({ topics: [topic] }) });
  const inDraft = await editor.newEvent({});
  await events.update({ documentId: inDraft, data: { topics: [topic] } });
  const withdrawn = await editor.newEvent({ topics: [topic] });
  await events.unpublish({ documentId: withdrawn });
  const noLongerInDraft = await editor.newEvent({ topics: [topic] });
  await events.update({ documentId: noLongerInDraft, data: { topics: [] } });
  const rows = await rowsWritten(hub, () => editor.rename(topic, 'After'));
  expect(rows.map(({ entry }) => entry)).toEqual([topic, noLongerInDraft]);
});

test('one step and no further: an organization is shown by a person, not by the person’s events', async () => {
  const organization = await documents(hub, 'organization').create({ data: { name: 'Before' } });
  const person = await documents(hub, 'person').create({
    data: { name: 'Ana Ruiz', slug: newSlug(), organization: organization.documentId },
  });
  await editor.newEvent({ presenters: [{ person: person.documentId }] });
  const rows = await rowsWritten(hub, () =>
    documents(hub, 'organization').update({
      documentId: organization.documentId,
      data: { name: 'After' },
    }),
  );
  expect(labels(rows)).toEqual(['publish organization en', 'publish person en']);
});

test('a deletion is one row for each version of what loses it', async () => {
  const topic = await editor.newTopic();
  await editor.rename(topic, 'Tema', 'es');
  const event = await editor.newEvent({ topics: [topic] });
  await editor.translate(event, { topics: [topic] });
  const rows = await rowsWritten(hub, () =>
    documents(hub, 'topic').delete({ documentId: topic, locale: '*' }),
  );
  expect(labels(rows).toSorted()).toEqual([
    'delete topic en',
    'delete topic es',
    'publish event en',
    'publish event es',
  ]);
});

test('the guard is not asked about what did not change', async () => {
  const topic = await editor.newTopic();
  const event = await editor.newEvent({ topics: [topic] });
  const broken = { where: { documentId: event }, data: { startsAtLocal: 'never' } };
  await hub.strapi.db.query('api::event.event').updateMany(broken as never);
  const rows = await rowsWritten(hub, () => editor.rename(topic, 'After'));
  expect(labels(rows)).toEqual(['publish topic en', 'publish event en']);
});

test('changes that run at once keep numbers and moments in one order', async () => {
  const topics = [await editor.newTopic(), await editor.newTopic(), await editor.newTopic()];
  const event = await editor.newEvent({ topics });
  const rows = await rowsWritten(hub, () =>
    hub.strapi.db.transaction(() =>
      Promise.all(topics.map((topic, index) => editor.rename(topic, `After ${index}`))),
    ),
  );
  expect(rows.filter(({ entry }) => entry === event)).toHaveLength(3);
  const moments = rows.map(({ at }) => at);
  expect(moments).toEqual(moments.toSorted());
  expect((await recordOf(hub, event))?.revisedAt).toBe(moments.at(-1));
});
