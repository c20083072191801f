import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, recordOf } from './content.ts';
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

const events = () => documents(hub, 'event');

const linksOf = async (documentId: string, locale: string) => {
  const { topics, series, presenters } = (await recordOf(hub, documentId, locale))?.fields ?? {};
  return { topics, series, presenters };
};

/** An event in two languages, whose English version got other links after the Spanish one had some. */
async function relinked() {
  const [translated, english] = [await editor.newTopic(), await editor.newTopic()];
  await editor.rename(translated, 'Tema', 'es');
  const newPerson = async (name: string) =>
    (await documents(hub, 'person').create({ data: { name, slug: newSlug() } })).documentId;
  const [speaker, host] = [await newPerson('Speaker'), await newPerson('Host')];
  const series = await documents(hub, 'series').create({ data: { name: 'S', slug: newSlug() } });
  const event = await editor.newEvent({ topics: [translated] });
  await editor.translate(event, { topics: [translated] });
  const presenters = [
    { person: host, role: 'moderator' },
    { person: speaker, role: 'presenter' },
  ];
  const links = { topics: [english, translated], series: series.documentId, presenters };
  await events().update({ documentId: event, data: links, status: 'published' });
  return { event, links, translated };
}

test.for<[string, (documentId: string) => Promise<unknown>, string]>([
  ['unpublished', (documentId) => events().unpublish({ documentId, locale: 'en' }), 'unpublish'],
  ['deleted', (documentId) => events().delete({ documentId, locale: 'en' }), 'delete'],
])('the links of the original stay those of a translation when it is %s', async (given) => {
  const [, act, action] = given;
  const { event, links } = await relinked();
  expect(await linksOf(event, 'es')).toEqual(links);
  const rows = await rowsWritten(hub, () => act(event));
  expect(labels(rows)).toEqual([`${action} event en`]);
  expect(await linksOf(event, 'es')).toEqual(links);
  expect(await hub.audit()).toBe(0);
});

test('published again, the translation keeps the links that its language has', async () => {
  const { event, translated } = await relinked();
  await events().unpublish({ documentId: event, locale: 'en' });
  const data = { title: 'Otro' };
  await events().update({ documentId: event, locale: 'es', data, status: 'published' });
  expect((await linksOf(event, 'es')).topics).toEqual([translated]);
});

test('the original counts again when it comes back', async () => {
  const { event, links, translated } = await relinked();
  await events().unpublish({ documentId: event, locale: 'en' });
  const data = { topics: [translated] };
  await events().update({ documentId: event, locale: 'es', data, status: 'published' });
  await events().publish({ documentId: event, locale: 'en' });
  for (const locale of ['en', 'es']) expect(await linksOf(event, locale)).toEqual(links);
});

test('a translation that goes takes nothing along', async () => {
  const { event, links } = await relinked();
  await events().unpublish({ documentId: event, locale: 'es' });
  expect(await linksOf(event, 'en')).toEqual(links);
});

test('the organisation of a person outlives the language it was entered in', async () => {
  const [first, second] = [
    await documents(hub, 'organization').create({ data: { name: 'First' } }),
    await documents(hub, 'organization').create({ data: { name: 'Second' } }),
  ];
  const people = documents(hub, 'person');
  const data = (name: string) => ({ name, slug: newSlug(), organization: first.documentId });
  const { documentId } = await people.create({ data: data('Ann') });
  await people.update({ documentId, locale: 'es', data: data('Ana') });
  await people.update({ documentId, data: { organization: second.documentId } });
  await people.delete({ documentId, locale: 'en' });
  expect((await recordOf(hub, documentId, 'es'))?.fields).toMatchObject({
    name: 'Ana',
    organization: second.documentId,
  });
});

test.for<[string, object]>([
  ['a program sends', {}],
  ['a form sends', { topics: { connect: [], disconnect: [] }, series: null, presenters: [] }],
])(
  'written again in the language that was deleted, an event keeps its links: %s',
  async (given) => {
    const { event, links } = await relinked();
    await events().delete({ documentId: event, locale: 'en' });
    const data = { title: 'Again', slug: newSlug(), ...given[1] };
    await events().update({ documentId: event, locale: 'en', data, status: 'published' });
    for (const locale of ['en', 'es']) expect(await linksOf(event, locale)).toEqual(links);
  },
);

test('written again with other links, an event has those', async () => {
  const { event, translated } = await relinked();
  await events().delete({ documentId: event, locale: 'en' });
  const data = { title: 'Again', slug: newSlug(), topics: [translated] };
  await events().update({ documentId: event, locale: 'en', data, status: 'published' });
  expect((await linksOf(event, 'es')).topics).toEqual([translated]);
});
