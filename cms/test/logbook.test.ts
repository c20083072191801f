import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { Instant } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, webinar } from './content.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator, administratorToken, type SignedIn, signIn, someone } from './people.ts';

const require = createRequire(join(compiled, 'index.js'));
const { keepAppointments } = require(
  join(compiled, 'src', 'appointments', 'keep.js'),
) as typeof import('../src/appointments/keep.ts');
const { invitationFor } = require(
  join(compiled, 'src', 'people', 'links.js'),
) as typeof import('../src/people/links.ts');

let hub: Hub;
let admin: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  admin = await administrator(hub);
});
afterAll(() => hub.stop());

const list = '/content-manager/collection-types/api::event.event';

interface Line {
  readonly id: number;
  readonly at: string;
  readonly action: string;
  readonly type: string;
  readonly origin: string;
  readonly person: number | null;
  readonly personName: string | null;
  readonly entry: string | null;
  readonly language: string | null;
  readonly title: string;
  readonly number: number | null;
  readonly run: string | null;
  readonly details: Readonly<Record<string, unknown>> | null;
}

interface Logbook {
  readonly lines: readonly Line[];
  readonly more: boolean;
  readonly people: readonly { readonly id: number; readonly name: string }[];
}

const logbook = async (query = '', who = admin): Promise<Logbook> =>
  (await who('GET', `/hub/logbook${query}`)).json as Logbook;

/** The lines that something writes, oldest first. */
async function written(run: () => Promise<unknown>): Promise<readonly Line[]> {
  const last = (await logbook()).lines[0]?.id ?? 0;
  await run();
  return (await logbook()).lines.filter(({ id }) => id > last).toReversed();
}

const labels = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ action, type, language, title, origin }) =>
    [action, type, language, title, origin].filter(Boolean).join(' '),
  );

test('publishing, taking off and deleting: who, what and the number', async () => {
  const editor = await someone(hub, 'Managing editor');
  let event = '';
  const lines = await written(async () => {
    event = (await editor('POST', `${list}/actions/publish`, webinar({ title: 'Maps' }))).id;
    await editor('POST', `${list}/${event}/actions/unpublish`, {});
    await editor('DELETE', `${list}/${event}`);
  });
  expect(labels(lines)).toEqual([
    'publish event en Maps hand',
    'unpublish event en Maps hand',
    'delete event en Maps hand',
  ]);
  expect(lines.map(({ entry, personName }) => [entry, personName])).toEqual(
    lines.map(() => [event, 'Managing editor']),
  );
  const rows = await hub.strapi.db
    .query('api::outbox.outbox')
    .findMany({ where: { entry: event }, orderBy: { number: 'asc' } });
  expect(lines.slice(0, 2).map(({ number }) => number)).toEqual(
    rows.map((row) => row.number as number),
  );
});

test('each language of a draft that is deleted has its line', async () => {
  const { documentId } = await documents(hub, 'event').create({ data: webinar({ title: 'One' }) });
  const data = { title: 'Uno', slug: newSlug() };
  await documents(hub, 'event').update({ documentId, locale: 'es', data });
  const lines = await written(() => admin('DELETE', `${list}/${documentId}?locale=es`));
  expect(labels(lines)).toEqual(['delete event es Uno hand']);
  await documents(hub, 'event').update({ documentId, locale: 'es', data });
  const both = await written(() => documents(hub, 'event').delete({ documentId, locale: '*' }));
  expect(labels(both)).toEqual(['delete event en One system', 'delete event es Uno system']);
});

test('a draft that is deleted has no number, whatever was public of it before', async () => {
  const data = webinar({ title: 'One' });
  const { documentId } = await documents(hub, 'event').create({ data, status: 'published' });
  const spanish = { documentId, locale: 'es', data: { title: 'Uno', slug: newSlug() } };
  const removed = async () => {
    const lines = await written(() => admin('DELETE', `${list}/${documentId}?locale=es`));
    return lines.at(-1);
  };
  await documents(hub, 'event').update({ ...spanish, status: 'published' });
  expect(await removed()).toMatchObject({ action: 'delete', number: expect.any(Number) });
  await documents(hub, 'event').update(spanish);
  expect(await removed()).toMatchObject({ action: 'delete', number: null });
});

test('an appointment is written down when it is made, kept, not kept and taken away', async () => {
  const data = webinar({ title: 'Timely' });
  const { documentId } = await documents(hub, 'event').create({ data });
  const path = `/hub/appointments/event/${documentId}/en`;
  const times = { publishOn: '2031-01-31T09:00', timeZone: 'UTC' };
  const nine = '2031-01-31T09:00:00.000Z' as Instant;
  const lines = await written(async () => {
    await admin('PUT', path, times);
    await admin('PUT', path, { timeZone: 'UTC' });
    await admin('PUT', path, { timeZone: 'UTC' });
    await admin('PUT', path, times);
    await keepAppointments(hub.strapi, nine);
    const wrong = { endsAtLocal: '2025-01-30T14:00' };
    await documents(hub, 'event').update({ documentId, data: wrong });
    await admin('PUT', path, times);
    await keepAppointments(hub.strapi, nine);
  });
  expect(labels(lines)).toEqual([
    'schedule event en Timely hand',
    'unschedule event en Timely hand',
    'schedule event en Timely hand',
    'publish event en Timely schedule',
    'schedule event en Timely hand',
    'miss event en Timely schedule',
  ]);
  expect(new Set(lines.map(({ person }) => person)).size).toBe(1);
  expect(lines[0]?.details).toEqual({
    publishOn: '2031-01-31T09:00',
    unpublishOn: null,
    timeZone: 'UTC',
  });
  expect(lines.at(-1)?.details).toMatchObject({
    problem: expect.stringContaining('ends before it starts'),
  });
});

test('a version that is restored is written down with its number', async () => {
  const data = webinar({ title: 'Old' });
  const { documentId } = await documents(hub, 'event').create({ data, status: 'published' });
  const path = `/hub/versions/event/${documentId}`;
  const { versions } = (await admin('GET', path)).json as {
    readonly versions: readonly { readonly id: number; readonly number: number }[];
  };
  const lines = await written(() => admin('POST', `${path}/${versions[0]?.id}/restore`));
  expect(labels(lines)).toEqual(['restore event en Old hand']);
  expect(lines[0]?.details).toEqual({ from: versions[0]?.number });
});

test('who comes, goes and may do what: people, roles and tokens, never a secret', async () => {
  const roles = (await admin('GET', '/admin/roles')).json as {
    readonly data: readonly { readonly id: number; readonly name: string }[];
  };
  const roleOf = (name: string): number => roles.data.find((role) => role.name === name)?.id ?? 0;
  const lines = await written(async () => {
    const person = { email: 'ana@library.example', firstname: 'Ana', lastname: 'Ruiz' };
    const made = await admin('POST', '/admin/users', { ...person, roles: [roleOf('Contributor')] });
    const { id } = (made.json as { readonly data: { readonly id: number } }).data;
    await admin('PUT', `/admin/users/${id}`, {
      roles: [roleOf('Editor')],
      password: 'Porchlight-for-tests-9',
    });
    await admin('PUT', `/admin/users/${id}`, { firstname: 'Ana' });
    await admin('DELETE', `/admin/users/${id}`);
    const role = await admin('POST', '/admin/roles', { name: 'Proof reader', description: '' });
    const { id: roleId } = (role.json as { readonly data: { readonly id: number } }).data;
    await admin('PUT', `/admin/roles/${roleId}/permissions`, {
      permissions: ['plugin::upload.read', 'plugin::upload.assets.create'].map((action) => ({
        action,
        subject: null,
        properties: {},
        conditions: [],
      })),
    });
    const token = await admin('POST', '/admin/api-tokens', {
      name: 'Statistics',
      description: '',
      type: 'custom',
      kind: 'content-api',
      lifespan: null,
      permissions: ['api::export.export.head', 'api::export.export.snapshot'],
    });
    const { id: tokenId } = (token.json as { readonly data: { readonly id: number } }).data;
    await admin('DELETE', `/admin/api-tokens/${tokenId}`);
  });
  const deeds = lines.map(({ action, type, title, origin }) => [action, type, title, origin]);
  expect(deeds).toEqual([
    ['create', 'user', 'Ana Ruiz', 'hand'],
    ['change', 'user', 'Ana Ruiz', 'hand'],
    ['delete', 'user', 'Ana Ruiz', 'hand'],
    ['create', 'role', 'Proof reader', 'hand'],
    ['permit', 'role', 'Proof reader', 'hand'],
    ['create', 'token', 'Statistics', 'hand'],
    ['delete', 'token', 'Statistics', 'hand'],
  ]);
  expect(lines[1]?.details).toEqual({
    roles: { from: ['Contributor'], to: ['Editor'] },
    password: {},
  });
  expect(JSON.stringify(lines)).not.toMatch(/Porchlight-for-tests|\$2[aby]\$/);
});

test('an invitation from the command line is written down, and signing in is not', async () => {
  const lines = await written(async () => {
    await invitationFor(hub.strapi, 'new@library.example', 'Editor');
    await invitationFor(hub.strapi, 'new@library.example', 'Editor');
    await signIn(hub);
  });
  expect(labels(lines)).toEqual(['create user new system']);
  expect(lines[0]).toMatchObject({ person: null, details: { roles: ['Editor'] } });
});

test('the publisher’s word that the site went back, is kept or let go', async () => {
  let made = 0;
  const report =
    (number: number, pinned: boolean, run = `run-${(made += 1)}`) =>
    () =>
      fetch(new URL('/api/export/receipts', hub.url), {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${hub.publisher}`,
        },
        body: JSON.stringify({
          run,
          number,
          at: `2031-01-01T00:00:00.00${made}Z`,
          files: 1,
          tookMs: 1,
          nextChange: null,
          pinned,
        }),
      });
  expect(await written(report(7, false))).toEqual([]);
  const back = await written(report(5, true));
  expect(labels(back)).toEqual(['roll-back site site system', 'pin site site system']);
  expect(back[0]).toMatchObject({ run: 'run-2', number: 5 });
  expect(await written(report(5, true))).toEqual([]);
  expect(labels(await written(report(8, false)))).toEqual(['unpin site site system']);
  // Kept at the run that it shows, which is not the newest number: nothing was put back.
  expect(labels(await written(report(7, true, `run-${made}`)))).toEqual(['pin site site system']);
});

test('lines are found by person, type, action, entry and time, and page by page', async () => {
  const editor = await someone(hub, 'Editor');
  const { id: event } = await editor('POST', `${list}/actions/publish`, webinar({ title: 'Find' }));
  await admin('POST', `${list}/${event}/actions/unpublish`, {});
  const [taken, published] = (await logbook(`?entry=${event}`)).lines;
  expect([published?.action, taken?.action]).toEqual(['publish', 'unpublish']);
  const { lines: of } = await logbook(`?entry=${event}&person=${published?.person}`);
  expect(labels(of)).toEqual(['publish event en Find hand']);
  expect(labels((await logbook(`?entry=${event}&action=unpublish&type=event`)).lines)).toEqual([
    'unpublish event en Find hand',
  ]);
  expect((await logbook(`?entry=${event}&type=topic`)).lines).toEqual([]);
  const from = `&from=${taken?.at}`;
  expect((await logbook(`?entry=${event}${from}`)).lines.at(0)?.id).toBe(taken?.id);
  expect((await logbook(`?entry=${event}&until=${published?.at}`)).lines).toEqual([]);
  expect(labels((await logbook(`?entry=${event}&before=${taken?.id}`)).lines)).toEqual([
    'publish event en Find hand',
  ]);
  expect((await logbook()).people).toContainEqual({
    id: published?.person,
    name: published?.personName,
  });
  for (const wrong of ['?person=x', '?type=planet', '?from=yesterday', '?sort=id'])
    expect([wrong, (await admin('GET', `/hub/logbook${wrong}`)).status]).toEqual([wrong, 400]);
});

test('more lines than a page takes are had one page after the other', async () => {
  const { documentId } = await documents(hub, 'topic').create({
    data: { name: 'N', slug: newSlug() },
  });
  for (let count = 0; count < 60; count += 1)
    await documents(hub, 'topic').update({ documentId, data: { name: `N${count}` } });
  const first = await logbook(`?entry=${documentId}`);
  expect([first.lines.length, first.more]).toEqual([50, true]);
  const second = await logbook(`?entry=${documentId}&before=${first.lines.at(-1)?.id}`);
  expect([second.lines.length, second.more]).toEqual([11, false]);
  const table = await text(`?entry=${documentId}`);
  expect(table.trimEnd().split('\r\n')).toHaveLength(62);
});

test('a table for spreadsheets has the same lines, and no formula', async () => {
  const title = '=HYPERLINK("https://x.example"), or so';
  const { id } = await admin('POST', `${list}/actions/publish`, webinar({ title }));
  const [head, line] = (await text(`?entry=${id}`)).split('\r\n');
  expect(head).toBe(
    '\u{FEFF}at,personName,origin,action,type,entry,language,title,number,run,details',
  );
  expect(line).toContain('"\'=HYPERLINK(""https://x.example""), or so"');
});

test('managing editors and site admins read it, and nobody else', async () => {
  for (const [role, status] of [
    ['Managing editor', 200],
    ['Site admin', 200],
    ['Editor', 403],
    ['Contributor', 403],
  ] as const) {
    const person = await someone(hub, role);
    expect([role, (await person('GET', '/hub/logbook')).status]).toEqual([role, status]);
    expect([role, (await person('GET', '/hub/logbook.csv')).status]).toEqual([role, status]);
  }
  expect((await fetch(new URL('/hub/logbook', hub.url))).status).toBe(401);
});

test('nobody changes a line or takes one out: no address does, and the database refuses', async () => {
  await admin('POST', `${list}/actions/publish`, webinar());
  const before = (await logbook()).lines;
  const [line] = before;
  const uid = 'api::logbook-line.logbook-line';
  const body = { title: 'Nothing happened' };
  const ways: readonly (readonly [string, string])[] = [
    ['PUT', `/hub/logbook/${line?.id}`],
    ['DELETE', `/hub/logbook/${line?.id}`],
    ['POST', '/hub/logbook'],
    ['DELETE', '/hub/logbook'],
    ['PUT', `/content-manager/collection-types/${uid}/${line?.id}`],
    ['DELETE', `/content-manager/collection-types/${uid}/${line?.id}`],
    ['POST', `/content-manager/collection-types/${uid}`],
    ['POST', `/content-manager/collection-types/${uid}/actions/bulkDelete`],
    ['PUT', `/api/logbook-lines/${line?.id}`],
    ['DELETE', `/api/logbook-lines/${line?.id}`],
  ];
  const answers: [string, string, boolean][] = [];
  for (const [method, path] of ways)
    answers.push([method, path, (await admin(method, path, body)).status >= 400]);
  expect(answers).toEqual(ways.map(([method, path]) => [method, path, true]));
  const query = hub.strapi.db.query(uid);
  const where = { id: line?.id };
  await expect(query.update({ where, data: body })).rejects.toThrow(/only added to/);
  await expect(query.deleteMany({ where })).rejects.toThrow(/only added to/);
  await expect(
    hub.strapi.db.connection.raw('UPDATE logbook_lines SET person = NULL'),
  ).rejects.toThrow(/only added to/);
  expect((await logbook()).lines).toEqual(before);
});

/** The table, byte order mark included. */
async function text(query: string): Promise<string> {
  const Authorization = `Bearer ${await administratorToken(hub)}`;
  const answer = await hub.get(`/hub/logbook.csv${query}`, { Authorization });
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
}
