import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, recordOf, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { bluePoint, point, redPoint, sent, uploadPicture, uploads } from './pictures.ts';
import { sha256 } from './sha256.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

async function eventWithPicture() {
  const picture = await uploadPicture(hub, redPoint);
  const data = webinar({ image: { file: picture.id, alt: 'A red point' } });
  const { documentId } = await documents(hub, 'event').create({ data, status: 'published' });
  return { picture, documentId };
}

const mediaOf = async (id: string) => (await hub.snapshot()).media.find((media) => media.id === id);
const numberNow = async () => (await hub.snapshot()).head.number;

test('a picture is exported with its bytes, by their hash', async () => {
  const { picture } = await eventWithPicture();
  const media = await mediaOf(picture.documentId);
  expect(media).toMatchObject({ mime: 'image/png', width: 1, height: 1, alt: 'A point' });
  const answer = await hub.get(`/api/export/media/${media?.sha256}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get('Content-Type')).toBe('image/png');
  expect(answer.headers.get('Cache-Control')).toContain('immutable');
  expect([sha256(bytes), bytes.byteLength]).toEqual([media?.sha256, media?.bytes]);
});

test('a picture that only a draft shows never leaves', async () => {
  const picture = await uploadPicture(hub, point(0, 255, 0));
  const data = webinar({ image: { file: picture.id, alt: 'A green point' } });
  await documents(hub, 'event').create({ data });
  expect(await mediaOf(picture.documentId)).toBeUndefined();
  const file = (await hub.strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id: picture.id } })) as { provider_metadata: { sha256: string } };
  const answer = await hub.get(`/api/export/media/${file.provider_metadata.sha256}`);
  expect(answer.status).toBe(404);
});

test('pictures in the text are named by their id', async () => {
  const picture = await uploadPicture(hub, redPoint);
  const file = await hub.strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id: picture.id } });
  const image = { ...file, alternativeText: 'In the text' };
  const body = [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];
  const events = documents(hub, 'event');
  const { documentId } = await events.create({ data: webinar({ body }), status: 'published' });
  expect((await recordOf(hub, documentId))?.fields['body']).toEqual([
    { type: 'image', media: picture.documentId, alt: 'In the text' },
  ]);
  await uploads(hub).remove(picture);
  expect((await recordOf(hub, documentId))?.fields).not.toHaveProperty('body');
  await events.update({ documentId, data: { title: 'Still without it' } });
  await expect(events.publish({ documentId })).rejects.toThrow(/not in the media library/);
});

test('a replaced picture has new bytes, and the publisher hears of it', async () => {
  const { picture } = await eventWithPicture();
  const [before, number] = [await mediaOf(picture.documentId), await numberNow()];
  await uploads(hub).replace(picture.id, { data: { fileInfo: {} }, file: await sent(bluePoint) });
  const after = await mediaOf(picture.documentId);
  expect(after?.sha256).not.toBe(before?.sha256);
  expect(await numberNow()).toBeGreaterThan(number);
  const text = await (await hub.get(`/api/export/changes?after=${number}`)).text();
  expect(text).toContain(after?.sha256);
});

test('a new description is a change', async () => {
  const { picture } = await eventWithPicture();
  const number = await numberNow();
  await uploads(hub).updateFileInfo(picture.id, { alternativeText: 'Another description' });
  expect((await mediaOf(picture.documentId))?.alt).toBe('Another description');
  expect(await numberNow()).toBeGreaterThan(number);
});

test('a deleted picture is a change of every document that showed it', async () => {
  const { picture, documentId } = await eventWithPicture();
  const before = await recordOf(hub, documentId);
  await uploads(hub).remove(picture);
  const after = await recordOf(hub, documentId);
  expect(after?.fields['image']).not.toHaveProperty('file');
  expect(after?.number).toBeGreaterThan(before?.number ?? 0);
});
