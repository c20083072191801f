import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { documents, newSlug, recordOf, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { labels, rowsWritten } from './outbox-rows.ts';
import { type SignedIn, someone } from './people.ts';

let hub: Hub;
let writer: SignedIn;
let editor: SignedIn;
let series: string;
beforeAll(async () => {
  hub = await startHub();
  writer = await someone(hub, 'Contributor');
  editor = await someone(hub, 'Editor');
});
afterAll(() => hub.stop());
beforeEach(async () => {
  const data = { name: 'Engagement hour', slug: newSlug() };
  series = (await documents(hub, 'series').create({ data })).documentId;
});

const events = () => documents(hub, 'event');

/** Years ahead: sessions that are over never move. */
const wanted = {
  title: 'Engagement hour',
  locale: 'en',
  days: ['2190-03-04', '2190-03-11', '2190-03-18'],
  startsAt: '15:00',
  endsAt: '16:00',
  timeZone: 'America/New_York',
};

interface Reply {
  readonly documentIds: readonly string[];
  readonly sessions: readonly {
    readonly documentId: string;
    readonly startsAtLocal: string;
    readonly newStartsAtLocal: string | null;
    readonly stays: string | null;
  }[];
  readonly moved: number;
  readonly error?: { readonly message: string };
}
const ask = async (who: SignedIn, method: string, path: string, body?: object) => {
  const { status, json } = await who(method, `/hub/series/${series}/${path}`, body);
  const reply = json as Reply;
  return { status, reply, says: reply.error?.message };
};
const make = (who: SignedIn, more: object = {}) =>
  ask(who, 'POST', 'sessions', { ...wanted, ...more });

const draftOf = (documentId: string, locale = 'en') =>
  events().findOne({ documentId, locale, populate: ['series'] });

test('each session is a draft of its own, with an address of its own, in the series', async () => {
  const { status, reply } = await make(writer, { title: 'Porch hour' });
  expect(status).toBe(200);
  const drafts = await Promise.all(reply.documentIds.map((id) => draftOf(id)));
  const session = (day: string) =>
    expect.objectContaining({
      title: 'Porch hour',
      slug: `porch-hour-${day}`,
      startsAtLocal: `${day}T15:00`,
      endsAtLocal: `${day}T16:00`,
      timeZone: 'America/New_York',
      format: 'webinar',
      series: expect.objectContaining({ documentId: series }),
    });
  expect(drafts).toEqual(wanted.days.map(session));
  const [first = '', second = ''] = reply.documentIds;
  await events().update({ documentId: first, data: { title: 'Only the first', capacity: 9 } });
  expect(await draftOf(second)).toMatchObject({ title: 'Porch hour', capacity: null });
  const listed = await ask(editor, 'GET', 'sessions');
  expect(listed.reply.sessions).toMatchObject(
    wanted.days.map((day) => ({ startsAtLocal: `${day}T15:00`, isPublished: false })),
  );
  // A second press on the button makes nothing twice.
  const again = await make(editor, { days: ['2190-03-18', '2190-03-25'] });
  expect([again.status, again.says?.includes('Porch hour, 2190-03-18 15:00')]).toEqual([400, true]);
  expect((await ask(editor, 'GET', 'sessions')).reply.sessions).toHaveLength(3);
});

test('sessions like an event are like it in each of its languages', async () => {
  const data = webinar({ summary: 'For everyone.', joinUrl: 'https://meet.library.example/' });
  const { documentId: like } = await events().create({ data });
  const spanish = { title: 'Una hora', slug: newSlug() };
  await events().update({ documentId: like, locale: 'es', data: spanish });
  const { reply } = await make(editor, { like, days: ['2190-03-04'] });
  const [id = ''] = reply.documentIds;
  const same = { startsAtLocal: '2190-03-04T15:00', joinUrl: null };
  expect(await draftOf(id)).toMatchObject({ ...same, summary: 'For everyone.' });
  expect(await draftOf(id, 'es')).toMatchObject({
    ...same,
    title: 'Una hora',
    slug: 'una-hora-2190-03-04',
  });
  // The series has no Spanish name, and the session is of it in every language all the same.
  for (const locale of ['en', 'es']) await events().publish({ documentId: id, locale });
  expect((await recordOf(hub, id, 'es'))?.fields).toMatchObject({ series });
  expect((await make(writer, { like, days: ['2190-04-04'] })).status).toBe(403);
  const spanishFirst = await make(editor, { locale: 'es' });
  expect([spanishFirst.status, spanishFirst.says]).toEqual([
    400,
    'The series is not written in Español yet. Please save it in that language first.',
  ]);
});

test.for<[string, object, string]>([
  [
    'a session in a gap',
    { days: ['2026-03-01', '2026-03-08'], startsAt: '02:30', endsAt: '03:30' },
    '“Engagement hour”, 2026-03-08',
  ],
  ['no day', { days: [] }, 'one to sixty days'],
  ['a day twice', { days: ['2190-03-04', '2190-03-04'] }, 'one to sixty days'],
  ['a time that is none', { startsAt: '25:00' }, 'one to sixty days'],
  ['a zone that is none', { timeZone: 'EST' }, 'is not a time zone'],
])('with %s no session is made', async ([, wrong, says]) => {
  const answer = await make(editor, wrong);
  expect([answer.status, answer.says?.includes(says)]).toEqual([400, true]);
  expect((await ask(editor, 'GET', 'sessions')).reply.sessions).toEqual([]);
});

/** Three sessions: the second and third are public in two languages, the first is a draft. */
async function threeSessions(): Promise<readonly string[]> {
  const { reply } = await make(editor);
  for (const documentId of reply.documentIds.slice(1)) {
    await events().publish({ documentId });
    const data = { title: 'Una hora', slug: newSlug() };
    await events().update({ documentId, locale: 'es', data, status: 'published' });
  }
  return reply.documentIds;
}

const byAWeek = { kind: 'days', days: 7 };
const startOf = async (documentId: string) => (await draftOf(documentId))?.['startsAtLocal'];

test('the rest moves from one session on, and what is public is published again', async () => {
  const [first = '', second = '', third = ''] = await threeSessions();
  const preview = await ask(editor, 'POST', 'moves/preview', { from: second, move: byAWeek });
  expect(preview.reply.sessions).toMatchObject([
    { documentId: second, newStartsAtLocal: '2190-03-18T15:00', stays: null, isPublished: true },
    { documentId: third, newStartsAtLocal: '2190-03-25T15:00', stays: null, isPublished: true },
  ]);
  expect(await startOf(second)).toBe('2190-03-11T15:00');
  const rows = await rowsWritten(hub, async () => {
    const body = { from: second, move: byAWeek, sessions: [second, third] };
    expect((await ask(editor, 'POST', 'moves', body)).reply).toEqual({ moved: 2 });
  });
  expect([...labels(rows)].sort()).toEqual([
    'publish event en',
    'publish event en',
    'publish event es',
    'publish event es',
  ]);
  expect(await startOf(first)).toBe('2190-03-04T15:00');
  for (const locale of ['en', 'es'])
    expect((await recordOf(hub, third, locale))?.fields).toMatchObject({
      startsAtLocal: '2190-03-25T15:00',
      endsAtLocal: '2190-03-25T16:00',
    });
});

test('drafts move too, to another time of day, and stay drafts', async () => {
  const [first = '', second = ''] = await threeSessions();
  const move = { kind: 'hours', startsAt: '18:30', endsAt: '20:00' };
  const body = { from: first, move, sessions: [first, second] };
  expect((await ask(editor, 'POST', 'moves', body)).status).toBe(200);
  expect(await draftOf(first)).toMatchObject({
    startsAtLocal: '2190-03-04T18:30',
    endsAtLocal: '2190-03-04T20:00',
  });
  expect(await recordOf(hub, first)).toBeUndefined();
  expect((await recordOf(hub, second))?.fields).toMatchObject({
    startsAtLocal: '2190-03-11T18:30',
  });
});

test('what somebody has begun to rewrite, and what is cancelled, stays and says why', async () => {
  const [first = '', second = '', third = ''] = await threeSessions();
  await events().update({ documentId: second, data: { summary: 'Half' } });
  const cancellation = { kind: 'cancel', notes: { en: 'Ill.' } };
  expect((await editor('POST', `/hub/announcements/${third}`, cancellation)).status).toBe(200);
  const preview = await ask(editor, 'POST', 'moves/preview', { from: first, move: byAWeek });
  expect(preview.reply.sessions.map(({ stays }) => stays)).toEqual([
    null,
    expect.stringContaining('(English: Summary)'),
    '“Engagement hour” is cancelled.',
  ]);
  const refused = await ask(editor, 'POST', 'moves', {
    from: first,
    move: byAWeek,
    sessions: [first, second],
  });
  expect([refused.status, refused.says?.includes('(English: Summary)')]).toEqual([400, true]);
  expect(await startOf(first)).toBe('2190-03-04T15:00');
});

test('sessions that are over stay, and one that would be in a gap', async () => {
  const { reply } = await make(editor, {
    days: ['2020-03-05', '2190-03-05', '2190-03-14'],
    startsAt: '01:00',
    endsAt: '01:30',
  });
  const [over = ''] = reply.documentIds;
  const move = { kind: 'hours', startsAt: '02:15', endsAt: '02:45' };
  const preview = await ask(editor, 'POST', 'moves/preview', { from: over, move });
  expect(preview.reply.sessions.map(({ startsAtLocal, stays }) => [startsAtLocal, stays])).toEqual([
    ['2190-03-05T01:00', null],
    ['2190-03-14T01:00', expect.stringContaining('a time that the clocks jump over')],
  ]);
});

test('who may not publish moves nothing that is public, and strangers see nothing', async () => {
  const [first = '', second = ''] = await threeSessions();
  const mine = await make(writer, { days: ['2190-05-06'] });
  const [own = ''] = mine.reply.documentIds;
  const preview = await ask(writer, 'POST', 'moves/preview', { from: own, move: byAWeek });
  expect(preview.reply.sessions.map(({ documentId }) => documentId)).toEqual([own]);
  const move = { from: own, move: byAWeek, sessions: [own, second] };
  expect((await ask(writer, 'POST', 'moves', move)).status).toBe(400);
  expect(await startOf(own)).toBe('2190-05-06T15:00');
  expect(await startOf(second)).toBe('2190-03-11T15:00');
  const people = await someone(hub, 'Site admin');
  expect((await ask(people, 'GET', 'sessions')).status).toBe(403);
  expect((await make(people)).status).toBe(403);
  for (const wrong of [{ kind: 'days', days: 0 }, { kind: 'days', days: 1.5 }, {}])
    expect((await ask(editor, 'POST', 'moves/preview', { from: first, move: wrong })).status).toBe(
      400,
    );
});
