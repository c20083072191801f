import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, webinar } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { testEnvironment } from './environment.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator, administratorToken, type SignedIn, someone } from './people.ts';

let hub: Hub;
let editor: Editor;
let admin: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  editor = editorOf(hub);
  admin = await administrator(hub);
});
afterAll(() => hub.stop());

let made = 0;

/** A run later than all before it, and what a test wants it to say. */
const report = (fields: object = {}) => ({
  run: `run-${(made += 1)}`,
  number: 0,
  at: `2031-01-01T00:00:00.${String(made).padStart(3, '0')}Z`,
  files: 12,
  tookMs: 34.5,
  nextChange: { at: '2031-02-01T15:00:00.000Z', what: 'begins', name: 'Plan your year' },
  pinned: false,
  versions: [] as object[],
  ...fields,
});

async function send(body: unknown, token = hub.publisher): Promise<[number, string]> {
  const answer = await fetch(new URL('/api/export/receipts', hub.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  const { error } = (text === '' ? {} : JSON.parse(text)) as {
    readonly error?: { readonly message: string };
  };
  return [answer.status, error?.message ?? ''];
}

const headNumber = async () =>
  ((await (await hub.get('/api/export/head')).json()) as { readonly number: number }).number;

const numberOf = async (entry: string, language = 'en') => {
  const query = { where: { entry, language } };
  return Number((await hub.strapi.db.query('api::publication.publication').findOne(query)).number);
};

const stored = async () => ({
  runs: await hub.strapi.db
    .query('api::receipt-run.receipt-run')
    .findMany({ orderBy: { id: 'asc' } }),
  versions: await hub.strapi.db.query('api::receipt.receipt').findMany({ orderBy: { id: 'asc' } }),
});

const statesOf = async (type: string, entry: string, who = admin) =>
  ((await who('GET', `/hub/receipts/${type}/${entry}`)).json as { readonly locales: object[] })
    .locales;

/** What the status says of one entry that is held back. */
async function heldOf(entry: string, who = admin): Promise<readonly object[]> {
  const { json } = await who('GET', '/hub/status');
  const { held } = json as { readonly held: readonly { readonly documentId: string }[] };
  return held.filter(({ documentId }) => documentId === entry);
}

const version = (documentId: string, number: number, fields: object = {}) => ({
  type: 'event',
  documentId,
  locale: 'en',
  number,
  state: 'live',
  since: '2031-01-01T00:00:00.000Z',
  ...fields,
});

test('only the publisher reports', async () => {
  const preview = testEnvironment('/')['HUB_PREVIEW_TOKEN'] ?? '';
  const before = await stored();
  for (const token of ['', 'wrong', preview, await administratorToken(hub)])
    expect([401, 403]).toContain((await send(report(), token))[0]);
  expect(await stored()).toEqual(before);
});

test('the same report again changes nothing', async () => {
  const event = await editor.newEvent({});
  const number = await numberOf(event);
  const said = report({ number, versions: [version(event, number)] });
  expect(await send(said)).toEqual([204, '']);
  const once = await stored();
  expect(await send(said)).toEqual([204, '']);
  expect(await stored()).toEqual(once);
  expect(once.versions.at(-1)).toMatchObject({
    type: 'event',
    entry: event,
    number,
    state: 'live',
  });
});

test.for<[string, object, RegExp]>([
  ['no run', { run: undefined }, /run/],
  ['a run with spaces', { run: 'a b' }, /run/],
  ['a number that is none', { number: 1.5 }, /number/],
  ['a moment without milliseconds', { at: '2031-01-01T00:00:00Z' }, /at/],
  ['a day that does not exist', { at: '2031-02-30T00:00:00.000Z' }, /at/],
  ['nothing said of the next change', { nextChange: undefined }, /nextChange/],
  ['another field', { token: 'x' }, /token/],
  ['an unknown type', { versions: [version('e1', 1, { type: 'poem' })] }, /versions\[0\]\.type/],
  ['an impossible id', { versions: [version('../x', 1)] }, /versions\[0\]\.documentId/],
  ['an unknown state', { versions: [version('e1', 1, { state: 'lost' })] }, /versions\[0\]\.state/],
])('%s is refused, and nothing is stored', async ([, fields, where]) => {
  const before = await stored();
  const [status, message] = await send(report(fields));
  expect(status).toBe(400);
  expect(message).toMatch(where);
  expect(await stored()).toEqual(before);
});

test('a version is queued, then live, then queued again, then withdrawn', async () => {
  const event = await editor.newEvent({});
  const [number, { revisedAt }] = [await numberOf(event), await publicationOf(event)];
  expect(await statesOf('event', event)).toMatchObject([
    { locale: 'en', state: 'queued', since: revisedAt, number },
  ]);
  const since = '2031-01-01T00:00:09.000Z';
  await send(report({ number, versions: [version(event, number, { since })] }));
  expect(await statesOf('event', event)).toMatchObject([{ state: 'live', since, number }]);
  await editor.translate(event);
  const [, spanish] = await statesOf('event', event);
  expect(spanish).toMatchObject({ locale: 'es', state: 'queued' });
  await documents(hub, 'event').unpublish({ documentId: event });
  expect(await statesOf('event', event)).toMatchObject([{ state: 'queued' }, { state: 'queued' }]);
  const { at } = report();
  await send(report({ number: await headNumber(), at }));
  expect(await statesOf('event', event)).toMatchObject([
    { locale: 'en', state: 'withdrawn', since: (await publicationOf(event)).revisedAt },
    // Not named in the report: live since the first run that contains it.
    { locale: 'es', state: 'live', since: at },
  ]);
});

test('what is held back says why, until it is edited', async () => {
  const event = await editor.newEvent({});
  const number = await numberOf(event);
  const reason = 'The page of “Plan your year” links to an address that does not exist.';
  const held = version(event, number, { state: 'held', reason });
  await send(report({ number: await headNumber(), versions: [held] }));
  const { since } = held;
  const state = { locale: 'en', state: 'held', since, reason, number };
  expect(await statesOf('event', event)).toMatchObject([state]);
  const listed = { type: 'event', documentId: event, locale: 'en', number, since, reason };
  expect(await heldOf(event)).toMatchObject([listed]);
  expect((await admin('GET', '/hub/status')).json).toMatchObject({ queued: 0 });
  await documents(hub, 'event').update({
    documentId: event,
    data: { title: 'Mended' },
    status: 'published',
  });
  expect(await statesOf('event', event)).toMatchObject([{ state: 'queued' }]);
  expect(await heldOf(event)).toEqual([]);
  expect((await admin('GET', '/hub/status')).json).toMatchObject({ queued: 1 });
});

test('the status is that of the last run, also when it went back', async () => {
  await editor.newEvent({});
  const number = await headNumber();
  await send(report({ number }));
  const back = report({ number: number - 1, pinned: true, nextChange: null });
  await send(back);
  const { run, at, files } = back;
  expect((await admin('GET', '/hub/status')).json).toMatchObject({
    lastRun: { run, number: number - 1, at, files, tookMs: 35, pinned: true },
    queued: 1,
    nextChange: null,
  });
  const ahead = report({ number });
  await send(ahead);
  expect((await admin('GET', '/hub/status')).json).toMatchObject({
    lastRun: { run: ahead.run },
    queued: 0,
    nextChange: ahead.nextChange,
  });
});

test('the run that was reported last counts, whatever its clock said', async () => {
  await send(report({ at: '2040-01-01T00:00:00.000Z' }));
  const event = await editor.newEvent({});
  const number = await headNumber();
  const { run } = report();
  await send(report({ run, number }));
  expect((await admin('GET', '/hub/status')).json).toMatchObject({ lastRun: { run }, queued: 0 });
  expect(await statesOf('event', event)).toMatchObject([{ state: 'live' }]);
  // A store that was made again has had a run of this name before.
  await send(report({ at: '2040-01-01T00:00:00.000Z', number }));
  await send(report({ run, number: number - 1 }));
  expect((await admin('GET', '/hub/status')).json).toMatchObject({ lastRun: { run }, queued: 1 });
});

test('what is told again has been live since it was told first', async () => {
  const event = await editor.newEvent({});
  const number = await numberOf(event);
  const told = (since: string, fields: object = {}) =>
    send(report({ number, versions: [version(event, number, { since, ...fields })] }));
  const [first, second] = ['2031-01-01T00:00:01.000Z', '2031-01-01T00:00:02.000Z'];
  await told(first);
  await told(second);
  expect(await statesOf('event', event)).toMatchObject([{ state: 'live', since: first }]);
  await told(second, { state: 'held', reason: 'It cannot be read.' });
  expect(await statesOf('event', event)).toMatchObject([{ state: 'held', since: second }]);
});

test('an entry’s receipts are for those who may read it', async () => {
  const [contributor, editing, managing, people] = await Promise.all(
    ['Contributor', 'Editor', 'Managing editor', 'Site admin'].map((role) => someone(hub, role)),
  );
  if (!contributor || !editing || !managing || !people) throw new Error('Nobody came.');
  const path = '/content-manager/collection-types/api::event.event';
  const mine = await contributor('POST', path, webinar());
  const other = await editor.newEvent({});
  await documents(hub, 'event').publish({ documentId: mine.id });
  const status = async (who: SignedIn, type: string, id: string) =>
    (await who('GET', `/hub/receipts/${type}/${id}`)).status;
  expect(await status(contributor, 'event', mine.id)).toBe(200);
  expect(await status(contributor, 'event', other)).toBe(403);
  for (const who of [editing, managing, admin]) expect(await status(who, 'event', other)).toBe(200);
  expect(await status(people, 'event', other)).toBe(403);
  expect(await status(editing, 'event', 'nothing')).toBe(403);
  expect(await status(admin, 'poem', other)).toBe(404);
  for (const who of [contributor, editing, managing, people, admin])
    expect((await who('GET', '/hub/status')).status).toBe(200);
});

test('nobody sees what is held back that they may not read', async () => {
  const event = await editor.newEvent({});
  const number = await numberOf(event);
  const held = version(event, number, { state: 'held', reason: 'No.' });
  await send(report({ number: await headNumber(), versions: [held] }));
  const seenBy = async (role: string) => (await heldOf(event, await someone(hub, role))).length;
  expect(await seenBy('Editor')).toBe(1);
  expect(await seenBy('Contributor')).toBe(0);
  expect(await seenBy('Site admin')).toBe(0);
});

test('who is not signed in gets nothing from the hub’s own routes', async () => {
  const event = await editor.newEvent({});
  for (const path of [`/hub/receipts/event/${event}`, '/hub/status'])
    for (const headers of [{}, { Authorization: `Bearer ${hub.publisher}` }])
      expect([path, (await hub.get(path, headers)).status]).toEqual([path, 401]);
});

test('the last two hundred runs are kept', async () => {
  for (let count = 0; count < 203; count += 1) expect((await send(report()))[0]).toBe(204);
  const { runs } = await stored();
  expect(runs.length).toBe(200);
  expect(runs.at(-1)).toMatchObject({ run: `run-${made}` });
});

const publicationOf = (entry: string): Promise<{ readonly revisedAt: string }> =>
  hub.strapi.db
    .query('api::publication.publication')
    .findOne({ where: { entry, language: 'en' } }) as Promise<{ readonly revisedAt: string }>;

test('editors find none of it in the content manager', async () => {
  for (const uid of [
    'api::receipt.receipt',
    'api::receipt-run.receipt-run',
    'api::shown-file.shown-file',
    'api::imported-event.imported-event',
  ])
    expect(hub.strapi.contentType(uid as 'api::event.event').pluginOptions).toMatchObject({
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    });
});
