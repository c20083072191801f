import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, recordOf, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator, type SignedIn, someone } from './people.ts';
import { redPoint, uploadPicture, uploads } from './pictures.ts';

const kept = 5;

let hub: Hub;
let admin: SignedIn;
beforeAll(async () => {
  process.env['HUB_VERSIONS_KEPT'] = String(kept);
  hub = await startHub();
  admin = await administrator(hub);
});
afterAll(async () => {
  delete process.env['HUB_VERSIONS_KEPT'];
  await hub.stop();
});

type Fields = Readonly<Record<string, unknown>>;

interface Listed {
  readonly id: number;
  readonly number: number;
  readonly action: string;
  readonly origin: string;
  readonly personName: string | null;
  readonly title: string;
}

const pathOf = (documentId: string, type = 'event'): string =>
  `/hub/versions/${type}/${documentId}`;

async function versionsOf(documentId: string, locale = 'en'): Promise<readonly Listed[]> {
  const { json } = await admin('GET', `${pathOf(documentId)}?locale=${locale}`);
  return (json as { readonly versions: readonly Listed[] }).versions;
}

const publish = async (fields: Fields = {}): Promise<string> =>
  (await documents(hub, 'event').create({ data: webinar(fields), status: 'published' })).documentId;

const edit = (documentId: string, data: Fields, locale = 'en'): Promise<unknown> =>
  documents(hub, 'event').update({ documentId, locale, data, status: 'published' });

async function differences(documentId: string, id: number | undefined, to = ''): Promise<unknown> {
  const { json } = await admin('GET', `${pathOf(documentId)}/${id}/differences${to}`);
  return (json as { readonly differences: readonly object[] }).differences;
}

const draftOf = async (documentId: string, populate: readonly string[] = []): Promise<Fields> =>
  (await documents(hub, 'event').findOne({ documentId, status: 'draft', populate })) ?? {};

test('each publication keeps who, whence, the number and the fields; the same again is none', async () => {
  const list = '/content-manager/collection-types/api::event.event';
  const { id } = await admin('POST', `${list}/actions/publish`, webinar({ title: 'First' }));
  await admin('POST', `${list}/${id}/actions/publish`, {});
  await edit(id, { title: 'Second' });
  await documents(hub, 'event').unpublish({ documentId: id });
  const versions = await versionsOf(id);
  expect(
    versions.map(({ action, origin, title, personName }) => [action, origin, title, personName]),
  ).toEqual([
    ['unpublish', 'system', 'Second', null],
    ['publish', 'system', 'Second', null],
    ['publish', 'hand', 'First', expect.stringMatching(/\S/)],
  ]);
  const numbers = versions.map(({ number }) => number);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  const { json } = await admin('GET', `${pathOf(id)}/${versions[2]?.id}`);
  expect(json).toMatchObject({
    fields: { title: 'First', startsAtLocal: '2025-01-30T15:00', timeZone: 'America/New_York' },
  });
});

test('what all languages share is kept with each of them', async () => {
  const event = await publish();
  await edit(event, { title: 'Uno', slug: newSlug() }, 'es');
  await edit(event, { startsAtLocal: '2025-01-30T14:30' });
  const [spanish] = await versionsOf(event, 'es');
  const { json } = await admin('GET', `${pathOf(event)}/${spanish?.id}`);
  expect(json).toMatchObject({ fields: { title: 'Uno', startsAtLocal: '2025-01-30T14:30' } });
  expect(await versionsOf(event, 'es')).toHaveLength(2);
});

test('the oldest go when there are more than are kept, of each language for itself', async () => {
  const event = await publish({ title: 'T0' });
  await edit(event, { title: 'Uno', slug: newSlug() }, 'es');
  for (let count = 1; count <= kept; count += 1) await edit(event, { title: `T${count}` });
  const titles = (await versionsOf(event)).map(({ title }) => title);
  expect(titles).toEqual(['T5', 'T4', 'T3', 'T2', 'T1']);
  expect(await versionsOf(event, 'es')).toHaveLength(1);
});

test('a refused publication leaves no version', async () => {
  const event = await publish();
  await expect(edit(event, { endsAtLocal: '2025-01-30T14:00' })).rejects.toThrow(/ends before/);
  expect(await versionsOf(event)).toHaveLength(1);
});

test('two versions differ field by field, in the words of the form', async () => {
  const topic = await documents(hub, 'topic').create({ data: { name: 'Maps', slug: newSlug() } });
  const words = (text: string, bold = false) => [
    { type: 'paragraph', children: [{ type: 'text', text, ...(bold ? { bold } : {}) }] },
    {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text: 'a line' }] }],
    },
  ];
  const event = await publish({ title: 'Old', body: words('Before'), free: false });
  await edit(event, { title: 'New', body: words('After'), free: true, topics: [topic.documentId] });
  const [newest, oldest] = await versionsOf(event);
  expect(await differences(event, oldest?.id, `?to=${newest?.id}`)).toEqual([
    { field: 'title', label: 'Title', before: 'Old', after: 'New' },
    { field: 'body', label: 'Text', before: 'Before\n\n• a line', after: 'After\n\n• a line' },
    { field: 'topics', label: 'Topics', before: null, after: 'Maps' },
    { field: 'free', label: 'Free of charge', before: false, after: true },
  ]);
  await documents(hub, 'event').update({ documentId: event, data: { body: words('After', true) } });
  expect(await differences(event, newest?.id)).toEqual([
    { field: 'body', label: 'Text', before: 'After\n\n• a line', after: 'After\n\n• a line' },
  ]);
});

test('a version is restored as a draft, whole, and nothing public changes', async () => {
  const person = await documents(hub, 'person').create({ data: { name: 'Ana', slug: newSlug() } });
  const presenters = [{ person: person.documentId, role: 'presenter' }];
  const event = await publish({ title: 'Old', summary: 'Was there', presenters, capacity: 12 });
  await edit(event, { title: 'New', summary: null, presenters: [], cost: '3 dollars' });
  const [, old] = await versionsOf(event);
  const { status, json } = await admin('POST', `${pathOf(event)}/${old?.id}/restore`);
  expect([status, json]).toEqual([200, { missing: [] }]);
  expect(await differences(event, old?.id)).toEqual([]);
  expect((await recordOf(hub, event))?.fields['title']).toBe('New');
  expect(await draftOf(event)).toMatchObject({ title: 'Old', summary: 'Was there', cost: null });
  await documents(hub, 'event').publish({ documentId: event });
  const { fields } = (await recordOf(hub, event)) ?? {};
  expect(fields).toMatchObject({ title: 'Old', capacity: 12, presenters });
  expect(fields).not.toHaveProperty('cost');
});

test('entries and files that are gone are named, and the rest is restored', async () => {
  const create = async (name: string): Promise<string> =>
    (await documents(hub, 'topic').create({ data: { name, slug: newSlug() } })).documentId;
  const [stays, goes] = [await create('Stays'), await create('Goes')];
  const file = await uploadPicture(hub, redPoint);
  const event = await publish({
    title: 'Old',
    topics: [goes, stays],
    image: { file: file.id, alt: 'A room' },
  });
  await edit(event, { title: 'New', image: null });
  await documents(hub, 'topic').delete({ documentId: goes });
  await uploads(hub).remove(file);
  const old = (await versionsOf(event)).find(({ title }) => title === 'Old');
  const kept = await admin('GET', `${pathOf(event)}/${old?.id}`);
  expect(kept.json).toMatchObject({
    fields: { image: { file: file.documentId }, topics: [goes, stays] },
  });
  const { json } = await admin('POST', `${pathOf(event)}/${old?.id}/restore`);
  expect(json).toEqual({
    missing: [
      { label: 'Picture', what: 'file', id: file.documentId },
      { label: 'Topics', what: 'entry', id: goes },
    ],
  });
  expect(await draftOf(event, ['topics'])).toMatchObject({
    title: 'Old',
    topics: [{ name: 'Stays' }],
  });
});

test('a translation gets its words back, and leaves the links to the original', async () => {
  const topic = await documents(hub, 'topic').create({ data: { name: 'Maps', slug: newSlug() } });
  const event = await publish({ topics: [topic.documentId] });
  await edit(event, { title: 'Uno', slug: newSlug() }, 'es');
  await edit(event, { title: 'Dos' }, 'es');
  const old = (await versionsOf(event, 'es')).find(({ title }) => title === 'Uno');
  expect((await admin('POST', `${pathOf(event)}/${old?.id}/restore`)).json).toEqual({
    missing: [],
  });
  const spanish = await documents(hub, 'event').findOne({ documentId: event, locale: 'es' });
  expect(spanish).toMatchObject({ title: 'Uno' });
  expect(await draftOf(event, ['topics'])).toMatchObject({ topics: [{ name: 'Maps' }] });
});

test('what saving publishes has versions too, and restoring publishes it', async () => {
  const { documentId } = await documents(hub, 'topic').create({
    data: { name: 'Old', slug: newSlug() },
  });
  await documents(hub, 'topic').update({ documentId, data: { name: 'New' } });
  const { json } = await admin('GET', pathOf(documentId, 'topic'));
  const [, old] = (json as { readonly versions: readonly Listed[] }).versions;
  await admin('POST', `${pathOf(documentId, 'topic')}/${old?.id}/restore`);
  expect((await recordOf(hub, documentId))?.fields['name']).toBe('Old');
});

test('what is deleted leaves no versions', async () => {
  const event = await publish();
  await documents(hub, 'event').unpublish({ documentId: event });
  await documents(hub, 'event').delete({ documentId: event });
  expect(await hub.strapi.db.query('api::version.version').count({ where: { entry: event } })).toBe(
    0,
  );
});

test('a role that may edit some fields reads and restores those, and no others', async () => {
  const person = await documents(hub, 'person').create({ data: { name: 'Bo', slug: newSlug() } });
  const presenters = [{ person: person.documentId, role: 'presenter' }];
  const event = await publish({ title: 'Old', summary: 'Before', presenters });
  await edit(event, { title: 'New', summary: 'After', presenters: [] });
  const [, old] = await versionsOf(event);
  const reader = await roleThatMay(['title', 'slug', 'presenters.person', 'presenters.role']);
  const one = `${pathOf(event)}/${old?.id}`;
  const kept = (await reader('GET', one)).json as { readonly fields: object };
  expect(Object.keys(kept.fields).toSorted()).toEqual(['presenters', 'slug', 'title']);
  expect((await reader('GET', `${one}/differences`)).json).toMatchObject({
    differences: [{ field: 'title' }, { field: 'presenters' }],
  });
  expect((await reader('POST', `${one}/restore`)).status).toBe(200);
  expect(await draftOf(event, ['presenters'])).toMatchObject({
    title: 'Old',
    summary: 'After',
    presenters: [{ role: 'presenter' }],
  });
});

test('only who may read an entry sees its versions, and only who may edit it restores', async () => {
  const event = await publish({ title: 'Old' });
  await edit(event, { title: 'New' });
  const other = await publish();
  const [, old] = await versionsOf(event);
  const one = `${pathOf(event)}/${old?.id}`;
  const contributor = await someone(hub, 'Contributor');
  for (const path of [pathOf(event), one, `${one}/differences`])
    expect([path, (await contributor('GET', path)).status]).toEqual([path, 403]);
  expect((await contributor('POST', `${one}/restore`)).status).toBe(403);
  const survey = await documents(hub, 'page').create({
    data: { title: 'A page', slug: newSlug() },
    status: 'published',
  });
  const editor = await someone(hub, 'Editor');
  const list = await editor('GET', pathOf(survey.documentId, 'page'));
  expect(list.json).toMatchObject({ versions: [{ title: 'A page' }], may: false });
  const { versions } = list.json as { readonly versions: readonly Listed[] };
  const restoring = `${pathOf(survey.documentId, 'page')}/${versions[0]?.id}/restore`;
  expect((await editor('POST', restoring)).status).toBe(403);
  // A version of another entry is not to be had by the address of this one.
  expect((await admin('GET', `${pathOf(other)}/${old?.id}`)).status).toBe(404);
  expect((await fetch(new URL(one, hub.url))).status).toBe(401);
});

/** Somebody with a role of its own that may read and edit some fields of events. */
async function roleThatMay(fields: readonly string[]): Promise<SignedIn> {
  const name = `Only ${newSlug()}`;
  const made = await admin('POST', '/admin/roles', { name, description: '' });
  const { id } = (made.json as { readonly data: { readonly id: number } }).data;
  await admin('PUT', `/admin/roles/${id}/permissions`, {
    permissions: ['read', 'update'].map((deed) => ({
      action: `plugin::content-manager.explorer.${deed}`,
      subject: 'api::event.event',
      properties: { fields, locales: ['en'] },
      conditions: [],
    })),
  });
  return someone(hub, name);
}
