import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Intake } from '../src/intake/routes.ts';
import { documents, newSlug, webinar } from './content.ts';
import { testEnvironment } from './environment.ts';
import { type Hub, startHub } from './hub.ts';
import { administratorToken, someonesToken } from './people.ts';

let hub: Hub;
let admin: string;
let editor: string;
beforeAll(async () => {
  hub = await startHub();
  admin = await administratorToken(hub);
  editor = await someonesToken(hub, 'Editor');
});
afterAll(() => hub.stop());

interface Sent extends Partial<Intake> {
  readonly status: number;
  /** Why all of it was refused. */
  readonly message: string | undefined;
}

async function send(
  text: string,
  fields: Readonly<Record<string, string>> = {},
  token = editor,
): Promise<Sent> {
  const body = new FormData();
  body.append('files', new Blob([text]), 'programme.ics');
  const whole = { timeZone: 'America/New_York', ...fields };
  for (const [name, value] of Object.entries(whole)) body.append(name, value);
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await fetch(new URL('/hub/import', hub.url), { method: 'POST', headers, body });
  const json = (await answer.json()) as Intake & { readonly error?: { readonly message: string } };
  return { status: answer.status, message: json.error?.message, ...json };
}

const apply = { apply: 'true' };

const outcomes = ({ rows }: Sent) => rows?.map(({ title, outcome }) => [title, outcome]);

let made = 0;

/** A calendar of events that each say these lines. */
const calendar = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

const newUid = (): string => `UID:event-${(made += 1)}@elsewhere.example`;

const times = [
  'DTSTART;TZID=Eastern Standard Time:20261005T150000',
  'DTEND;TZID=Eastern Standard Time:20261005T160000',
];

const events = () => hub.strapi.db.query('api::event.event').findMany({ orderBy: { id: 'asc' } });

const draftOf = (documentId: string | null | undefined, locale = 'en') =>
  documents(hub, 'event').findOne({
    documentId,
    locale,
    populate: { place: { fields: ['documentId'] }, createdBy: { fields: ['firstname'] } },
  });

/** Where the panel beside an event says that it came from. */
async function originOf(documentId: string | null | undefined, token = editor): Promise<unknown> {
  const headers = { Authorization: `Bearer ${token}` };
  return (await fetch(new URL(`/hub/import/${documentId}`, hub.url), { headers })).json();
}

test('first it is only looked at, then the same request makes drafts', async () => {
  const place = await documents(hub, 'place').create({
    data: { name: 'Biblioteca Central', slug: newSlug() },
  });
  const file = calendar(
    [newUid(), 'SUMMARY:Looked at', ...times, 'LOCATION:BIBLIOTECA CENTRAL\\, Main St 1'],
    [newUid(), 'SUMMARY:Elsewhere', ...times, 'LOCATION:Town hall'],
    [newUid(), 'SUMMARY:Without time'],
  );
  const before = await events();
  const looked = await send(file);
  expect({ status: looked.status, applied: looked.applied, outcomes: outcomes(looked) }).toEqual({
    status: 200,
    applied: false,
    outcomes: [
      ['Looked at', 'new'],
      ['Elsewhere', 'new'],
      ['Without time', 'refused'],
    ],
  });
  expect(looked.rows?.map(({ reason, notes }) => [reason, ...notes])).toEqual([
    [null],
    [null, '“Town hall” is no place of this hub. Please choose one, or make it first.'],
    ['It has no start. Please give it one in the file.'],
  ]);
  expect(await events()).toEqual(before);

  const applied = await send(file, apply);
  expect(applied.rows?.map((row) => ({ ...row, documentId: null }))).toEqual(looked.rows);
  const [first, second, third] = applied.rows ?? [];
  expect(await draftOf(first?.documentId)).toMatchObject({
    title: 'Looked at',
    slug: 'looked-at',
    startsAtLocal: '2026-10-05T15:00',
    endsAtLocal: '2026-10-05T16:00',
    timeZone: 'America/New_York',
    format: 'in-person',
    place: { documentId: place.documentId },
    createdBy: { firstname: 'Editor' },
    publishedAt: null,
  });
  expect((await draftOf(second?.documentId))?.['place']).toBe(null);
  expect(await originOf(second?.documentId)).toMatchObject({
    origin: {
      file: 'programme.ics',
      notes: ['“Town hall” is no place of this hub. Please choose one, or make it first.'],
    },
  });
  expect(third?.documentId).toBe(null);
  expect(await events()).toHaveLength(before.length + 2);
  expect(outcomes(await send(file, apply))).toEqual([
    ['Looked at', 'same'],
    ['Elsewhere', 'same'],
    ['Without time', 'refused'],
  ]);
  expect(await events()).toHaveLength(before.length + 2);
});

test('the next file changes what it says otherwise, and leaves the editors the rest', async () => {
  const uid = newUid();
  const file = (title: string, ...lines: readonly string[]) =>
    calendar([uid, `SUMMARY:${title}`, ...times, ...lines]);
  const [first] = (await send(file('Before', 'DESCRIPTION:Old words'), apply)).rows ?? [];
  const documentId = first?.documentId;
  await documents(hub, 'event').update({
    documentId,
    data: { title: 'As the editor wants it', summary: 'Written by hand' },
  });
  const next = file('Before', 'DESCRIPTION:New words', 'STATUS:CANCELLED');
  expect((await send(next)).rows).toMatchObject([
    { outcome: 'changed', changes: ['eventStatus', 'body'], documentId },
  ]);
  await send(next, apply);
  expect(await draftOf(documentId)).toMatchObject({
    title: 'As the editor wants it',
    summary: 'Written by hand',
    eventStatus: 'cancelled',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'New words' }] }],
  });
  await send(file('After'), apply);
  expect(await draftOf(documentId)).toMatchObject({
    title: 'After',
    eventStatus: 'scheduled',
    body: null,
  });
});

test('what is public stays as it is until an editor publishes it', async () => {
  const uid = newUid();
  const file = (title: string) =>
    calendar([uid, `SUMMARY:${title}`, ...times, 'LOCATION:https://meet.example/a']);
  const [row] = (await send(file('Public'), apply)).rows ?? [];
  await documents(hub, 'event').publish({ documentId: row?.documentId });
  const { head } = await hub.snapshot();
  expect((await send(file('Edited'), apply)).rows).toMatchObject([{ outcome: 'changed' }]);
  expect((await draftOf(row?.documentId))?.['title']).toBe('Edited');
  expect((await hub.snapshot()).head).toEqual(head);
});

test('without a UID an event is known by title and start, also one written by hand', async () => {
  const table = 'title,start,end,summary\nBy hand,2027-02-01 10:00,2027-02-01 11:00,From a table';
  const { documentId } = await documents(hub, 'event').create({
    data: webinar({
      title: 'By hand',
      startsAtLocal: '2027-02-01T10:00',
      endsAtLocal: '2027-02-01T11:00',
    }),
  });
  expect((await send(table)).rows).toMatchObject([
    { outcome: 'changed', changes: ['summary'], documentId },
  ]);
  await send(table, apply);
  expect((await send(table)).rows).toMatchObject([{ outcome: 'same', documentId }]);
});

test('an event that was removed here comes back as a new one, and says so', async () => {
  const file = calendar([newUid(), 'SUMMARY:Removed', ...times]);
  const [first] = (await send(file, apply)).rows ?? [];
  await documents(hub, 'event').delete({ documentId: first?.documentId });
  const [again] = (await send(file, apply)).rows ?? [];
  expect(again).toMatchObject({
    outcome: 'new',
    notes: ['It was imported before and removed here since.'],
  });
  expect(again?.documentId).not.toBe(first?.documentId);
  expect((await send(file)).rows).toMatchObject([
    { outcome: 'same', documentId: again?.documentId },
  ]);
});

test('each date of a series has an entry and an address of its own', async () => {
  const file = calendar([newUid(), 'SUMMARY:Story time', ...times, 'RRULE:FREQ=WEEKLY;COUNT=3']);
  const { rows = [] } = await send(file, apply);
  const slugs = await Promise.all(
    rows.map(async (row) => (await draftOf(row.documentId))?.['slug']),
  );
  expect(slugs).toEqual([
    'story-time-2026-10-05',
    'story-time-2026-10-12',
    'story-time-2026-10-19',
  ]);
});

test('what cannot be right is refused in a sentence, in the language of the panel', async () => {
  const uidDomain = testEnvironment('/')['HUB_UID_DOMAIN'];
  const uid = newUid();
  const file = calendar(
    [`UID:x@${uidDomain}`, 'SUMMARY:Own', ...times],
    [newUid(), `SUMMARY:${'long '.repeat(40)}`, ...times],
    [newUid(), 'SUMMARY:Gap', 'DTSTART;TZID=America/New_York:20260308T023000'],
    [uid, 'SUMMARY:Twice', ...times],
    [uid, 'SUMMARY:Twice', ...times],
  );
  const reasons = ({ rows = [] }: Sent) => rows.map(({ reason }) => reason);
  expect(reasons(await send(file))).toEqual([
    'It comes from this hub. Please edit it here.',
    'The title is too long. Please keep it within 160 characters.',
    '2026-03-08 02:30 does not exist in America/New_York, because the clocks go forward then. Please choose 2026-03-08 01:59 or 2026-03-08 03:00.',
    null,
    'It is the same event as number 4 of this file. Please keep one of the two.',
  ]);
  expect(reasons(await send(file, { language: 'es' }))[0]).toBe(
    'Viene de este mismo sitio. Edítelo aquí.',
  );
});

test('an event of another language is not written over', async () => {
  const file = calendar([newUid(), 'SUMMARY:Hora del cuento', ...times]);
  const [row] = (await send(file, { ...apply, locale: 'es' })).rows ?? [];
  expect(await draftOf(row?.documentId, 'es')).toMatchObject({ title: 'Hora del cuento' });
  expect((await send(file, { locale: 'en' })).rows).toMatchObject([
    { outcome: 'refused', reason: expect.stringContaining('another language (es)') },
  ]);
});

test('columns can be corrected, and what was guessed is told', async () => {
  const table = 'Was;Wann\nGelesen;2026-11-02 10:00';
  expect(await send(table)).toMatchObject({
    problem: 'Please say which column has the title and which has the start.',
    table: { heading: ['Was', 'Wann'], columns: {} },
    rows: [],
  });
  const columns = JSON.stringify({ title: 0, start: 1 });
  expect(outcomes(await send(table, { columns }))).toEqual([['Gelesen', 'new']]);
  const days = 'title,start\nA,5/10/2026 10:00';
  expect((await send(days)).rows).toMatchObject([{ outcome: 'refused' }]);
  expect((await send(days, { order: 'month-first' })).rows).toMatchObject([
    { outcome: 'new', startsAtLocal: '2026-05-10T10:00' },
  ]);
});

test('a contributor imports drafts, and changes none of others', async () => {
  const contributor = await someonesToken(hub, 'Contributor');
  const uid = newUid();
  const file = (title: string) => calendar([uid, `SUMMARY:${title}`, ...times]);
  await send(file('Of the editor'), apply);
  expect((await send(file('Of a contributor'), apply, contributor)).rows).toMatchObject([
    {
      outcome: 'refused',
      reason: expect.stringContaining('you may not change it'),
      documentId: null,
    },
  ]);
  const [foreign] = (await send(file('Of the editor'))).rows ?? [];
  expect(await originOf(foreign?.documentId, contributor)).toMatchObject({
    error: { status: 403 },
  });
  const own = calendar([newUid(), 'SUMMARY:Own', ...times]);
  const [row] = (await send(own, apply, contributor)).rows ?? [];
  expect(await draftOf(row?.documentId)).toMatchObject({
    title: 'Own',
    createdBy: { firstname: 'Contributor' },
    publishedAt: null,
  });
});

test('who may not create events imports none, and nobody who is not signed in', async () => {
  const file = calendar([newUid(), 'SUMMARY:Refused', ...times]);
  const before = await events();
  const siteAdmin = await someonesToken(hub, 'Site admin');
  expect((await send(file, apply, siteAdmin)).status).toBe(403);
  for (const token of ['', hub.publisher])
    expect((await send(file, apply, token)).status).toBe(401);
  expect(await events()).toEqual(before);
});

test('a request that cannot be understood is refused whole', async () => {
  const file = calendar([newUid(), 'SUMMARY:Refused', ...times]);
  const refusals: readonly [Readonly<Record<string, string>>, string][] = [
    [{ timeZone: 'Middle-earth/Shire' }, 'Please choose a time zone for the times that name none.'],
    [{ locale: 'fr' }, 'The choice “locale: fr” cannot be read. Please choose again.'],
    [{ order: 'sideways' }, 'The choice “order: sideways” cannot be read. Please choose again.'],
  ];
  for (const [fields, message] of refusals)
    expect(await send(file, { ...apply, ...fields })).toMatchObject({ status: 400, message });
  expect(await send(' '.repeat(2 * 1024 * 1024 + 1))).toMatchObject({
    status: 400,
    message: 'The file is larger than 2 MB. Please export fewer events at once.',
  });
});

test('one draft that is refused takes all of the import back', async () => {
  const before = await events();
  const refuse = new Error('No more drafts today.');
  let writes = 0;
  hub.strapi.db.lifecycles.subscribe({
    models: ['api::event.event'],
    beforeCreate({ params }) {
      const { title } = params.data as { readonly title?: string };
      if (title !== 'First of two' && title !== 'Second of two') return;
      writes += 1;
      if (writes === 2) throw refuse;
    },
  });
  const file = calendar(
    [newUid(), 'SUMMARY:First of two', ...times],
    [newUid(), 'SUMMARY:Second of two', ...times],
  );
  expect((await send(file, apply, admin)).status).toBe(500);
  expect(await events()).toEqual(before);
  expect(outcomes(await send(file))).toEqual([
    ['First of two', 'new'],
    ['Second of two', 'new'],
  ]);
});
