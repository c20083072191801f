import { createRequire } from 'node:module';
import { join } from 'node:path';

import { type Instant, instantFromMillis, millisOf, now } from '@porchlight/shared';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { type Colleague, colleagueOf, uploadedBy } from './colleague.ts';
import { documents, newSlug, recordOf, webinar } from './content.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';
import { labels, rowsWritten } from './outbox-rows.ts';
import { administrator, type Answer, type SignedIn, someone } from './people.ts';
import { bluePoint, type StoredPicture } from './pictures.ts';

const require = createRequire(join(compiled, 'index.js'));
const { keepAppointments } = require(
  join(compiled, 'src', 'appointments', 'keep.js'),
) as typeof import('../src/appointments/keep.ts');

let hub: Hub;
let admin: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  admin = await administrator(hub);
});
// What another test has arranged would come due in this one.
beforeEach(async () => {
  await hub.strapi.db.query('api::appointment.appointment').deleteMany({ where: {} });
});
afterAll(() => hub.stop());

const events = '/content-manager/collection-types/api::event.event';
const newYork = 'America/New_York';
/** 9:00 AM on the last day of January 2031 in New York. */
const nine = '2031-01-31T14:00:00.000Z' as Instant;
const ten = '2031-01-31T15:00:00.000Z' as Instant;
const before = (moment: Instant): Instant => instantFromMillis(millisOf(moment) - 1);

const path = (documentId: string, locale = 'en'): string =>
  `/hub/appointments/event/${documentId}/${locale}`;

const make = (person: SignedIn, documentId: string, times: object, locale = 'en') =>
  person('PUT', path(documentId, locale), { timeZone: newYork, ...times });

const draft = async (fields: Readonly<Record<string, unknown>> = {}): Promise<string> =>
  (await documents(hub, 'event').create({ data: webinar(fields) })).documentId;

const titleOnSite = async (documentId: string, locale = 'en'): Promise<unknown> =>
  (await recordOf(hub, documentId, locale))?.fields['title'];

const appointmentsOf = async (documentId: string): Promise<unknown> =>
  (
    (await admin('GET', `/hub/appointments/event/${documentId}`)).json as {
      readonly locales: readonly object[];
    }
  ).locales;

const sentenceOf = ({ json }: Answer): unknown =>
  (json as { readonly error?: { readonly message?: string } }).error?.message;

test('a draft is published at its moment, and not a millisecond before', async () => {
  const event = await draft();
  expect((await make(admin, event, { publishOn: '2031-01-31T09:00' })).status).toBe(200);
  await keepAppointments(hub.strapi, before(nine));
  expect(await titleOnSite(event)).toBeUndefined();
  const rows = await rowsWritten(hub, () => keepAppointments(hub.strapi, nine));
  expect(labels(rows)).toEqual(['publish event en']);
  expect(await titleOnSite(event)).toBe('Plan your year');
  expect(await appointmentsOf(event)).toEqual([]);
});

test('a clock that jumps back publishes nothing twice', async () => {
  const event = await draft();
  await make(admin, event, { publishOn: '2031-01-31T09:00' });
  await keepAppointments(hub.strapi, nine);
  await documents(hub, 'event').unpublish({ documentId: event });
  for (const moment of [before(nine), nine, ten])
    expect(await rowsWritten(hub, () => keepAppointments(hub.strapi, moment))).toEqual([]);
});

test('a scheduled update of a live page does not show early, nor when it is saved again', async () => {
  const event = await draft({ title: 'Old' });
  await documents(hub, 'event').publish({ documentId: event });
  await documents(hub, 'event').update({ documentId: event, data: { title: 'New' } });
  await make(admin, event, { publishOn: '2031-01-31T09:00' });
  await documents(hub, 'event').update({ documentId: event, data: { title: 'Newer' } });
  await keepAppointments(hub.strapi, before(nine));
  expect(await titleOnSite(event)).toBe('Old');
  await keepAppointments(hub.strapi, nine);
  expect(await titleOnSite(event)).toBe('Newer');
});

test('what somebody who may not publish wrote since is not published unread', async () => {
  const contributor = await someone(hub, 'Contributor');
  const { id } = await contributor('POST', events, webinar());
  await make(admin, id, { publishOn: '2031-01-31T09:00' });
  await contributor('PUT', `${events}/${id}?locale=en`, { title: 'Slipped in' });
  await keepAppointments(hub.strapi, nine);
  expect(await titleOnSite(id)).toBeUndefined();
  const problem =
    'It was changed after it was scheduled, by somebody who may not publish it. Please read it, and schedule it anew.';
  expect(await appointmentsOf(id)).toMatchObject([{ failed: 'publish', problem }]);
  await make(admin, id, { publishOn: '2031-01-31T09:00' });
  await keepAppointments(hub.strapi, nine);
  expect(await titleOnSite(id)).toBe('Slipped in');
});

test.for<[string, (who: Colleague, event: string, picture: StoredPicture) => Promise<unknown>]>([
  [
    'in another language',
    ({ ask }, event) => {
      const data = { title: 'En la lluvia', slug: newSlug(), joinUrl: 'https://other.example/' };
      return ask('PUT', `${events}/${event}?locale=es`, data);
    },
  ],
  [
    'by another picture in the place of one',
    ({ send }, _event, { id }) => send(`/upload/files/${id}/replace`, bluePoint),
  ],
])('nor what they changed %s', async ([, change]) => {
  const contributor = await colleagueOf(hub, 'Contributor');
  const editor = await someone(hub, 'Editor');
  const picture = await uploadedBy(contributor);
  const image = { file: picture.id, alt: 'A point' };
  const { id } = await contributor.ask('POST', events, webinar({ image }));
  await editor('PUT', `${events}/${id}?locale=en`, { summary: 'Read by an editor.' });
  await make(editor, id, { publishOn: '2031-01-31T09:00' });
  await change(contributor, id, picture);
  await keepAppointments(hub.strapi, nine);
  expect(await titleOnSite(id)).toBeUndefined();
  expect(await appointmentsOf(id)).toMatchObject([{ failed: 'publish' }]);
});

test('who may not publish any more publishes nothing by appointment either', async () => {
  const editor = await someone(hub, 'Editor');
  const event = await draft();
  await make(editor, event, { publishOn: '2031-01-31T09:00' });
  const people = hub.strapi.db.query('admin::user');
  const [newest] = await people.findMany({ orderBy: { id: 'desc' }, limit: 1 });
  await people.update({ where: { id: newest?.id }, data: { isActive: false } });
  await keepAppointments(hub.strapi, nine);
  expect(await titleOnSite(event)).toBeUndefined();
  expect(await appointmentsOf(event)).toMatchObject([
    { failed: 'publish', problem: 'Editor may not publish it any more. Please schedule it anew.' },
  ]);
});

test('an appointment leaves the draft as it is', async () => {
  const event = await draft();
  await documents(hub, 'event').publish({ documentId: event });
  const list = `/content-manager/collection-types/api::event.event/${event}`;
  await make(admin, event, { unpublishOn: '2031-01-31T10:00' });
  expect((await admin('GET', list)).json).toMatchObject({ data: { status: 'published' } });
});

test('each language has its own, and the rest stay as they are', async () => {
  const event = await draft();
  const spanish = { title: 'Planee su año', slug: newSlug() };
  await documents(hub, 'event').update({ documentId: event, locale: 'es', data: spanish });
  await make(admin, event, { publishOn: '2031-01-31T09:00' }, 'es');
  await keepAppointments(hub.strapi, nine);
  expect(await titleOnSite(event, 'es')).toBe('Planee su año');
  expect(await titleOnSite(event)).toBeUndefined();
});

test('what is public is taken off at its moment', async () => {
  const event = await draft();
  await make(admin, event, { publishOn: '2031-01-31T09:00', unpublishOn: '2031-01-31T10:00' });
  await keepAppointments(hub.strapi, nine);
  await keepAppointments(hub.strapi, before(ten));
  expect(await titleOnSite(event)).toBe('Plan your year');
  await keepAppointments(hub.strapi, ten);
  expect(await titleOnSite(event)).toBeUndefined();
  expect(await appointmentsOf(event)).toEqual([]);
});

test('whose whole time went by is not published, and its editor hears of it', async () => {
  const event = await draft({ title: 'A moment' });
  await make(admin, event, { publishOn: '2031-01-31T09:00', unpublishOn: '2031-01-31T10:00' });
  expect(await rowsWritten(hub, () => keepAppointments(hub.strapi, ten))).toEqual([]);
  await keepAppointments(hub.strapi, ten);
  expect(await appointmentsOf(event)).toMatchObject([
    {
      failed: 'publish',
      failedAt: ten,
      problem: expect.stringContaining('while the CMS was not running'),
    },
  ]);
});

test('before its moment nobody publishes it by hand, one by one or all at once', async () => {
  const event = await draft();
  await make(admin, event, { publishOn: '2031-01-31T09:00' });
  const list = '/content-manager/collection-types/api::event.event';
  const sentence =
    '“Plan your year” is scheduled for Friday 31 January 2031, 9:00 AM, Eastern Standard Time, North America. To publish it now, remove that time under “Schedule” first.';
  const one = await admin('POST', `${list}/${event}/actions/publish`, {});
  expect([one.status, sentenceOf(one)]).toEqual([400, sentence]);
  const all = await admin('POST', `${list}/actions/bulkPublish`, { documentIds: [event] });
  expect([all.status, sentenceOf(all)]).toEqual([400, sentence]);
  expect(await titleOnSite(event)).toBeUndefined();
  await make(admin, event, {});
  expect((await admin('POST', `${list}/${event}/actions/publish`, {})).status).toBe(200);
  expect(await titleOnSite(event)).toBe('Plan your year');
});

test('what is taken off by hand needs no appointment for it, and what is deleted none', async () => {
  const event = await draft();
  await documents(hub, 'event').publish({ documentId: event });
  await make(admin, event, { unpublishOn: '2031-01-31T10:00' });
  await documents(hub, 'event').unpublish({ documentId: event });
  expect(await appointmentsOf(event)).toEqual([]);
  await make(admin, event, { publishOn: '2031-01-31T09:00' });
  await documents(hub, 'event').delete({ documentId: event });
  const left = await hub.strapi.db.query('api::appointment.appointment').count({
    where: { entry: event },
  });
  expect(left).toBe(0);
});

test('an address that another entry has is said beside the form, before the moment', async () => {
  const slug = newSlug();
  await documents(hub, 'event').create({ data: webinar({ slug }), status: 'published' });
  const event = await draft({ slug });
  const { json } = await make(admin, event, { publishOn: '2031-01-31T09:00' });
  expect(json).toMatchObject({
    locales: [{ objections: [expect.stringContaining('already has the address')] }],
  });
});

test('what there is no draft of is not arranged, and a sentence says why', async () => {
  const answer = await make(admin, await draft(), { publishOn: '2031-01-31T09:00' }, 'ar');
  expect([answer.status, sentenceOf(answer)]).toEqual([
    400,
    'There is no draft in this language yet. Please write and save one first.',
  ]);
});

test('what is wrong is said at once, by a code and in a sentence', async () => {
  const event = await draft();
  const over = await make(admin, event, { publishOn: '2020-01-31T09:00' });
  expect([over.status, sentenceOf(over)]).toEqual([
    400,
    'The time to publish it is over. Please choose a later one, or do it now.',
  ]);
  const gap = await make(admin, event, { publishOn: '2031-03-09T02:30' });
  expect(gap.json).toMatchObject({
    error: {
      details: {
        problems: [
          { code: 'time-never-shown', before: '2031-03-09T01:59', after: '2031-03-09T03:00' },
        ],
      },
    },
  });
  expect(await appointmentsOf(event)).toEqual([]);
});

test('a refusal is kept with its sentence, shown, and not tried again until it is put right', async () => {
  const event = await draft({ title: 'Backwards', endsAtLocal: '2025-01-30T14:00' });
  await make(admin, event, { publishOn: '2031-01-31T09:00' });
  expect(await appointmentsOf(event)).toMatchObject([
    { objections: [expect.stringContaining('ends before it starts')], failed: null },
  ]);
  await keepAppointments(hub.strapi, nine);
  const reason = expect.stringContaining('ends before it starts');
  const status = await admin('GET', '/hub/status');
  const failed = { documentId: event, name: 'Backwards', step: 'publish', since: nine, reason };
  expect(status.json).toMatchObject({
    failed: expect.arrayContaining([expect.objectContaining(failed)]),
  });
  const right = { endsAtLocal: '2025-01-30T16:00' };
  await documents(hub, 'event').update({ documentId: event, data: right });
  await keepAppointments(hub.strapi, ten);
  expect(await titleOnSite(event)).toBeUndefined();
  await documents(hub, 'event').publish({ documentId: event });
  expect(await appointmentsOf(event)).toEqual([]);
});

test('only those who may publish an entry make appointments, and nobody sees what is not theirs', async () => {
  const event = await draft();
  const times = { publishOn: '2031-01-31T09:00' };
  const contributor = await someone(hub, 'Contributor');
  const siteAdmin = await someone(hub, 'Site admin');
  const editor = await someone(hub, 'Editor');
  expect((await make(contributor, event, times)).status).toBe(403);
  expect((await contributor('GET', `/hub/appointments/event/${event}`)).status).toBe(403);
  expect((await make(siteAdmin, event, times)).status).toBe(403);
  const mine = await contributor(
    'POST',
    '/content-manager/collection-types/api::event.event',
    webinar(),
  );
  expect((await make(contributor, mine.id, times)).status).toBe(403);
  expect((await contributor('GET', `/hub/appointments/event/${mine.id}`)).json).toMatchObject({
    may: [],
  });
  const made = await make(editor, event, times);
  expect(made.json).toMatchObject({
    may: ['en'],
    timeZone: newYork,
    locales: [{ locale: 'en', personName: 'Editor', publishOn: '2031-01-31T09:00' }],
  });
  expect((await fetch(new URL(path(event), hub.url), { method: 'PUT' })).status).toBe(401);
  expect((await admin('PUT', '/hub/appointments/topic/x/en', times)).status).toBe(404);
});

test('what comes next by itself is said to those who may read it', async () => {
  const event = await draft({ title: 'The very next' });
  const soon = instantFromMillis(millisOf(now()) + 3_600_000);
  await make(admin, event, { publishOn: soon.slice(0, 16), timeZone: 'UTC' });
  const at = `${soon.slice(0, 16)}:00.000Z`;
  expect((await admin('GET', '/hub/status')).json).toMatchObject({
    nextChange: { at, what: 'publish', name: 'The very next' },
  });
  const siteAdmin = await someone(hub, 'Site admin');
  expect((await siteAdmin('GET', '/hub/status')).json).toMatchObject({ nextChange: null });
});
