import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { type Grant, somebodyWho } from './narrow-roles.ts';

/** Roles that a library makes for itself are limited by language and by field, and so are our routes. */

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const events = () => documents(hub, 'event');
const allLocales = ['en', 'es', 'ar'];

const event = (deed: Grant['deed'], fields?: readonly string[], locales = allLocales): Grant => ({
  deed,
  type: 'event',
  locales,
  ...(fields === undefined ? {} : { fields }),
});

/** Published in English and Spanish. */
async function newEvent(fields: object = {}, words: object = {}): Promise<string> {
  const { documentId } = await events().create({
    data: webinar({ ...fields, ...words }),
    status: 'published',
  });
  const spanish = { title: 'Planifica tu año', slug: newSlug(), ...words };
  await events().update({ documentId, locale: 'es', data: spanish, status: 'published' });
  return documentId;
}

const stored = async (documentId: string, locale = 'en') =>
  (await events().findOne({ documentId, locale, status: 'published' })) ?? {};

test('who may publish an event but not change its status or its times announces neither', async () => {
  const titles = await somebodyWho(hub, [
    event('read'),
    event('update', ['title']),
    event('publish'),
  ]);
  const statuses = await somebodyWho(hub, [
    event('read'),
    event('update', ['eventStatus', 'statusNote']),
    event('publish'),
  ]);
  const ahead = { startsAtLocal: '2191-01-30T15:00', endsAtLocal: '2191-01-30T16:00' };
  const id = await newEvent(ahead);
  const path = `/hub/announcements/${id}`;
  const times = {
    startsAtLocal: '2191-03-06T10:00',
    endsAtLocal: '2191-03-06T11:00',
    timeZone: 'Europe/Berlin',
  };
  const [move, cancel] = [
    { kind: 'move', times },
    { kind: 'cancel', notes: { en: 'Ill.' } },
  ];
  expect((await titles('GET', path)).json).toMatchObject({ possible: [] });
  expect((await statuses('GET', path)).json).toMatchObject({ possible: ['cancel', 'postpone'] });
  for (const body of [move, cancel]) expect((await titles('POST', path, body)).status).toBe(403);
  expect((await statuses('POST', path, move)).status).toBe(403);
  expect(await stored(id)).toMatchObject({ eventStatus: 'scheduled', ...ahead });
  expect((await statuses('POST', path, cancel)).status).toBe(200);
  expect(await stored(id, 'es')).toMatchObject({ eventStatus: 'cancelled', statusNote: 'Ill.' });
});

test('an announcement tells no field that its reader may not read', async () => {
  const id = await newEvent({ eventStatus: 'cancelled' }, { statusNote: 'Not for all.' });
  const path = `/hub/announcements/${id}`;
  const told = ['title', 'eventStatus', 'format'];
  const some = await somebodyWho(hub, [event('read', [...told, 'timeZone'])]);
  const answer = await some('GET', path);
  expect(answer.json).toMatchObject({ startsAtLocal: null, timeZone: 'America/New_York' });
  expect(JSON.stringify(answer.json)).not.toContain('Not for all.');
  const none = await somebodyWho(hub, [event('read', ['title'])]);
  expect((await none('GET', path)).status).toBe(403);
});

test('nobody copies an event into a language that they may not write', async () => {
  const original = await newEvent();
  const series = await documents(hub, 'series').create({
    data: { name: 'Plans', slug: newSlug() },
  });
  const { documentId } = series;
  await documents(hub, 'series').update({
    documentId,
    locale: 'es',
    data: { name: 'Planes', slug: newSlug() },
  });
  const spanish = await somebodyWho(hub, [
    event('read'),
    event('create', undefined, ['es']),
    { deed: 'read', type: 'series', locales: allLocales },
  ]);
  const wanted = {
    title: 'Planes de primavera',
    startsAtLocal: '2026-03-06T15:00',
    endsAtLocal: '2026-03-06T16:00',
    timeZone: 'America/New_York',
    locale: 'es',
  };
  const { title, timeZone, locale } = wanted;
  const days = ['2026-04-03', '2026-04-10'];
  const sessions = { title, timeZone, locale, days, startsAt: '10:00', endsAt: '11:00' };
  const known = await events().count({});
  for (const [path, body] of [
    ['/hub/events', { ...wanted, like: original }],
    [`/hub/series/${documentId}/sessions`, { ...sessions, like: original }],
    ['/hub/events', { ...wanted, locale: 'en' }],
    [`/hub/series/${documentId}/sessions`, { ...sessions, locale: 'en' }],
  ] as const)
    expect((await spanish('POST', path, body)).status).toBe(403);
  expect(await events().count({})).toBe(known);
  expect((await spanish('POST', '/hub/events', wanted)).status).toBe(200);
  const made = await spanish('POST', `/hub/series/${documentId}/sessions`, sessions);
  expect(made.status).toBe(200);
});

test('a new event has only what its maker may fill in', async () => {
  const some = ['title', 'slug', 'startsAtLocal', 'endsAtLocal', 'timeZone'];
  const maker = await somebodyWho(hub, [event('read'), event('create', some)]);
  const wanted = {
    title: 'Plan your spring',
    startsAtLocal: '2026-03-06T15:00',
    endsAtLocal: '2026-03-06T16:00',
    timeZone: 'America/New_York',
    locale: 'en',
  };
  const { json } = await maker('POST', '/hub/events', wanted);
  const { documentId } = json as { readonly documentId: string };
  const draft = await events().findOne({ documentId, populate: ['recording'] });
  expect(draft).toMatchObject({ title: wanted.title, format: null, recording: null });
});

test('a list points at what one may read, however much there is that one may not', async () => {
  const spanish = await somebodyWho(hub, [event('read', undefined, ['es'])]);
  const found = async (path: string) =>
    (
      (await spanish('GET', path)).json as {
        readonly entries: readonly { readonly documentId: string; readonly name: string }[];
      }
    ).entries.map(({ documentId, name }) => `${documentId} ${name}`);
  const documentId = await newEvent({ title: 'Needle in English' });
  const title = 'Aguja entre muchas';
  await events().update({ documentId, locale: 'es', data: { title } });
  for (let index = 0; index < 30; index += 1)
    await events().create({ data: webinar({ title: 'Aguja in a haystack' }) });
  expect(await found('/hub/entries?search=aguja&locale=es')).toEqual([`${documentId} ${title}`]);
  expect(await found(`/hub/entries?of=event:${documentId}&locale=en`)).toEqual([
    `${documentId} ${title}`,
  ]);
  expect(await found('/hub/entries?search=needle&locale=en')).toEqual([]);
});
