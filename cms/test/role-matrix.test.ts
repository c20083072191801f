import { directTypes, type DocumentType } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, isDraftType, minimalFields } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator, type SignedIn, someone } from './people.ts';

/** What each role may do with each type, as people were promised it, asked of the admin's own API. */

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const newsroom = ['event', 'news-article', 'blog-post', 'story', 'course'] as const;
const others = ['guide', 'survey', 'product', 'page'] as const;
const shared = directTypes.filter((type) => type !== 'site-settings');

const deeds = [
  'list',
  'read',
  'update',
  'publish',
  'discard',
  'unpublish',
  'clone',
  'publish several',
  'unpublish several',
  'delete',
  'delete several',
] as const;
type Deed = (typeof deeds)[number];

/** Those that a type without drafts has. */
const direct: readonly Deed[] = ['list', 'read', 'update', 'clone', 'delete', 'delete several'];

/** What can be done with a type, with what somebody else wrote, and with one's own. */
interface Allowed {
  readonly create: boolean;
  readonly theirs: readonly Deed[];
  readonly own: readonly Deed[];
}

const nothing: Allowed = { create: false, theirs: [], own: [] };
const look: Allowed = { create: false, theirs: ['list', 'read'], own: [] };
const ownDrafts: Deed[] = ['list', 'read', 'update', 'discard', 'clone'];
const press = deeds.filter((deed) => !deed.startsWith('delete'));

const matrix: Readonly<
  Record<string, Readonly<Record<'newsroom' | 'others' | 'shared', Allowed>>>
> = {
  Contributor: {
    newsroom: { create: true, theirs: ['list'], own: ownDrafts },
    others: { create: true, theirs: ['list'], own: ownDrafts },
    shared: look,
  },
  Editor: {
    newsroom: { create: true, theirs: press, own: press },
    others: look,
    shared: look,
  },
  'Managing editor': {
    newsroom: { create: true, theirs: deeds, own: deeds },
    others: { create: true, theirs: deeds, own: deeds },
    shared: { create: true, theirs: direct, own: direct },
  },
  'Site admin': { newsroom: nothing, others: nothing, shared: nothing },
};

const manager = '/content-manager/collection-types';

async function attempt(who: SignedIn, type: DocumentType, id: string, deed: Deed) {
  const all = `${manager}/api::${type}.${type}`;
  const one = `${all}/${id}`;
  const several = { documentIds: [id] };
  switch (deed) {
    case 'list':
      return who('GET', all);
    case 'read':
      return who('GET', one);
    case 'update':
      return who('PUT', one, {});
    case 'publish':
    case 'unpublish':
    case 'discard':
      return who('POST', `${one}/actions/${deed}`, {});
    case 'clone':
      return who('POST', `${all}/clone/${id}`, minimalFields(type));
    case 'publish several':
      return who('POST', `${all}/actions/bulkPublish`, several);
    case 'unpublish several':
      return who('POST', `${all}/actions/bulkUnpublish`, several);
    case 'delete':
      return who('DELETE', one);
    case 'delete several':
      return who('POST', `${all}/actions/bulkDelete`, several);
  }
}

/** What was done, and any answer that is neither that nor a refusal for want of rights. */
async function doneBy(
  who: SignedIn,
  type: DocumentType,
  fresh: () => Promise<string>,
): Promise<readonly string[]> {
  const done: string[] = [];
  let id = await fresh();
  for (const deed of isDraftType(type) ? deeds : direct) {
    // Only what is public has a draft to throw away.
    if (deed === 'discard') await documents(hub, type).publish({ documentId: id });
    const { status, json } = await attempt(who, type, id, deed);
    if (status < 300) done.push(deed);
    else if (status !== 403) done.push(`${deed}: ${status} ${JSON.stringify(json)}`);
    if (deed === 'delete' && status < 300) id = await fresh();
  }
  return done;
}

test.for(Object.entries(matrix))(
  '%s does what the role is for, of every type, and nothing else',
  { timeout: 300_000 },
  async ([role, { newsroom: news, others: rest, shared: common }]) => {
    const who = await someone(hub, role);
    const seen: [DocumentType, Allowed][] = [];
    const wanted: [DocumentType, Allowed][] = [];
    const groups = [
      [newsroom, news],
      [others, rest],
      [shared, common],
    ] as const;
    for (const [types, allowed] of groups)
      for (const type of types) {
        const all = `${manager}/api::${type}.${type}`;
        const mine = await who('POST', all, minimalFields(type));
        const theirs = await doneBy(who, type, async () => {
          const data = minimalFields(type);
          return (await documents(hub, type).create({ data })).documentId;
        });
        const own =
          mine.status === 403
            ? []
            : await doneBy(who, type, async () => (await who('POST', all, minimalFields(type))).id);
        seen.push([
          type,
          { create: mine.status === 201, theirs: theirs as Deed[], own: own as Deed[] },
        ]);
        wanted.push([type, allowed]);
      }
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(wanted));
  },
);

test('what a contributor lists is their own', async () => {
  const contributor = await someone(hub, 'Contributor');
  await documents(hub, 'story').create({ data: minimalFields('story') });
  const all = `${manager}/api::story.story`;
  const { id } = await contributor('POST', all, minimalFields('story'));
  const { json } = await contributor('GET', all);
  const { results } = json as { readonly results: readonly { readonly documentId: string }[] };
  expect(results.map(({ documentId }) => documentId)).toEqual([id]);
});

test('a colleague’s draft is not changed through a translation of it', async () => {
  const contributor = await someone(hub, 'Contributor');
  const draft = { ...minimalFields('event'), startsAtLocal: '2031-01-30T15:00' };
  const { documentId } = await documents(hub, 'event').create({ data: draft });
  const one = `${manager}/api::event.event/${documentId}`;
  const written = { title: 'Mía', startsAtLocal: '2031-02-01T15:00' };
  expect((await contributor('PUT', `${one}?locale=es`, written)).status).toBe(403);

  const admin = await administrator(hub);
  const made = await admin('POST', '/admin/roles', { name: 'Translator', description: 'Spanish' });
  const { data } = made.json as { readonly data: { readonly id: number } };
  const grant = (deed: string, locales: readonly string[]) => ({
    action: `plugin::content-manager.explorer.${deed}`,
    subject: 'api::event.event',
    properties: { fields: ['title', 'slug', 'format', 'startsAtLocal'], locales },
    conditions: [],
  });
  const permissions = [
    grant('read', ['en', 'es']),
    grant('create', ['es']),
    grant('update', ['es']),
  ];
  await admin('PUT', `/admin/roles/${data.id}/permissions`, { permissions });
  const translator = await someone(hub, 'Translator');
  expect((await translator('PUT', `${one}?locale=es`, written)).status).toBe(403);
  expect(await documents(hub, 'event').findOne({ documentId, locale: 'es' })).toBeNull();
  const same = { ...written, startsAtLocal: draft.startsAtLocal };
  expect((await translator('PUT', `${one}?locale=es`, same)).status).toBe(200);
  for (const locale of ['en', 'es'])
    expect(await documents(hub, 'event').findOne({ documentId, locale })).toMatchObject({
      startsAtLocal: '2031-01-30T15:00',
    });
  expect(await documents(hub, 'event').findOne({ documentId, locale: 'es' })).toMatchObject({
    title: 'Mía',
  });
});

test.for([
  ['Contributor', [403, 200], [403, 403]],
  ['Editor', [403, 200], [403, 403]],
  ['Managing editor', [200, 200], [200, 200]],
  ['Site admin', [403, 403], [403, 403]],
] as const)(
  '%s and the home page and the settings of the site',
  async ([role, [seesHome, seesSettings], [editsHome, editsSettings]]) => {
    await documents(hub, 'hub-page').create({ data: minimalFields('hub-page') });
    await documents(hub, 'site-settings').create({ data: minimalFields('site-settings') });
    const who = await someone(hub, role);
    const [home, settings] = ['hub-page', 'site-settings'].map(
      (type) => `/content-manager/single-types/api::${type}.${type}`,
    ) as [string, string];
    const asked = async (method: string, path: string, body?: object) =>
      (await who(method, path, body)).status;
    expect([await asked('GET', home), await asked('GET', settings)]).toEqual([
      seesHome,
      seesSettings,
    ]);
    expect([await asked('PUT', home, {}), await asked('PUT', settings, {})]).toEqual([
      editsHome,
      editsSettings,
    ]);
    for (const path of [`${home}/actions/publish`, `${home}/actions/unpublish`])
      if (editsHome === 403) expect(await asked('POST', path, {})).toBe(403);
    if (editsHome === 403) expect(await asked('DELETE', home)).toBe(403);
    if (editsSettings === 403) expect(await asked('DELETE', settings)).toBe(403);
  },
);

test('what the site has once is not made a second time, by whatever address', async () => {
  const chief = await someone(hub, 'Managing editor');
  for (const type of ['hub-page', 'site-settings'] as const) {
    const [one, all] = ['single-types', 'collection-types'].map(
      (kind) => `/content-manager/${kind}/api::${type}.${type}`,
    ) as [string, string];
    // What other tests have made as programs, which may make several.
    const made = await hub.strapi.db.query(`api::${type}.${type}`).findMany({});
    for (const documentId of new Set(made.map((row) => String(row.documentId))))
      await documents(hub, type).delete({ documentId, locale: '*' });
    const { id } = await chief('PUT', `${one}?locale=en`, minimalFields(type));
    const count = await documents(hub, type).count({});
    const copy = { ...minimalFields(type), name: 'A second one' };
    for (const [path, body] of [
      [`${all}?locale=en`, copy],
      [`${all}/clone/${id}?locale=en`, copy],
    ] as const)
      expect(await chief('POST', path, body)).toMatchObject({
        status: 400,
        json: { error: { message: expect.stringContaining('it exists already') } },
      });
    expect(await documents(hub, type).count({})).toBe(count);
    const again = await chief('PUT', `${one}?locale=es`, minimalFields(type));
    expect(again).toMatchObject({ status: 200, id });
  }
});

test('what a role may not edit of an entry stays as it was, and what it may not read is not told', async () => {
  const admin = await administrator(hub);
  const made = await admin('POST', '/admin/roles', { name: 'Proofreader', description: 'Titles' });
  const { data } = made.json as { readonly data: { readonly id: number } };
  const grant = (deed: string, fields: readonly string[]) => ({
    action: `plugin::content-manager.explorer.${deed}`,
    subject: 'api::event.event',
    properties: { fields, locales: ['en'] },
    conditions: [],
  });
  const permissions = [grant('read', ['title', 'summary']), grant('update', ['title'])];
  await admin('PUT', `/admin/roles/${data.id}/permissions`, { permissions });
  const proofreader = await someone(hub, 'Proofreader');
  const fields = { ...minimalFields('event'), summary: 'As it was.' };
  const { documentId } = await documents(hub, 'event').create({ data: fields });
  const one = `${manager}/api::event.event/${documentId}`;
  const written = { title: 'Put right', summary: 'Not theirs.', slug: 'not-theirs' };
  expect((await proofreader('PUT', `${one}?locale=en`, written)).status).toBe(200);
  const { json } = await proofreader('GET', `${one}?locale=en`);
  const { data: shown } = json as { readonly data: Readonly<Record<string, unknown>> };
  expect(shown).toMatchObject({ title: 'Put right', summary: 'As it was.' });
  expect(Object.keys(shown)).not.toContain('slug');
  expect(await documents(hub, 'event').findOne({ documentId, locale: 'en' })).toMatchObject({
    title: 'Put right',
    summary: 'As it was.',
    slug: 'slug' in fields ? fields.slug : undefined,
  });
  // Another language is not theirs either.
  expect((await proofreader('PUT', `${one}?locale=es`, { title: 'Otro' })).status).toBe(403);
});

test('no route of ours answers whoever is not signed in', async () => {
  const known = hub.strapi.server.listRoutes() as readonly {
    readonly path: string;
    readonly methods: readonly string[];
  }[];
  const routes = known
    .filter(({ path }) => path.startsWith('/hub/'))
    .flatMap(({ path, methods }) =>
      methods
        .filter((method) => method !== 'HEAD' && method !== 'OPTIONS')
        .map((method) => [method, path.replaceAll(/:\w+/g, 'x')] as const),
    );
  expect(routes.length).toBeGreaterThan(20);
  const open: string[] = [];
  for (const [method, path] of routes) {
    const { status } = await fetch(new URL(path, hub.url), { method });
    if (status !== 401) open.push(`${method} ${path}: ${status}`);
  }
  expect(open).toEqual([]);
});
