import { documentTypes } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, isDraftType, minimalFields, newSlug, recordOf, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const exported = async (): Promise<string> => (await hub.get('/api/export/snapshot')).text();

const newEvent = async (fields = {}): Promise<string> => {
  const request = { data: webinar(fields), status: 'published' };
  return (await documents(hub, 'event').create(request)).documentId;
};

const stampsOf = async (documentId: string) => {
  const record = await recordOf(hub, documentId);
  const { firstPublishedAt = '', revisedAt = '' } = record ?? {};
  return { first: Date.parse(firstPublishedAt), revised: Date.parse(revisedAt) };
};

test.for([...documentTypes])(
  '%s: published again without a change, every byte stays, stamps included',
  async (type) => {
    const service = documents(hub, type);
    const data = minimalFields(type);
    const status = isDraftType(type) ? { status: 'published' } : {};
    const { documentId } = await service.create({ data, ...status });
    const before = await exported();
    await service.update({ documentId, data });
    await service.update({ documentId, data: {}, ...status });
    if (isDraftType(type)) await service.publish({ documentId });
    expect(await exported()).toBe(before);
  },
);

test('what others show, saved again without a change, leaves them as they are', async () => {
  const topics = documents(hub, 'topic');
  const data = { name: 'Same', slug: newSlug() };
  const { documentId } = await topics.create({ data });
  await newEvent({ topics: [documentId] });
  const before = await exported();
  await topics.update({ documentId, data });
  expect(await exported()).toBe(before);
});

test('a duplicate is an entry of its own: neither the id nor a stamp comes along', async () => {
  const events = documents(hub, 'event');
  const original = await newEvent();
  await events.update({ documentId: original, data: { title: 'Edited' }, status: 'published' });
  const before = await stampsOf(original);
  const copy = await events.clone({ documentId: original, data: { slug: newSlug() } });
  expect(copy.documentId).not.toBe(original);
  expect(await recordOf(hub, copy.documentId)).toBeUndefined();
  await events.publish({ documentId: copy.documentId });
  const after = await stampsOf(copy.documentId);
  expect(after.first).toBeGreaterThan(before.first);
  expect(after.first).toBeLessThanOrEqual(after.revised);
  expect(await stampsOf(original)).toEqual(before);
});

test('withdrawn and published again, an event keeps its first date and its revision rises', async () => {
  const events = documents(hub, 'event');
  const documentId = await newEvent();
  const before = await stampsOf(documentId);
  await events.unpublish({ documentId });
  await events.publish({ documentId });
  const after = await stampsOf(documentId);
  expect(after.first).toBe(before.first);
  expect(after.revised - before.revised).toBeGreaterThanOrEqual(2000);
});

test('cancelled and scheduled again, the revision rises twice', async () => {
  const events = documents(hub, 'event');
  const documentId = await newEvent();
  const revisions = [(await stampsOf(documentId)).revised];
  for (const data of [
    { eventStatus: 'cancelled', statusNote: 'Snow.' },
    { eventStatus: 'scheduled', statusNote: null },
  ]) {
    await events.update({ documentId, data, status: 'published' });
    revisions.push((await stampsOf(documentId)).revised);
  }
  const [scheduled = NaN, cancelled = NaN, again = NaN] = revisions;
  expect(cancelled - scheduled).toBeGreaterThanOrEqual(1000);
  expect(again - cancelled).toBeGreaterThanOrEqual(1000);
});
