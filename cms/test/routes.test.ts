import { documentTypes, readChanges } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, webinar } from './content.ts';
import { testEnvironment } from './environment.ts';
import { type Hub, startHub } from './hub.ts';
import { administratorToken, signedIn } from './people.ts';
import { sha256 } from './sha256.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const ours = ['head', 'snapshot', 'changes?after=0', `media/${'0'.repeat(64)}`].map(
  (route) => `/api/export/${route}`,
);
const content = documentTypes.flatMap((type) => [
  `/api/${String(hubPlural(type))}`,
  `/api/${type}`,
  `/api/${type}s/1?status=draft`,
]);
const elsewhere = [
  '/api/upload/files',
  '/api/i18n/locales',
  '/api/email',
  '/api/content-type-builder/content-types',
  '/api/users',
  '/api/auth/local',
  '/api/openapi.json',
  '/api/',
];

function hubPlural(type: string): string {
  return type.endsWith('s') ? `${type}-list` : `${type}s`;
}

const refused = [401, 403, 404, 405];

test('nobody without a token gets anything from /api', async () => {
  for (const path of [...ours, ...content, ...elsewhere])
    expect([path, refused.includes((await hub.get(path, {})).status)]).toEqual([path, true]);
});

test('no route of the content API exists that was forgotten here', async () => {
  const routes = hub.strapi.server
    .listRoutes()
    .flatMap(({ path, methods }) =>
      path.startsWith('/api') ? methods.map((method: string) => ({ path, method })) : [],
    );
  expect(routes.length).toBeGreaterThan(3);
  for (const { path, method } of routes) {
    const url = new URL(path.replaceAll(/:\w+/g, '1').replaceAll(/\(.*?\)/g, ''), hub.url);
    const { status } = await fetch(url, { method });
    expect([method, path, refused.includes(status)]).toEqual([method, path, true]);
  }
});

/** A text of lists in lists. */
const listsInLists = (count: number): string =>
  `[${'{"type":"list","format":"unordered","children":['.repeat(count)}${line}${']}'.repeat(count)}]`;
const line = '{"type":"list-item","children":[{"type":"text","text":"One"}]}';

test.for([
  [20, [200, 201]],
  [60, [400, 400]],
  [20_000, [400, 400]],
] as const)('a text of %i lists in each other is answered with %j', async ([count, statuses]) => {
  const token = await administratorToken(hub);
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  const post = async (path: string, body: string): Promise<number> => {
    const answer = await fetch(new URL(path, hub.url), { method: 'POST', headers, body });
    const text = await answer.text();
    if (answer.status === 400) expect(text).toContain('nested too deeply');
    return answer.status;
  };
  const text = listsInLists(count);
  const form = `{"title":"Lists","slug":"${newSlug()}","body":${text}}`;
  expect([
    await post('/hub/advice/news-article', `{"values":{"body":${text}}}`),
    await post('/content-manager/collection-types/api::news-article.news-article', form),
  ]).toEqual(statuses);
});

test('a wrong token and an administrator’s session get nothing from /api either', async () => {
  const session = await administratorToken(hub);
  expect((await signedIn(hub, session)('GET', '/admin/users/me')).status).toBe(200);
  for (const token of ['wrong', session])
    for (const path of ours)
      expect((await hub.get(path, { Authorization: `Bearer ${token}` })).status).toBe(401);
});

test('the publisher reads exports and nothing else', async () => {
  for (const path of ours.slice(0, 3)) expect((await hub.get(path)).status).toBe(200);
  for (const path of [...content, ...elsewhere])
    expect([path, refused.includes((await hub.get(path)).status)]).toEqual([path, true]);
  const admin = await hub.get('/admin/users/me');
  expect(admin.status).toBe(401);
});

test('the preview reads what is public, single drafts, and nothing else', async () => {
  const Authorization = `Bearer ${testEnvironment('/')['HUB_PREVIEW_TOKEN']}`;
  const [head, snapshot, changes, media] = ours;
  for (const path of [snapshot, changes])
    expect((await hub.get(path ?? '', { Authorization })).status).toBe(200);
  for (const path of [head ?? '', media ?? '', ...content, ...elsewhere])
    expect([path, refused.includes((await hub.get(path, { Authorization })).status)]).toEqual([
      path,
      true,
    ]);
});

test('only our two tokens exist', async () => {
  const tokens = await hub.strapi.db.query('admin::api-token').findMany({});
  expect(tokens.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
    'preview custom',
    'publisher custom',
  ]);
});

test('no other origin may read answers', async () => {
  const answer = await hub.get('/api/export/head', {
    Authorization: `Bearer ${hub.publisher}`,
    Origin: 'https://elsewhere.example',
  });
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
});

test('a page of the CMS loads nothing from elsewhere, and is in no frame', async () => {
  const policy = (await hub.get('/admin')).headers.get('Content-Security-Policy') ?? '';
  const directives = policy.split(';').map((directive) => directive.trim().split(' '));
  const sources = new Set(directives.flatMap(([, ...values]) => values));
  expect([...sources].sort()).toEqual(["'none'", "'self'", "'unsafe-inline'", 'blob:', 'data:']);
  expect(policy).toContain("default-src 'none';script-src 'self';script-src-attr 'none';");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('answers do not say what made them', async () => {
  expect((await hub.get('/api/export/head')).headers.get('X-Powered-By')).toBeNull();
});

test('what has not changed is not sent again', async () => {
  await documents(hub, 'topic').create({ data: { name: 'Tag', slug: newSlug() } });
  const Authorization = `Bearer ${hub.publisher}`;
  for (const path of ['/api/export/head', '/api/export/snapshot']) {
    const first = await hub.get(path);
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).toMatch(/^"\d+"$/);
    const again = await hub.get(path, { Authorization, 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
  const snapshot = await hub.get('/api/export/snapshot');
  expect(snapshot.headers.get('Content-Type')).toContain('application/x-ndjson');
});

test('a long poll answers as soon as something is published', async () => {
  const { number } = (await (await hub.get('/api/export/head')).json()) as {
    readonly number: number;
  };
  const started = performance.now();
  const waiting = hub.get(`/api/export/head?after=${number}&wait=25`);
  setTimeout(() => {
    void documents(hub, 'event').create({ data: webinar(), status: 'published' });
  }, 300);
  const head = (await (await waiting).json()) as { readonly number: number };
  expect(head.number).toBeGreaterThan(number);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a long poll ends when its time is up, and holds up nobody', async () => {
  const { number } = (await (await hub.get('/api/export/head')).json()) as {
    readonly number: number;
  };
  const answered: string[] = [];
  const answer = async (path: string): Promise<void> => {
    const { status } = await hub.get(path);
    answered.push(`${path.split('?')[0]} ${status}`);
  };
  const waiting = answer(`/api/export/head?after=${number + 1000}&wait=4`);
  await answer('/api/export/snapshot');
  await waiting;
  expect(answered).toEqual(['/api/export/snapshot 200', '/api/export/head 200']);
});

test('changes after a number: documents as they are, and what went', async () => {
  const events = documents(hub, 'event');
  const stays = await events.create({ data: webinar(), status: 'published' });
  const goes = await events.create({ data: webinar(), status: 'published' });
  const { number } = (await (await hub.get('/api/export/head')).json()) as {
    readonly number: number;
  };
  await events.update({
    documentId: stays.documentId,
    data: { title: 'New' },
    status: 'published',
  });
  await events.unpublish({ documentId: goes.documentId });
  const text = await (await hub.get(`/api/export/changes?after=${number}`)).text();
  const read = readChanges(text, sha256);
  if (!read.ok) throw new Error(text);
  expect(read.value.documents).toMatchObject([
    { documentId: stays.documentId, fields: { title: 'New' } },
  ]);
  expect(read.value.changes).toMatchObject([
    { documentId: stays.documentId, action: 'publish' },
    { documentId: goes.documentId, action: 'unpublish' },
  ]);
  expect((await hub.get('/api/export/changes?after=999999')).status).toBe(409);
  expect((await hub.get('/api/export/changes?after=x')).status).toBe(400);
});
