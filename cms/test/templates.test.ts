import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { type SignedIn, someone } from './people.ts';

let hub: Hub;
let writer: SignedIn;
let editor: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  writer = await someone(hub, 'Contributor');
  editor = await someone(hub, 'Editor');
});
afterAll(() => hub.stop());

const manager = '/content-manager/collection-types/api::event.event';

/** An event that was held, with all that belongs to its date. */
const held = {
  slug: 'plan-your-year',
  summary: 'For everyone.',
  eventStatus: 'cancelled',
  statusNote: 'Our presenter is ill.',
  joinUrl: 'https://meet.library.example/plan',
  registrationState: 'open',
  registrationUrl: 'https://library.example/register/plan',
  registrationOpensOn: '2025-01-10',
  recording: { state: 'ready', url: 'https://video.library.example/plan' },
  materials: [{ kind: 'slides', state: 'available', url: 'https://files.library.example/plan' }],
  capacity: 40,
  organizerContact: { email: 'plan@library.example' },
};

const undated = {
  eventStatus: 'scheduled',
  statusNote: null,
  joinUrl: null,
  registrationState: 'opens-later',
  registrationUrl: null,
  registrationOpensOn: null,
  recording: null,
  materials: [],
};

const draftOf = (documentId: string, locale = 'en') =>
  documents(hub, 'event').findOne({
    documentId,
    locale,
    populate: ['recording', 'materials', 'organizerContact', 'accommodationsContact', 'series'],
  });

const march = {
  title: 'Plan your spring',
  startsAtLocal: '2026-03-06T15:00',
  endsAtLocal: '2026-03-06T16:00',
  timeZone: 'America/New_York',
  locale: 'en',
};

const begin = async (who: SignedIn, body: object) => {
  const { status, json } = await who('POST', '/hub/events', body);
  const { documentId = '', error } = json as {
    readonly documentId?: string;
    readonly error?: { readonly message: string };
  };
  return { status, documentId, says: error?.message };
};

async function heldInTwoLanguages(): Promise<string> {
  const fields = { ...held, slug: newSlug() };
  const { documentId } = await documents(hub, 'event').create({ data: webinar(fields) });
  const data = { title: 'Planifica tu año', slug: newSlug(), statusNote: 'Está enfermo.' };
  await documents(hub, 'event').update({ documentId, locale: 'es', data });
  return documentId;
}

test('what Strapi calls duplicating carries nothing that is dated', async () => {
  const original = await heldInTwoLanguages();
  const before = await draftOf(original);
  const copied = await editor('POST', `${manager}/auto-clone/${original}?locale=en`, {});
  expect(copied.status).toBe(200);
  expect(await draftOf(copied.id)).toMatchObject({
    ...undated,
    title: 'Plan your year',
    summary: 'For everyone.',
    slug: null,
    startsAtLocal: null,
    endsAtLocal: null,
    timeZone: 'America/New_York',
    capacity: 40,
    organizerContact: { email: 'plan@library.example' },
  });
  expect(await draftOf(original)).toEqual(before);
});

test('a copy that is filled in before it is saved keeps what was filled in', async () => {
  const original = await heldInTwoLanguages();
  const form = { ...(await draftOf(original)), startsAtLocal: '2026-03-06T15:00', slug: 'again' };
  const copied = await editor('POST', `${manager}/clone/${original}?locale=en`, form);
  expect(await draftOf(copied.id)).toMatchObject({
    ...undated,
    startsAtLocal: '2026-03-06T15:00',
    endsAtLocal: null,
    slug: 'again',
  });
});

test('a webinar begins with what most webinars have, and whom to ask', async () => {
  const settings = {
    name: 'Porchlight Libraries',
    contactEmail: 'hello@library.example',
    contactPhone: '+1 555 0100',
  };
  await documents(hub, 'site-settings').create({ data: settings });
  const { status, documentId } = await begin(writer, march);
  expect(status).toBe(200);
  const contact = {
    name: 'Porchlight Libraries',
    email: 'hello@library.example',
    phone: '+1 555 0100',
  };
  expect(await draftOf(documentId)).toMatchObject({
    title: 'Plan your spring',
    slug: 'plan-your-spring',
    format: 'webinar',
    startsAtLocal: '2026-03-06T15:00',
    endsAtLocal: '2026-03-06T16:00',
    timeZone: 'America/New_York',
    eventStatus: 'scheduled',
    registrationState: 'opens-later',
    languages: 'en',
    recording: { state: 'planned' },
    accommodationsContact: contact,
    organizerContact: contact,
  });
  // It is a draft of whoever began it, and can be published as it is.
  expect((await writer('GET', `${manager}/${documentId}?locale=en`)).status).toBe(200);
  expect((await editor('POST', `${manager}/${documentId}/actions/publish`, {})).status).toBe(200);
  // The next one of that name has another address, also in another language.
  expect(await draftOf((await begin(editor, march)).documentId)).toMatchObject({
    slug: 'plan-your-spring-2026-03-06',
  });
  const spanish = await begin(editor, { ...march, locale: 'es' });
  expect(await draftOf(spanish.documentId, 'es')).toMatchObject({
    slug: 'plan-your-spring',
    languages: 'es',
  });
});

test('an event like another one is like it in every language', async () => {
  const like = await heldInTwoLanguages();
  const { documentId } = await begin(editor, { ...march, title: 'Plan your summer', like });
  const dates = { startsAtLocal: '2026-03-06T15:00', endsAtLocal: '2026-03-06T16:00' };
  expect(await draftOf(documentId)).toMatchObject({
    ...undated,
    ...dates,
    title: 'Plan your summer',
    slug: 'plan-your-summer',
    summary: 'For everyone.',
    capacity: 40,
  });
  expect(await draftOf(documentId, 'es')).toMatchObject({
    ...undated,
    ...dates,
    title: 'Planifica tu año',
    slug: 'planifica-tu-ano',
  });
});

test('who may not write events begins none, and who may not read one copies none', async () => {
  const like = await heldInTwoLanguages();
  const people = await someone(hub, 'Site admin');
  expect((await begin(people, march)).status).toBe(403);
  expect((await begin(writer, { ...march, like })).status).toBe(403);
  expect((await begin(editor, { ...march, like: 'nothing' })).status).toBe(403);
  const nobody = await fetch(new URL('/hub/events', hub.url), { method: 'POST' });
  expect(nobody.status).toBe(401);
});

test.for<[string, object, string]>([
  ['no title', { title: ' ' }, 'Please give a title'],
  ['an end before the start', { endsAtLocal: '2026-03-06T14:00' }, 'ends before it starts'],
  [
    'a time that the clocks jump over',
    { startsAtLocal: '2026-03-08T02:30', endsAtLocal: '2026-03-08T04:00' },
    'does not exist in America/New_York',
  ],
  ['a zone that is none', { timeZone: 'EST' }, 'is not a time zone'],
  ['no start', { startsAtLocal: '' }, 'Starts at'],
])('with %s nothing is begun', async ([, wrong, says]) => {
  const count = () => documents(hub, 'event').count({});
  const before = await count();
  const answer = await begin(editor, { ...march, ...wrong });
  expect([answer.status, answer.says?.includes(says)]).toEqual([400, true]);
  expect(await count()).toBe(before);
});
