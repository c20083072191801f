import { createRequire } from 'node:module';
import { join } from 'node:path';

import { documentTypes } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, recordOf, webinar } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';
import { labels, rowsWritten } from './outbox-rows.ts';
import { administrator, type SignedIn } from './people.ts';
import { redPoint, uploadPicture } from './pictures.ts';
import { componentNames, componentSchema, isDirect, typeSchema } from './schemas.ts';

const require = createRequire(join(compiled, 'index.js'));
const { outboxNews } = require(
  join(compiled, 'src', 'rules', 'record', 'outbox.js'),
) as typeof import('../src/rules/record/outbox.ts');

let hub: Hub;
let editor: Editor;
let admin: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  editor = editorOf(hub);
  admin = await administrator(hub);
});
afterAll(() => hub.stop());

const events = () => documents(hub, 'event');
const path = '/content-manager/collection-types/api::event.event';

/** An event in both languages, public if asked for. */
async function inTwoLanguages(status: 'draft' | 'published'): Promise<string> {
  const { documentId } = await events().create({ data: webinar(), status });
  const data = { title: 'Uno', slug: newSlug() };
  await events().update({ documentId, locale: 'es', data, status });
  return documentId;
}

const both = ['en', 'es'];

test.for<[string, 'draft' | 'published', (documentId: string) => Promise<unknown>, string[]]>([
  ['publish', 'draft', (documentId) => events().publish({ documentId }), ['publish event en']],
  [
    'publish some languages',
    'draft',
    (documentId) => events().publish({ documentId, locale: both }),
    ['publish event en', 'publish event es'],
  ],
  [
    'publish every language',
    'draft',
    (documentId) => events().publish({ documentId, locale: '*' }),
    ['publish event en', 'publish event es'],
  ],
  [
    'unpublish one language',
    'published',
    (documentId) => events().unpublish({ documentId, locale: 'es' }),
    ['unpublish event es'],
  ],
  [
    'unpublish some languages',
    'published',
    (documentId) => events().unpublish({ documentId, locale: both }),
    ['unpublish event en', 'unpublish event es'],
  ],
  [
    'unpublish every language',
    'published',
    (documentId) => events().unpublish({ documentId, locale: '*' }),
    ['unpublish event en', 'unpublish event es'],
  ],
  [
    'delete one language',
    'published',
    (documentId) => events().delete({ documentId, locale: 'es' }),
    ['delete event es'],
  ],
  [
    'delete every language',
    'published',
    (documentId) => events().delete({ documentId, locale: '*' }),
    ['delete event en', 'delete event es'],
  ],
  ['discard the draft', 'published', (documentId) => events().discardDraft({ documentId }), []],
  ['copy', 'published', (documentId) => events().clone({ documentId, locale: '*' }), []],
  [
    'a new language',
    'draft',
    (documentId) =>
      events().update({
        documentId,
        locale: 'ar',
        data: { title: 'واحد', slug: newSlug() },
        status: 'published',
      }),
    ['publish event ar'],
  ],
])('%s of what is %s', async ([, status, act, expected]) => {
  const documentId = await inTwoLanguages(status);
  expect(labels(await rowsWritten(hub, () => act(documentId)))).toEqual(expected);
});

test('copying what has no drafts publishes the copy', async () => {
  const { documentId } = await documents(hub, 'place').create({
    data: { name: 'Hall', slug: newSlug() },
  });
  const copy = () => documents(hub, 'place').clone({ documentId, data: { slug: newSlug() } });
  expect(labels(await rowsWritten(hub, copy))).toEqual(['publish place en']);
});

test('bulk actions of the content manager write a row for each entry', async () => {
  const documentIds = [
    (await events().create({ data: webinar() })).documentId,
    (await events().create({ data: webinar() })).documentId,
    (await events().create({ data: webinar() })).documentId,
  ];
  const bulk = async (action: string) =>
    labels(
      await rowsWritten(hub, async () => {
        const { status } = await admin('POST', `${path}/actions/${action}`, { documentIds });
        expect(status).toBe(200);
      }),
    );
  const each = (action: string) => documentIds.map(() => `${action} event en`);
  expect(await bulk('bulkPublish')).toEqual(each('publish'));
  expect(await bulk('bulkUnpublish')).toEqual(each('unpublish'));
  expect(await bulk('bulkPublish')).toEqual(each('publish'));
  expect(await bulk('bulkDelete')).toEqual(each('delete'));
});

test('two topics deleted at once: what had both loses each once', async () => {
  const topics = [await editor.newTopic(), await editor.newTopic()];
  const event = await editor.newEvent({ topics });
  const rows = await rowsWritten(hub, () =>
    admin('POST', '/content-manager/collection-types/api::topic.topic/actions/bulkDelete', {
      documentIds: topics,
    }),
  );
  expect(labels(rows)).toEqual([
    'delete topic en',
    'publish event en',
    'delete topic en',
    'publish event en',
  ]);
  expect(new Set(rows.map(({ digest }) => digest)).size).toBe(3);
  expect((await recordOf(hub, event))?.fields).not.toHaveProperty('topics');
});

test('a folder of pictures that is deleted is a change of whatever showed one of them', async () => {
  const { json } = await admin('POST', '/upload/folders', { name: 'Winter', parent: null });
  const folder = (json as { readonly data: { readonly id: number } }).data.id;
  const pictures = [await uploadPicture(hub, redPoint), await uploadPicture(hub, redPoint)];
  for (const { id } of pictures) {
    await editor.newEvent({ image: { file: id, alt: 'A point' } });
    await admin('POST', '/upload/actions/bulk-move', {
      destinationFolderId: folder,
      fileIds: [id],
    });
  }
  const ids = pictures.map(({ documentId }) => documentId).toSorted();
  const { head, media } = await hub.snapshot();
  expect(media.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  const rows = await rowsWritten(hub, async () => {
    const answer = await admin('POST', '/upload/actions/bulk-delete', { folderIds: [folder] });
    expect(answer.status).toBe(200);
  });
  expect(labels(rows)).toEqual(['publish event en', 'publish event en']);
  const { gone } = (await hub.changes(head.number)).head;
  expect(gone.media).toEqual(ids);
});

test('a picture that nothing public shows is nobody’s news, whatever becomes of it', async () => {
  const rows = await rowsWritten(hub, async () => {
    const { id, documentId } = await uploadPicture(hub, redPoint);
    await events().create({ data: webinar({ image: { file: id, alt: 'In a draft' } }) });
    await admin('POST', `/upload?id=${id}`, { fileInfo: { alternativeText: 'Other words' } });
    await admin('DELETE', `/upload/files/${id}`);
    expect(documentId).not.toBe('');
  });
  expect(rows).toEqual([]);
});

test('nothing of a language is lost when somebody tries to delete it', async () => {
  const event = await inTwoLanguages('published');
  const before = await (await hub.get('/api/export/snapshot')).text();
  const languages = await hub.strapi.db.query('plugin::i18n.locale').findMany({});
  const spanish = languages.find(({ code }) => code === 'es');
  const answer = await admin('DELETE', `/i18n/locales/${spanish?.id}`);
  expect(answer.status).toBe(400);
  expect(await (await hub.get('/api/export/snapshot')).text()).toBe(before);
  expect(await events().findOne({ documentId: event, locale: 'es' })).toMatchObject({
    title: 'Uno',
  });
});

test('no other language becomes the first one, on whatever way', async () => {
  const french = { name: 'French (fr)', code: 'fr', isDefault: true };
  expect((await admin('POST', '/i18n/locales', french)).status).toBe(400);
  const locales = hub.strapi.plugin('i18n').service('locales') as unknown as {
    setDefaultLocale(locale: { readonly code: string }): Promise<unknown>;
    getDefaultLocale(): Promise<string>;
  };
  await expect(locales.setDefaultLocale({ code: 'es' })).rejects.toThrow(/are fixed/);
  expect(await locales.getDefaultLocale()).toBe('en');
  const languages = await hub.strapi.db.query('plugin::i18n.locale').findMany({});
  expect(languages.map(({ code }) => code).sort()).toEqual(['ar', 'en', 'es']);
});

test('a language that the site does not have can be deleted again', async () => {
  const { json } = await admin('POST', '/i18n/locales', {
    name: 'French (fr)',
    code: 'fr',
    isDefault: false,
  });
  const answer = await admin('DELETE', `/i18n/locales/${(json as { readonly id: number }).id}`);
  expect(answer.status).toBe(200);
});

test('what is rolled back leaves no row and no hint', async () => {
  const event = await editor.newEvent({});
  let hints = 0;
  const heard = () => {
    hints += 1;
  };
  outboxNews.on('changed', heard);
  try {
    const attempt = () =>
      hub.strapi.db.transaction(async () => {
        await editor.newEvent({});
        await events().unpublish({ documentId: event });
        throw new Error('the power fails');
      });
    const before = await (await hub.get('/api/export/snapshot')).text();
    const rows = await rowsWritten(hub, () => expect(attempt()).rejects.toThrow('the power fails'));
    expect([rows, hints]).toEqual([[], 0]);
    expect(await (await hub.get('/api/export/snapshot')).text()).toBe(before);
    expect(await hub.audit()).toBe(0);
    await events().unpublish({ documentId: event });
    expect(hints).toBeGreaterThan(0);
  } finally {
    outboxNews.off('changed', heard);
  }
});

// Links are edited at one end and lead to what has no drafts, so a change of the other end is found.
test('no link of the database can be changed from its other end', () => {
  const schemas = [
    ...documentTypes.map((type) => typeSchema(type)),
    ...componentNames.map((name) => componentSchema(name)),
  ];
  const relations = schemas.flatMap(({ attributes }) =>
    Object.values(attributes).filter(({ type }) => type === 'relation'),
  );
  expect(relations.length).toBeGreaterThan(10);
  for (const { relation, target, inversedBy, mappedBy } of relations) {
    expect(['manyToOne', 'manyToMany']).toContain(relation);
    expect([inversedBy, mappedBy]).toEqual([undefined, undefined]);
    expect(isDirect(target ?? '')).toBe(true);
  }
});
