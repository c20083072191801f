import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator, someone } from './people.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const manager = '/content-manager/collection-types';
const event = `${manager}/api::event.event`;
const topic = `${manager}/api::topic.topic`;
const survey = `${manager}/api::survey.survey`;
const homePage = '/content-manager/single-types/api::hub-page.hub-page';

test('a contributor writes drafts of their own and publishes nothing', async () => {
  const contributor = await someone(hub, 'Contributor');
  const other = await documents(hub, 'event').create({ data: webinar() });
  const mine = await contributor('POST', event, webinar());
  expect(mine.status).toBe(201);
  expect((await contributor('PUT', `${event}/${mine.id}`, { title: 'Mine' })).status).toBe(200);
  expect((await contributor('POST', `${event}/${mine.id}/actions/publish`, {})).status).toBe(403);
  expect(
    (await contributor('PUT', `${event}/${other.documentId}`, { title: 'Not mine' })).status,
  ).toBe(403);
  expect((await contributor('DELETE', `${event}/${mine.id}`)).status).toBe(403);
  expect((await contributor('POST', topic, { name: 'New', slug: newSlug() })).status).toBe(403);
  expect((await contributor('GET', topic)).status).toBe(200);
});

test('an editor publishes what the newsroom makes, and nothing else', async () => {
  const editor = await someone(hub, 'Editor');
  const { documentId } = await documents(hub, 'event').create({ data: webinar() });
  expect((await editor('POST', `${event}/${documentId}/actions/publish`, {})).status).toBe(200);
  expect((await editor('POST', `${event}/${documentId}/actions/unpublish`, {})).status).toBe(200);
  expect((await editor('POST', survey, { title: 'A survey' })).status).toBe(403);
  expect((await editor('PUT', homePage, { title: 'Home' })).status).toBe(403);
  expect((await editor('POST', topic, { name: 'New', slug: newSlug() })).status).toBe(403);
});

test('a managing editor edits everything, the home page included, but no people', async () => {
  const managing = await someone(hub, 'Managing editor');
  expect((await managing('POST', topic, { name: 'New', slug: newSlug() })).status).toBe(201);
  const { status, id, json } = await managing('PUT', homePage, { title: 'Home' });
  expect(status).toBe(200);
  // Nobody publishes the home page alone.
  expect((await managing('POST', `${homePage}/actions/publish`, {})).status).toBe(400);
  const review = `/hub/reviews/hub-page/${id}?locale=en`;
  expect((await managing('POST', review, { kind: 'ask' })).status).toBe(200);
  const colleague = await someone(hub, 'Managing editor');
  const { updatedAt: seen } = (json as { readonly data: { readonly updatedAt: string } }).data;
  expect((await colleague('POST', review, { kind: 'approve', seen })).status).toBe(200);
  expect((await managing('POST', `${homePage}/actions/publish`, {})).status).toBe(200);
  expect((await managing('GET', '/admin/users')).status).toBe(403);
  expect((await managing('GET', '/admin/api-tokens')).status).toBe(403);
});

test('a site admin looks after people and sees no content', async () => {
  const admin = await someone(hub, 'Site admin');
  expect((await admin('GET', '/admin/users')).status).toBe(200);
  expect((await admin('GET', '/admin/api-tokens')).status).toBe(200);
  expect((await admin('GET', event)).status).toBe(403);
  expect((await admin('POST', event, webinar())).status).toBe(403);
});

test('nobody raises themselves, and only a Super Admin makes another one', async () => {
  const roles = await hub.strapi.db.query('admin::role').findMany({});
  const idOf = (name: string): number => roles.find((role) => role.name === name)?.id;
  const admin = await someone(hub, 'Site admin');
  const accounts = hub.strapi.db.query('admin::user');
  const [self] = await accounts.findMany({ orderBy: { id: 'desc' }, limit: 1 });
  const highest = [idOf('Super Admin')];
  for (const raised of [highest, [idOf('Managing editor')]])
    expect((await admin('PUT', `/admin/users/${self?.id}`, { roles: raised })).status).toBe(403);
  const newcomer = (roles: readonly number[]) => ({
    firstname: 'New',
    email: `${newSlug()}@library.example`,
    roles,
  });
  const raisedNewcomer = await admin('POST', '/admin/users', newcomer(highest));
  expect(raisedNewcomer).toMatchObject({ status: 403 });
  const made = await admin('POST', '/admin/users', newcomer([idOf('Editor')]));
  expect(made.status).toBe(201);
  const { id } = (made.json as { readonly data: { readonly id: number } }).data;
  expect((await admin('PUT', `/admin/users/${id}`, { roles: highest })).status).toBe(403);
  const first = await accounts.findOne({ where: { email: 'admin@library.example' } });
  expect((await admin('PUT', `/admin/users/${first?.id}`, { firstname: 'X' })).status).toBe(403);
  const own = { firstname: 'Renamed', roles: [idOf('Site admin')] };
  expect((await admin('PUT', `/admin/users/${self?.id}`, own)).status).toBe(200);
  const chief = await administrator(hub);
  expect((await chief('PUT', `/admin/users/${id}`, { roles: highest })).status).toBe(200);
  expect((await admin('DELETE', `/admin/users/${id}`)).status).toBe(403);
});

test('a site admin makes no token and reads the key of none, but removes them', async () => {
  const [admin, chief] = [await someone(hub, 'Site admin'), await administrator(hub)];
  const wanted = { name: newSlug(), description: '', type: 'full-access', lifespan: null };
  expect((await admin('POST', '/admin/api-tokens', wanted)).status).toBe(403);
  const made = await chief('POST', '/admin/api-tokens', wanted);
  expect(made.status).toBe(201);
  const { id, accessKey } = (made.json as { readonly data: { id: number; accessKey: string } })
    .data;
  const one = `/admin/api-tokens/${id}`;
  expect((await admin('PUT', one, { type: 'full-access' })).status).toBe(403);
  expect((await admin('POST', `${one}/regenerate`)).status).toBe(403);
  expect((await chief('GET', one)).json).toMatchObject({ data: { id, accessKey } });
  const seen = await admin('GET', one);
  expect(seen.json).toMatchObject({ data: { id } });
  expect(JSON.stringify([seen.json, (await admin('GET', '/admin/api-tokens')).json])).not.toContain(
    accessKey,
  );
  expect((await admin('DELETE', one)).status).toBe(200);
});

test('the form says what is wrong, at the field', async () => {
  const admin = await administrator(hub);
  const data = webinar({ endsAtLocal: '2025-01-30T14:00' });
  const { status, json } = await admin('POST', `${event}/actions/publish`, data);
  expect(status).toBe(400);
  expect(json).toMatchObject({
    error: {
      name: 'ValidationError',
      message: expect.stringContaining('ends before it starts'),
      details: { errors: [{ path: ['endsAtLocal'] }] },
    },
  });
});

test('the first administrator exists before anybody could register as one', async () => {
  const answer = await fetch(new URL('/admin/register-admin', hub.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      email: 'new@x.example',
      password: 'Porchlight-for-tests-2',
      firstname: 'New',
    }),
  });
  expect(answer.status).toBe(400);
});

test('forms and lists have our words, and an administrator’s own survive', async () => {
  const service = hub.strapi.plugin('content-manager').service('content-types') as unknown as {
    findConfiguration(model: object): Promise<{
      readonly metadatas: Readonly<Record<string, { readonly edit: { readonly label: string } }>>;
      readonly layouts: { readonly list: readonly string[] };
      readonly settings: { readonly defaultSortBy: string };
    }>;
  };
  const { metadatas, layouts, settings } = await service.findConfiguration({
    uid: 'api::event.event',
  });
  expect(metadatas['startsAtLocal']?.edit.label).toBe('Starts at (time of the venue)');
  expect(layouts.list).toContain('startsAtLocal');
  expect(settings.defaultSortBy).toBe('startsAtLocal');
});
