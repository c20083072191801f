import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { readSnapshot, writeSnapshot } from '@porchlight/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { temporaryFolder } from '../../scripts/processes/temporary-folder.fixture.ts';
import { documents, fullExamples, newSlug } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';
import { bluePoint, redPoint, sent, uploadPicture, uploads } from './pictures.ts';
import { sha256 } from './sha256.ts';

const require = createRequire(join(compiled, 'index.js'));
const { importSnapshot } = require(
  join(compiled, 'src', 'import', 'import-snapshot.js'),
) as typeof import('../src/import/import-snapshot.ts');

let hub: Hub;
let editor: Editor;
beforeEach(async () => {
  hub = await startHub();
  editor = editorOf(hub);
});
afterEach(() => hub.stop());

const status = async (query: string) => (await hub.get(`/api/export/changes?${query}`)).status;

test('nothing new is an answer too', async () => {
  await editor.newEvent({});
  const { head } = await hub.snapshot();
  const { head: same, ...lines } = await hub.changes(head.number);
  expect(same).toEqual({ ...head, counts: {}, after: head.number, gone: noneGone });
  expect(lines).toEqual({ documents: [], media: [], redirects: [], changes: [] });
});

const noneGone = { media: [], redirects: [] };

test('nobody takes changes for everything that is published', async () => {
  await editor.newEvent({});
  const text = await (await hub.get('/api/export/changes?after=0')).text();
  expect(readSnapshot(text, sha256)).toEqual({
    ok: false,
    problem: { code: 'only-changes', after: 0 },
  });
});

test('an address that is an entry’s again is no redirect any more', async () => {
  const [first, second] = [newSlug(), newSlug()];
  const event = await editor.newEvent({ slug: first });
  const publish = (slug: string) =>
    documents(hub, 'event').update({ documentId: event, data: { slug }, status: 'published' });
  await publish(second);
  const { head } = await hub.snapshot();
  await publish(first);
  const back = await hub.changes(head.number);
  expect(back.head.gone.redirects).toEqual([`/events/${first}/`]);
  expect(back.redirects).toMatchObject([{ from: `/events/${second}/`, to: `/events/${first}/` }]);
  await publish(second);
  const forth = await hub.changes(head.number);
  expect(forth.head.gone.redirects).toEqual([`/events/${second}/`]);
  expect(forth.redirects).toMatchObject([{ from: `/events/${first}/`, to: `/events/${second}/` }]);
});

test('a picture comes with what shows it, and goes with the last that did', async () => {
  const picture = await uploadPicture(hub, redPoint);
  const image = { file: picture.id, alt: 'A point' };
  const before = (await hub.snapshot()).head.number;
  const [one, other] = [await editor.newEvent({ image }), await editor.newEvent({ image })];
  expect((await hub.changes(before)).media).toMatchObject([{ id: picture.documentId }]);
  const shown = (await hub.snapshot()).head.number;
  await documents(hub, 'event').unpublish({ documentId: one });
  expect((await hub.changes(shown)).head.gone.media).toEqual([]);
  await documents(hub, 'event').unpublish({ documentId: other });
  expect((await hub.changes(shown)).head.gone.media).toEqual([picture.documentId]);
  await documents(hub, 'event').publish({ documentId: one });
  expect((await hub.changes(shown)).head.gone.media).toEqual([]);
});

test('a picture that only drafts show is in no changes', async () => {
  const picture = await uploadPicture(hub, redPoint);
  const data = { image: { file: picture.id, alt: 'In a draft' }, title: 'Draft', slug: newSlug() };
  await documents(hub, 'event').create({ data });
  await uploads(hub).replace(picture.id, { data: { fileInfo: {} }, file: await sent(bluePoint) });
  const file = await hub.strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id: picture.id } });
  const { sha256: hash } = file.provider_metadata as { readonly sha256: string };
  expect((await hub.changes(0)).media).toEqual([]);
  expect((await hub.get(`/api/export/media/${hash}`)).status).toBe(404);
});

test('a state of another log is not led on from', async () => {
  await editor.newEvent({});
  const { number, at } = (await hub.snapshot()).head;
  await editor.newEvent({});
  expect(await status(`after=${number}`)).toBe(200);
  expect(await status(`after=${number}&at=${at}`)).toBe(200);
  expect(await status(`after=${number}&at=2025-01-01T00:00:00.000Z`)).toBe(409);
  expect(await status('after=0&at=1970-01-01T00:00:00.000Z')).toBe(200);
  expect(await status(`after=${number + 2}`)).toBe(409);
  expect(await status(`after=${number}&at=a&at=b`)).toBe(400);
});

test('rows that are missing cannot be led over', async () => {
  for (let count = 0; count < 3; count += 1) await editor.newEvent({});
  await hub.strapi.db.query('api::outbox.outbox').deleteMany({ where: { number: 2 } });
  expect([await status('after=0'), await status('after=1'), await status('after=2')]).toEqual([
    409, 409, 200,
  ]);
});

test.for([
  { what: 'with older numbers', number: 9 },
  { what: 'whose every number is a change', number: 1 },
])('an import $what is only in a snapshot', async ({ number }) => {
  const topic = fullExamples.find(({ type }) => type === 'topic');
  if (topic === undefined) throw new Error('There is no topic.');
  const { site } = (await hub.snapshot()).head;
  const at = topic.revisedAt;
  const { type, documentId, locale } = topic;
  const change = { number: 1, at, type: type as 'topic', documentId, locale };
  const file = join(await temporaryFolder(), 'snapshot.ndjson');
  const content = {
    head: { number, at, site },
    documents: [{ ...topic, number: 1 }],
    media: [],
    redirects: [{ from: '/events/before/', gone: true as const, at }],
    changes: [
      {
        ...change,
        action: 'publish' as const,
        changes: [{ field: 'title' as const, from: 'A', to: 'B' }],
      },
    ],
  };
  await writeFile(file, writeSnapshot(content, sha256));
  await importSnapshot(hub.strapi, file, (sentence) => expect.fail(sentence));
  expect(await status('after=0')).toBe(409);
  expect(await status(`after=${number}`)).toBe(200);
});
