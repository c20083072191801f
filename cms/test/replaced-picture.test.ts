import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { DocumentRecord } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { documents, webinar } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { type Hub, startHub } from './hub.ts';
import { labels, rowsWritten, withStamps } from './outbox-rows.ts';
import {
  bluePoint,
  point,
  redPoint,
  sent,
  type StoredPicture,
  uploadPicture,
  uploads,
} from './pictures.ts';

let hub: Hub;
let editor: Editor;
beforeAll(async () => {
  hub = await startHub();
  editor = editorOf(hub);
});
afterAll(() => hub.stop());

const newPicture = () => uploadPicture(hub, redPoint);

const replace = async (picture: StoredPicture, bytes: Buffer) =>
  uploads(hub).replace(picture.id, { data: { fileInfo: {} }, file: await sent(bytes) });

/** Text with a picture in it, as Strapi stores it: with a copy of the file's data. */
async function textWith(picture: StoredPicture, alternativeText: string | null) {
  const { id } = picture;
  const file = await hub.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  const image = { ...file, alternativeText };
  return [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];
}

/** One use of every kind: a field, both languages; a text with and one without own words; a logo. */
async function usedEverywhere() {
  const picture = await newPicture();
  const inField = await editor.newEvent({ image: { file: picture.id, alt: 'Mine' } });
  await editor.translate(inField, { image: { file: picture.id, alt: 'Mía' } });
  const described = await editor.newEvent({ body: await textWith(picture, null) });
  const inOwnWords = await editor.newEvent({ body: await textWith(picture, 'My words') });
  await editor.newEvent({ image: { file: (await newPicture()).id, alt: 'Another' } });
  await documents(hub, 'event').create({
    data: webinar({ image: { file: picture.id, alt: 'In a draft' } }),
  });
  const withdrawn = await editor.newEvent({ image: { file: picture.id, alt: 'Gone' } });
  await documents(hub, 'event').unpublish({ documentId: withdrawn });
  return { picture, inField, described, inOwnWords };
}

const digestOf = async (entry: string): Promise<string> => {
  const query = { where: { entry, language: 'en' } };
  return String((await hub.strapi.db.query('api::publication.publication').findOne(query)).digest);
};

test('other bytes: every public version that shows them is revised, and nothing else', async () => {
  const { picture, inField, described, inOwnWords } = await usedEverywhere();
  const before = await hub.snapshot();
  const digest = await digestOf(inField);
  const rows = await rowsWritten(hub, () => replace(picture, bluePoint));
  const [media, ...others] = rows;
  expect(media).toMatchObject({ action: 'media', type: 'media', entry: picture.documentId });
  expect(others.map(({ entry, language }) => `${entry} ${language}`).toSorted()).toEqual(
    [`${inField} en`, `${inField} es`, `${described} en`, `${inOwnWords} en`].toSorted(),
  );
  expect(new Set(rows.map(({ at }) => at)).size).toBe(1);
  expect(others.map(({ action, changes }) => ({ action, changes }))).toEqual(
    others.map(() => ({ action: 'publish', changes: [] })),
  );
  expect(others.find(({ entry }) => entry === inField)?.digest).toBe(digest);
  expect(await digestOf(inField)).toBe(digest);
  const after = await hub.snapshot();
  expect(after.documents).toEqual(withStamps(before.documents, others));
  expect(after.changes).toEqual(before.changes);
});

test('the stamps rise by a second each time, also right after an edit', async () => {
  const picture = await newPicture();
  const written = await rowsWritten(hub, async () => {
    await editor.newEvent({ image: { file: picture.id, alt: 'Mine' } });
    for (const bytes of [bluePoint, redPoint]) await replace(picture, bytes);
  });
  const times = written.filter(({ type }) => type === 'event').map(({ at }) => Date.parse(at));
  const [published = NaN, once = NaN, twice = NaN] = times;
  expect(once - published).toBeGreaterThanOrEqual(1000);
  expect(twice - once).toBeGreaterThanOrEqual(1000);
});

test('another text alternative: only what has none of its own is revised, with its digest', async () => {
  const { picture, described } = await usedEverywhere();
  const digest = await digestOf(described);
  const rows = await rowsWritten(hub, () =>
    uploads(hub).updateFileInfo(picture.id, { alternativeText: 'Other words' }),
  );
  expect(rows.map(({ type, entry }) => [type, entry])).toEqual([
    ['media', picture.documentId],
    ['event', described],
  ]);
  expect(rows[1]?.digest).not.toBe(digest);
  expect(await digestOf(described)).toBe(rows[1]?.digest);
  const { documents: records } = await hub.snapshot();
  const shown = (records as readonly DocumentRecord[]).find(
    ({ documentId }) => documentId === described,
  );
  expect(shown?.fields['body']).toMatchObject([{ alt: 'Other words' }]);
});

test('another point that stays in view is another picture', async () => {
  const { picture, inField } = await usedEverywhere();
  const rows = await rowsWritten(hub, () =>
    uploads(hub).updateFileInfo(picture.id, { focalPoint: { x: 10, y: 90 } }),
  );
  expect(labels(rows.filter(({ entry }) => entry === inField))).toEqual([
    'publish event en',
    'publish event es',
  ]);
  const again = { focalPoint: { y: 90, x: 10 } };
  expect(await rowsWritten(hub, () => uploads(hub).updateFileInfo(picture.id, again))).toEqual([]);
});

test.for<[string, (picture: StoredPicture) => Promise<unknown>]>([
  ['another name', ({ id }) => uploads(hub).updateFileInfo(id, { name: 'renamed.png' })],
  ['another caption', ({ id }) => uploads(hub).updateFileInfo(id, { caption: 'By the door' })],
  ['the same words', ({ id }) => uploads(hub).updateFileInfo(id, { alternativeText: 'A point' })],
  ['the same bytes', (picture) => replace(picture, redPoint)],
  [
    'another folder',
    async ({ id }) => {
      const folder = await hub.strapi.db
        .query('plugin::upload.folder')
        .create({ data: { name: 'Winter', pathId: 1, path: '/1' } });
      return uploads(hub).updateFileInfo(id, { folder: folder.id });
    },
  ],
])('%s shows nothing else, so nothing is written', async ([, edit]) => {
  const { picture } = await usedEverywhere();
  expect(await rowsWritten(hub, () => edit(picture))).toEqual([]);
});

test('a logo is shown by the settings of the site', async () => {
  const picture = await uploadPicture(hub, point(1, 2, 3));
  await documents(hub, 'site-settings').create({ data: { name: 'Hub', logo: picture.id } });
  const rows = await rowsWritten(hub, () => replace(picture, bluePoint));
  expect(labels(rows)).toEqual(['media media -', 'publish site-settings en']);
});

test('the guard is not asked about what did not change', async () => {
  const picture = await newPicture();
  const event = await editor.newEvent({ image: { file: picture.id, alt: 'Mine' } });
  const broken = { where: { documentId: event }, data: { startsAtLocal: 'never' } };
  await hub.strapi.db.query('api::event.event').updateMany(broken as never);
  const rows = await rowsWritten(hub, () => replace(picture, bluePoint));
  expect(labels(rows)).toEqual(['media media -', 'publish event en']);
});

test.for<[string, [number, number, number], (picture: StoredPicture) => Promise<unknown>]>([
  ['other bytes', [7, 1, 1], (picture) => replace(picture, bluePoint)],
  [
    'a deletion',
    [7, 2, 2],
    async ({ id }) => {
      const file = await hub.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
      return uploads(hub).remove(file as never);
    },
  ],
])('%s that the database refuses leaves the file as it was', async ([, color, act]) => {
  // Unlike all others: their bytes would be given out under the same hash.
  const picture = await uploadPicture(hub, point(...color));
  await editor.newEvent({ image: { file: picture.id, alt: 'Mine' } });
  const before = await hub.snapshot();
  const { sha256 } = before.media.find(({ id }) => id === picture.documentId)!;
  const bytes = async () => {
    const answer = await hub.get(`/api/export/media/${sha256}`);
    return [answer.status, Buffer.from(await answer.arrayBuffer()).toString('base64')];
  };
  const right = await bytes();
  expect(right[0]).toBe(200);
  const outbox = hub.strapi.db.query('api::outbox.outbox');
  const refused = vi.spyOn(outbox, 'createMany').mockRejectedValue(new Error('The disk is full.'));
  await expect(act(picture)).rejects.toThrow('The disk is full.');
  refused.mockRestore();
  expect(await bytes()).toEqual(right);
  expect((await hub.snapshot()).media).toEqual(before.media);
});

test('bytes that are not those of a record are not given out under its hash', async () => {
  const picture = await uploadPicture(hub, point(9, 8, 7));
  await editor.newEvent({ image: { file: picture.id, alt: 'Mine' } });
  const { sha256 } = (await hub.snapshot()).media.find(({ id }) => id === picture.documentId)!;
  const { url } = await hub.strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id: picture.id } });
  await writeFile(join(hub.strapi.dirs.static.public, url), bluePoint);
  expect((await hub.get(`/api/export/media/${sha256}`)).status).toBe(404);
});
