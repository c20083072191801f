import { afterAll, beforeAll, expect, test } from 'vitest';

import { minimalFields, webinar } from './content.ts';
import { testEnvironment } from './environment.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator, type SignedIn, someone } from './people.ts';

let hub: Hub;
let admin: SignedIn;
let writer: SignedIn;
let editor: SignedIn;
beforeAll(async () => {
  // Strapi reads it once, with its settings; the test environment names no preview.
  process.env['PREVIEW_URL'] = previewUrl;
  hub = await startHub();
  admin = await administrator(hub);
  writer = await someone(hub, 'Contributor');
  editor = await someone(hub, 'Editor');
});
afterAll(async () => {
  delete process.env['PREVIEW_URL'];
  await hub.stop();
});

const previewUrl = 'https://preview.library.example';
const events = '/content-manager/collection-types/api::event.event';
const guides = '/content-manager/collection-types/api::guide.guide';
const pathOf = (id: string, type = 'event', locale = 'en'): string =>
  `/hub/previews/${type}/${id}?locale=${locale}`;

interface Share {
  readonly id: string;
  readonly url: string;
  readonly person: string;
  readonly sharedAt: string;
  readonly expiresAt: string;
}
const sharesIn = ({ json }: { readonly json: unknown }): readonly Share[] =>
  (json as { readonly shares?: readonly Share[] }).shares ?? [];

/** What the preview is told when it asks for a draft. */
const asPreview = async (path: string): Promise<number> => {
  const { HUB_PREVIEW_TOKEN } = testEnvironment('/');
  return (await hub.get(path, { Authorization: `Bearer ${HUB_PREVIEW_TOKEN}` })).status;
};

test('who may read a draft looks at it, by a link of a quarter of an hour', async () => {
  const { id } = await writer('POST', events, webinar());
  for (const who of [writer, editor]) {
    const { json } = await who('POST', pathOf(id), { kind: 'open' });
    const { url = '' } = json as { readonly url?: string };
    const [, seconds] =
      new RegExp(`^${previewUrl}/draft/event/${id}/en/(\\d+)/-/[\\w-]{43}$`).exec(url) ?? [];
    const left = Number(seconds) - Date.now() / 1000;
    expect(left).toBeGreaterThan(880);
    expect(left).toBeLessThanOrEqual(900);
  }
  const other = await someone(hub, 'Contributor');
  const people = await someone(hub, 'Site admin');
  for (const who of [other, people]) {
    expect((await who('POST', pathOf(id), { kind: 'open' })).status).toBe(403);
    expect((await who('GET', pathOf(id))).status).toBe(403);
  }
  expect((await fetch(new URL(pathOf(id), hub.url))).status).toBe(401);
  expect((await writer('GET', pathOf(id, 'topic'))).status).toBe(404);
  expect((await writer('GET', pathOf(id, 'event', 'es'))).status).toBe(403);
  for (const deed of [{}, { kind: 'burn' }, { kind: 'share', days: 2 }, { kind: 'revoke' }])
    expect((await writer('POST', pathOf(id), deed)).status).toBe(400);
});

test('who may edit shares a draft for some days, and takes the link back', async () => {
  const { id } = await writer('POST', events, webinar());
  const made = await writer('POST', pathOf(id), { kind: 'share', days: 30 });
  const [share] = sharesIn(made);
  const { id: name = '', url, person, sharedAt = '', expiresAt = '' } = share ?? {};
  expect(url).toContain(`${previewUrl}/draft/event/${id}/en/`);
  expect(url).toContain(`/${name}/`);
  expect(person).toBe('Contributor');
  const lasts = Date.parse(expiresAt) - Date.parse(sharedAt);
  expect(lasts).toBeGreaterThan(30 * 86_400_000 - 1000);
  expect(lasts).toBeLessThanOrEqual(30 * 86_400_000);
  expect(sharesIn(await editor('GET', pathOf(id)))).toEqual([share]);

  const draft = `/api/export/drafts/event/${id}?locale=en`;
  expect(await asPreview(`${draft}&share=${name}`)).toBe(200);
  expect(await asPreview(`${draft}&share=${'0'.repeat(32)}`)).toBe(404);
  const { id: other } = await writer('POST', events, webinar());
  expect(await asPreview(`/api/export/drafts/event/${other}?locale=en&share=${name}`)).toBe(404);
  // Only under its own draft can it be taken back.
  await writer('POST', pathOf(other), { kind: 'revoke', share: name });
  expect(await asPreview(`${draft}&share=${name}`)).toBe(200);
  expect(sharesIn(await editor('POST', pathOf(id), { kind: 'revoke', share: name }))).toEqual([]);
  expect(await asPreview(`${draft}&share=${name}`)).toBe(404);
});

test('a link opens nothing while the account of who made it is switched off', async () => {
  const leaving = await someone(hub, 'Editor');
  const { id } = await leaving('POST', events, webinar());
  const [share] = sharesIn(await leaving('POST', pathOf(id), { kind: 'share', days: 7 }));
  const { data } = (await leaving('GET', '/admin/users/me')).json as {
    readonly data: { readonly id: number };
  };
  const opens = () => asPreview(`/api/export/drafts/event/${id}?locale=en&share=${share?.id}`);
  const people = hub.strapi.db.query('admin::user');
  for (const [isActive, status, open] of [
    [true, 200, 1],
    [false, 404, 0],
    [true, 200, 1],
  ] as const) {
    await people.update({ where: { id: data.id }, data: { isActive } });
    expect(await opens()).toBe(status);
    expect(sharesIn(await editor('GET', pathOf(id)))).toHaveLength(open);
  }
});

test('who may only read a draft sees no links to it and makes none', async () => {
  const { id } = await admin('POST', guides, minimalFields('guide'));
  await admin('POST', pathOf(id, 'guide'), { kind: 'share', days: 1 });
  expect((await editor('GET', pathOf(id, 'guide'))).json).toEqual({ shares: [], mayShare: false });
  const tried = await editor('POST', pathOf(id, 'guide'), { kind: 'share', days: 1 });
  expect(tried.status).toBe(403);
  expect(sharesIn(await admin('GET', pathOf(id, 'guide')))).toHaveLength(1);
});

test('what is over opens nothing, and is forgotten when something else is shared', async () => {
  const { id } = await writer('POST', events, webinar());
  await writer('POST', pathOf(id), { kind: 'share', days: 1 });
  const shares = hub.strapi.db.query('api::preview-share.preview-share');
  const { share } = await shares.findOne({ where: { entry: id } });
  await shares.updateMany({
    where: { share },
    data: { expiresAt: '2026-01-01T00:00:00.000Z' },
  });
  expect(await asPreview(`/api/export/drafts/event/${id}?locale=en&share=${share}`)).toBe(404);
  expect(sharesIn(await writer('GET', pathOf(id)))).toEqual([]);
  await writer('POST', pathOf(id), { kind: 'share', days: 1 });
  expect(await shares.count({ where: { entry: id } })).toBe(1);
});

test('the publisher reads no draft, and the preview nothing but drafts and what is public', async () => {
  const { id } = await writer('POST', events, webinar());
  expect((await hub.get(`/api/export/drafts/event/${id}?locale=en`)).status).toBe(403);
  const statuses: Record<string, number> = {};
  for (const path of ['head', 'snapshot', 'changes?after=0', `media/${'0'.repeat(64)}`])
    statuses[path] = await asPreview(`/api/export/${path}`);
  expect(statuses).toMatchObject({ head: 403, snapshot: 200, [`media/${'0'.repeat(64)}`]: 403 });
  expect(await asPreview('/api/export/drafts/event/nothing?locale=en')).toBe(404);
  expect(await asPreview('/api/export/drafts/poem/nothing?locale=en')).toBe(404);
  expect(await asPreview(`/api/export/drafts/event/${id}?locale=*`)).toBe(404);
});

test('a draft comes with its pictures and with what stands in the way of its publication', async () => {
  const { HUB_PREVIEW_TOKEN } = testEnvironment('/');
  const { id } = await writer('POST', events, webinar({ slug: undefined }));
  const answer = await hub.get(`/api/export/drafts/event/${id}?locale=en`, {
    Authorization: `Bearer ${HUB_PREVIEW_TOKEN}`,
  });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toMatchObject({
    record: { type: 'event', documentId: id, locale: 'en', fields: { title: 'Plan your year' } },
    media: [],
    objections: [expect.stringContaining('nothing is filled in. Please fill it in.')],
    locales: ['en'],
  });
});

test('Strapi’s own button opens the version that is looked at, for who may read it', async () => {
  const { id } = await writer('POST', events, webinar());
  const address = async (who: SignedIn, status: string, uid = 'event') => {
    const query = `documentId=${id}&locale=en&status=${status}`;
    const answer = await who('GET', `/content-manager/preview/url/api::${uid}.${uid}?${query}`);
    const { data } = answer.json as { readonly data?: { readonly url?: string } };
    return [answer.status, data?.url?.split('/').slice(3, 6).join('/')];
  };
  expect(await address(writer, 'draft')).toEqual([200, `draft/event/${id}`]);
  expect(await address(editor, 'modified')).toEqual([200, `draft/event/${id}`]);
  expect(await address(editor, 'published')).toEqual([200, `published/event/${id}`]);
  const other = await someone(hub, 'Contributor');
  expect(await address(other, 'draft')).toEqual([204, undefined]);
  expect(await address(editor, 'published', 'topic')).toEqual([204, undefined]);
});

test('where no preview runs, an editor is told so', async () => {
  const { id } = await writer('POST', events, webinar());
  delete process.env['PREVIEW_URL'];
  const { status } = await writer('POST', pathOf(id), { kind: 'open' });
  process.env['PREVIEW_URL'] = previewUrl;
  expect(status).toBe(404);
});
