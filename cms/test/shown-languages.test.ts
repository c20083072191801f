import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, recordOf, webinar } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { type Hub, startHub } from './hub.ts';
import { labels, rowsWritten } from './outbox-rows.ts';

let hub: Hub;
let editor: Editor;
beforeAll(async () => {
  hub = await startHub();
  editor = editorOf(hub);
});
afterAll(() => hub.stop());

test('an event in two languages, one of which is public, is revised in that one', async () => {
  const topic = await editor.newTopic();
  const event = await editor.newEvent({ topics: [topic] });
  await editor.translate(event);
  await documents(hub, 'event').unpublish({ documentId: event, locale: 'es' });
  const rows = await rowsWritten(hub, () => editor.rename(topic, 'After'));
  expect(labels(rows)).toEqual(['publish topic en', 'publish event en']);
});

test('a translation that comes, changes or goes is another word for who reads that language', async () => {
  const topic = await editor.newTopic();
  const both = await editor.newEvent({ topics: [topic] });
  await editor.translate(both);
  await editor.newEvent({ topics: [topic] });
  const ofBoth = ['publish event en', 'publish event es'];
  const comes = await rowsWritten(hub, () => editor.rename(topic, 'Tema', 'es'));
  expect(labels(comes)).toEqual(['publish topic es', ...ofBoth]);
  expect(comes[1]?.entry).toBe(both);
  const changes = await rowsWritten(hub, () => editor.rename(topic, 'Otro', 'es'));
  expect(labels(changes)).toEqual(['publish topic es', ...ofBoth]);
  const goes = await rowsWritten(hub, () =>
    documents(hub, 'topic').delete({ documentId: topic, locale: 'es' }),
  );
  expect(labels(goes)).toEqual(['delete topic es', ...ofBoth]);
});

test('where there is no translation, the words of the other language are shown', async () => {
  const event = await editor.newEvent({});
  const items = [{ target: `event:${event}` }];
  const data = { title: 'Guía', slug: newSlug(), items };
  await documents(hub, 'guide').create({ data, locale: 'es', status: 'published' });
  const retitle = (title: string) => (): Promise<unknown> =>
    documents(hub, 'event').update({ documentId: event, data: { title }, status: 'published' });
  const shown = await rowsWritten(hub, retitle('Shown'));
  expect(labels(shown)).toEqual(['publish event en', 'publish guide es']);
  await editor.translate(event);
  const translated = await rowsWritten(hub, retitle('Hidden by the translation'));
  expect(labels(translated)).toEqual(['publish event en']);
});

test('what only the form of a translation points at is not shown', async () => {
  const topic = await editor.newTopic();
  await editor.rename(topic, 'Tema', 'es');
  const event = await editor.newEvent({});
  await editor.translate(event, { topics: [topic] });
  expect((await recordOf(hub, event, 'es'))?.fields).not.toHaveProperty('topics');
  const rows = await rowsWritten(hub, () => editor.rename(topic, 'Otro', 'es'));
  expect(labels(rows)).toEqual(['publish topic es']);
});

test('a guide hears when what it lists comes, goes and comes back', async () => {
  const events = documents(hub, 'event');
  const { documentId } = await events.create({ data: webinar() });
  const items = [{ target: `event:${documentId}` }];
  const data = { title: 'Guide', slug: newSlug(), items };
  await documents(hub, 'guide').create({ data, status: 'published' });
  const publish = (): Promise<unknown> => events.publish({ documentId });
  const comes = await rowsWritten(hub, publish);
  expect(labels(comes)).toEqual(['publish event en', 'publish guide en']);
  const draft = await rowsWritten(hub, () => events.update({ documentId, data: { title: 'x' } }));
  expect(labels(draft)).toEqual([]);
  const goes = await rowsWritten(hub, () => events.unpublish({ documentId }));
  expect(labels(goes)).toEqual(['unpublish event en', 'publish guide en']);
  expect(labels(await rowsWritten(hub, publish))).toEqual(['publish event en', 'publish guide en']);
  const gone = await rowsWritten(hub, () => events.delete({ documentId }));
  expect(labels(gone)).toEqual(['delete event en', 'publish guide en']);
});

test('a list that names itself, and lists that name each other, are revised once', async () => {
  const guides = documents(hub, 'guide');
  const { documentId } = await guides.create({ data: { title: 'A', slug: newSlug() } });
  const self = { target: `guide:${documentId}` };
  const other = await guides.create({
    data: { title: 'B', slug: newSlug(), items: [self] },
    status: 'published',
  });
  const items = [self, { target: `guide:${other.documentId}` }];
  await guides.update({ documentId, data: { items }, status: 'published' });
  const rows = await rowsWritten(hub, () =>
    guides.update({ documentId, data: { title: 'Renamed' }, status: 'published' }),
  );
  expect(rows.map(({ entry }) => entry)).toEqual([documentId, other.documentId]);
});
