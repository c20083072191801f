import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, recordOf, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { labels, rowsWritten } from './outbox-rows.ts';
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

const events = () => documents(hub, 'event');
const manager = '/content-manager/collection-types/api::event.event';
const notes = { en: 'Our presenter is ill.', es: 'Quien presenta está enfermo.' };

/** Years ahead: of what is over, nearly nothing is announced. */
const ahead = { startsAtLocal: '2191-01-30T15:00', endsAtLocal: '2191-01-30T16:00' };

/** Published in English and Spanish. */
async function newEvent(fields: object = {}): Promise<string> {
  const data = webinar({ ...ahead, ...fields });
  const { documentId } = await events().create({ data, status: 'published' });
  const spanish = { title: 'Planifica tu año', slug: newSlug() };
  await events().update({ documentId, locale: 'es', data: spanish, status: 'published' });
  return documentId;
}

const announce = async (who: SignedIn, id: string, body: object) => {
  const { status, json } = await who('POST', `/hub/announcements/${id}`, body);
  const { error } = json as { readonly error?: { readonly message: string } };
  return { status, says: error?.message, json };
};

const shownIn = async (documentId: string, locale: string) => {
  const fields = (await recordOf(hub, documentId, locale))?.fields;
  return { status: fields?.['eventStatus'], note: fields?.['statusNote'] };
};

const draftIn = async (documentId: string, locale: string) => {
  const draft = await events().findOne({ documentId, locale });
  return { status: draft?.['eventStatus'], note: draft?.['statusNote'] };
};

test('a cancellation is told in all languages at once, and can be taken back', async () => {
  const event = await newEvent();
  const rows = await rowsWritten(hub, async () => {
    expect((await announce(editor, event, { kind: 'cancel', notes })).status).toBe(200);
  });
  expect(labels(rows)).toEqual(['publish event en', 'publish event es']);
  expect(await shownIn(event, 'en')).toEqual({ status: 'cancelled', note: notes.en });
  expect(await shownIn(event, 'es')).toEqual({ status: 'cancelled', note: notes.es });
  const asked = await editor('GET', `/hub/announcements/${event}`);
  expect(asked.json).toMatchObject({
    status: 'cancelled',
    possible: ['go-ahead'],
    mayAnnounce: true,
    hindrance: null,
    versions: [
      { language: 'en', title: 'Plan your year', note: notes.en },
      { language: 'es', title: 'Planifica tu año', note: notes.es },
    ],
  });
  const again = await announce(editor, event, { kind: 'cancel', notes });
  expect([again.status, again.says]).toEqual([
    400,
    '“Plan your year” is cancelled, so this cannot be announced of it. Please load the page again.',
  ]);
  expect((await announce(editor, event, { kind: 'go-ahead' })).status).toBe(200);
  for (const locale of ['en', 'es']) {
    expect(await shownIn(event, locale)).toEqual({ status: 'scheduled', note: undefined });
    expect(await draftIn(event, locale)).toEqual({ status: 'scheduled', note: null });
  }
});

test('a reason in one language is told in all, and drafts in another one follow', async () => {
  const event = await newEvent();
  const arabic = { title: 'خطط لعامك', slug: newSlug() };
  await events().update({ documentId: event, locale: 'ar', data: arabic });
  const { en } = notes;
  expect((await announce(editor, event, { kind: 'postpone', notes: { en } })).status).toBe(200);
  expect(await shownIn(event, 'es')).toEqual({ status: 'postponed', note: en });
  expect(await draftIn(event, 'ar')).toEqual({ status: 'postponed', note: en });
  // What was only drafted stays so.
  expect(await recordOf(hub, event, 'ar')).toBeUndefined();
});

test('a postponed event that is given a date takes place', async () => {
  const event = await newEvent();
  await announce(editor, event, { kind: 'postpone', notes });
  const times = {
    startsAtLocal: '2191-03-06T10:00',
    endsAtLocal: '2191-03-06T11:00',
    timeZone: 'Europe/Berlin',
  };
  expect((await announce(editor, event, { kind: 'move', times })).status).toBe(200);
  for (const locale of ['en', 'es']) {
    expect((await recordOf(hub, event, locale))?.fields).toMatchObject(times);
    expect(await shownIn(event, locale)).toEqual({ status: 'scheduled', note: undefined });
  }
  const wrong = { ...times, endsAtLocal: '2191-03-06T09:00' };
  const refused = await announce(editor, event, { kind: 'move', times: wrong });
  expect([refused.status, refused.says?.includes('ends before it starts')]).toEqual([400, true]);
});

test('what is over is not postponed, and nothing is moved into the past', async () => {
  const past = { startsAtLocal: '2020-01-30T15:00', endsAtLocal: '2020-01-30T16:00' };
  const held = await newEvent(past);
  expect((await announce(editor, held, { kind: 'postpone', notes })).says).toBe(
    '“Plan your year” is over, so this cannot be announced of it. If its date is wrong, please correct it in the form.',
  );
  const event = await newEvent();
  const times = { ...past, timeZone: 'Europe/Berlin' };
  expect((await announce(editor, event, { kind: 'move', times })).says).toBe(
    '“Plan your year” would be over already at this time. Please check the date, and the year most of all.',
  );
  expect((await recordOf(hub, event, 'en'))?.fields).toMatchObject(ahead);
});

test('what people came to is moved online, with where to join', async () => {
  const place = await documents(hub, 'place').create({
    data: { name: 'Main Library', slug: newSlug() },
  });
  const event = await newEvent({ format: 'in-person', place: place.documentId });
  const joinUrl = 'https://meet.library.example/plan';
  const answer = await announce(editor, event, { kind: 'move-online', notes, joinUrl });
  expect(answer.status).toBe(200);
  expect((await recordOf(hub, event, 'es'))?.fields).toMatchObject({
    eventStatus: 'moved-online',
    statusNote: notes.es,
    joinUrl,
    format: 'in-person',
    place: place.documentId,
  });
  const hostile = await announce(editor, await newEvent({ format: 'hybrid' }), {
    kind: 'move-online',
    notes: {},
    joinUrl: 'javascript:alert(1)',
  });
  expect(hostile.status).toBe(400);
  const online = await announce(editor, await newEvent(), { kind: 'move-online', notes });
  expect(online.status).toBe(400);
});

test('what somebody else has begun to write is not let out with it', async () => {
  const event = await newEvent();
  await editor('PUT', `${manager}/${event}?locale=es`, { locale: 'es', summary: 'A medias' });
  const { number } = (await hub.snapshot()).documents[0] as { readonly number: number };
  const answer = await announce(editor, event, { kind: 'cancel', notes });
  expect([answer.status, answer.says]).toEqual([
    400,
    '“Plan your year” has changes that were saved and not published (Español: Summary). Please publish or discard them first, so that readers are told only what you mean.',
  ]);
  expect(await draftIn(event, 'en')).toEqual({ status: 'scheduled', note: null });
  expect(((await hub.snapshot()).documents[0] as { readonly number: number }).number).toBe(number);
  const spanish = await someone(hub, 'Editor');
  const { id } = ((await spanish('GET', '/admin/users/me')).json as { data: { id: number } }).data;
  await hub.strapi.db
    .query('admin::user')
    .update({ where: { id }, data: { preferedLanguage: 'es' } });
  expect((await announce(spanish, event, { kind: 'cancel', notes })).says).toBe(
    '«Planifica tu año» tiene cambios guardados sin publicar (Español: Resumen). Primero publíquelos o descártelos, para que el público sepa solo lo que usted quiere decir.',
  );
  await editor('POST', `${manager}/${event}/actions/publish`, { locale: 'es' });
  expect((await announce(editor, event, { kind: 'cancel', notes })).status).toBe(200);
});

test('a version that cannot be published leaves nothing half done', async () => {
  const event = await newEvent();
  // As an import or an older release may have left it: no editor could publish this address.
  await hub.strapi.db
    .query('api::event.event')
    .updateMany({ where: { documentId: event, locale: 'es' }, data: { slug: 'Not An Address' } });
  const rows = await rowsWritten(hub, async () => {
    expect((await announce(editor, event, { kind: 'cancel', notes })).status).toBe(400);
  });
  expect(rows).toEqual([]);
  for (const locale of ['en', 'es'])
    expect(await draftIn(event, locale)).toEqual({ status: 'scheduled', note: null });
  expect(await shownIn(event, 'en')).toEqual({ status: 'scheduled', note: undefined });
});

test('what is no public event, and who may not publish, announces nothing', async () => {
  const event = await newEvent();
  const people = await someone(hub, 'Site admin');
  for (const who of [writer, people])
    expect((await announce(who, event, { kind: 'cancel', notes })).status).toBe(403);
  expect((await editor('GET', '/hub/announcements/nothing')).status).toBe(403);
  const mine = await writer('POST', manager, webinar());
  expect((await writer('GET', `/hub/announcements/${mine.id}`)).json).toMatchObject({
    mayAnnounce: false,
  });
  const draft = await announce(editor, mine.id, { kind: 'cancel', notes });
  expect([draft.status, draft.says]).toEqual([
    400,
    '“Plan your year” is not published, so nobody has to be told. Please edit the draft, or delete it.',
  ]);
  for (const body of [
    { kind: 'cancel', notes: {} },
    { kind: 'cancel', notes: { en: ' ' } },
    { kind: 'burn' },
    { kind: 'cancel', notes: { ...notes, de: 'Krank' } },
    {},
  ])
    expect((await announce(editor, event, body)).status).toBe(400);
  expect(await shownIn(event, 'en')).toEqual({ status: 'scheduled', note: undefined });
});
