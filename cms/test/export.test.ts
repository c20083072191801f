import { type DocumentRecord, documentTypes } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, isDraftType, minimalFields, newSlug, recordOf, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

test.for([...documentTypes])(
  '%s: what is published is exported as it was written',
  async (type) => {
    const fields = minimalFields(type);
    const status = isDraftType(type) ? { status: 'published' } : {};
    const { documentId } = await documents(hub, type).create({ data: fields, ...status });
    const record = await recordOf(hub, documentId);
    expect(record).toMatchObject({ type, documentId, locale: 'en', fields });
  },
);

test('a draft never leaves', async () => {
  const canary = 'canary-in-a-draft';
  const events = documents(hub, 'event');
  await events.create({ data: webinar({ title: canary }) });
  const { documentId } = await events.create({ data: webinar(), status: 'published' });
  await events.update({ documentId, data: { title: canary, statusNote: canary } });
  for (const path of ['/api/export/snapshot', '/api/export/changes?after=0'])
    expect(await (await hub.get(path)).text()).not.toContain(canary);
});

test('publishing again without a change leaves the export as it is, byte for byte', async () => {
  const events = documents(hub, 'event');
  const { documentId } = await events.create({ data: webinar(), status: 'published' });
  const before = await (await hub.get('/api/export/snapshot')).text();
  await events.update({ documentId, data: {} });
  await events.publish({ documentId });
  expect(await (await hub.get('/api/export/snapshot')).text()).toBe(before);
});

test('relations keep their order', async () => {
  const topics = documents(hub, 'topic');
  const ids: string[] = [];
  for (const name of ['Z', 'A', 'M'])
    ids.push((await topics.create({ data: { name, slug: newSlug() } })).documentId);
  const order = [ids[2], ids[0], ids[1]];
  const data = webinar({ topics: order });
  const { documentId } = await documents(hub, 'event').create({ data, status: 'published' });
  expect((await recordOf(hub, documentId))?.fields['topics']).toEqual(order);
});

test('a relation survives everything that can happen to its target', async () => {
  const topics = documents(hub, 'topic');
  const topic = await topics.create({ data: { name: 'Stays', slug: newSlug() } });
  const data = webinar({ topics: [topic.documentId] });
  const { documentId } = await documents(hub, 'event').create({ data, status: 'published' });
  await topics.update({ documentId: topic.documentId, data: { name: 'Renamed' } });
  await topics.update({
    documentId: topic.documentId,
    locale: 'es',
    data: { name: 'Otro', slug: newSlug() },
  });
  expect((await recordOf(hub, documentId))?.fields['topics']).toEqual([topic.documentId]);
});

test('what is not translated is the same in every language, as it was published last', async () => {
  const events = documents(hub, 'event');
  const { documentId } = await events.create({ data: webinar(), status: 'published' });
  const spanish = { title: 'Planifique su año', slug: newSlug() };
  await events.update({ documentId, locale: 'es', data: spanish, status: 'published' });
  const moved = { startsAtLocal: '2025-01-31T15:00', endsAtLocal: '2025-01-31T16:00' };
  await events.update({ documentId, data: { ...moved, title: 'Moved' }, status: 'published' });
  expect((await recordOf(hub, documentId, 'es'))?.fields).toMatchObject({ ...spanish, ...moved });
  expect((await recordOf(hub, documentId))?.fields).toMatchObject({ title: 'Moved', ...moved });
});

test('relations follow the document when a translation cannot have them', async () => {
  const topic = await documents(hub, 'topic').create({
    data: { name: 'English', slug: newSlug() },
  });
  const events = documents(hub, 'event');
  const data = webinar({ topics: [topic.documentId] });
  const { documentId } = await events.create({ data, status: 'published' });
  const spanish = { title: 'Solo en español', slug: newSlug() };
  await events.update({ documentId, locale: 'es', data: spanish, status: 'published' });
  for (const locale of ['en', 'es'])
    expect((await recordOf(hub, documentId, locale))?.fields['topics']).toEqual([topic.documentId]);
});

test('a change in one language raises the revision of all', async () => {
  const events = documents(hub, 'event');
  const { documentId } = await events.create({ data: webinar(), status: 'published' });
  const data = { title: 'Uno', slug: newSlug() };
  await events.update({ documentId, locale: 'es', data, status: 'published' });
  const before = await recordOf(hub, documentId);
  await events.update({ documentId, locale: 'es', data: { title: 'Dos' }, status: 'published' });
  const after = await recordOf(hub, documentId);
  const rose = Date.parse(after?.revisedAt ?? '') - Date.parse(before?.revisedAt ?? '');
  expect(rose).toBeGreaterThanOrEqual(1000);
  expect(after?.firstPublishedAt).toBe(before?.firstPublishedAt);
  expect(after?.number).toBe(before?.number);
});

test('the head counts documents and names the site', async () => {
  const { head, documents: lines } = await hub.snapshot();
  const counts: Record<string, number> = {};
  for (const { type } of lines as readonly DocumentRecord[]) counts[type] = (counts[type] ?? 0) + 1;
  expect(head.counts).toEqual(counts);
  expect(head.site).toMatchObject({
    url: 'https://hub.library.example',
    uidDomain: 'hub.library.example',
    tagAuthority: 'hub.library.example,2025-01-01',
  });
});
