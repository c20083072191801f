import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, recordOf, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { rowsOf } from './outbox-rows.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const actionsOf = async (entry: string): Promise<readonly string[]> =>
  (await rowsOf(hub, entry)).map(({ action, language }) => `${action} ${language}`);

test('one row for each change of what is public, and none for anything else', async () => {
  const events = documents(hub, 'event');
  const { documentId } = await events.create({ data: webinar() });
  expect(await actionsOf(documentId)).toEqual([]);
  await events.publish({ documentId });
  await events.publish({ documentId });
  await events.update({ documentId, data: { title: 'Only in the draft' } });
  await events.discardDraft({ documentId });
  await events.publish({ documentId });
  expect(await actionsOf(documentId)).toEqual(['publish en']);
  await events.update({ documentId, data: { title: 'New' }, status: 'published' });
  await events.unpublish({ documentId });
  await events.publish({ documentId });
  await events.delete({ documentId });
  expect(await actionsOf(documentId)).toEqual([
    'publish en',
    'publish en',
    'unpublish en',
    'publish en',
    'delete en',
  ]);
});

test('types without drafts: a row for each save that changes something, and for a deletion', async () => {
  const topics = documents(hub, 'topic');
  const { documentId } = await topics.create({ data: { name: 'One', slug: newSlug() } });
  await topics.update({ documentId, data: { name: 'One' } });
  await topics.update({ documentId, data: { name: 'Two' } });
  await topics.delete({ documentId });
  expect(await actionsOf(documentId)).toEqual(['publish en', 'publish en', 'delete en']);
});

test('deleting what others point at is a change of those too', async () => {
  const topic = await documents(hub, 'topic').create({ data: { name: 'Gone', slug: newSlug() } });
  const person = await documents(hub, 'person').create({ data: { name: 'Gone', slug: newSlug() } });
  const data = webinar({
    topics: [topic.documentId],
    presenters: [{ person: person.documentId }],
  });
  const { documentId } = await documents(hub, 'event').create({ data, status: 'published' });
  await documents(hub, 'topic').delete({ documentId: topic.documentId });
  expect((await recordOf(hub, documentId))?.fields).not.toHaveProperty('topics');
  await documents(hub, 'person').delete({ documentId: person.documentId });
  expect(await actionsOf(documentId)).toEqual(['publish en', 'publish en', 'publish en']);
});

test('deleting every language writes a row for each', async () => {
  const events = documents(hub, 'event');
  const { documentId } = await events.create({ data: webinar(), status: 'published' });
  const data = { title: 'Uno', slug: newSlug() };
  await events.update({ documentId, locale: 'es', data, status: 'published' });
  await events.delete({ documentId, locale: '*' });
  expect((await actionsOf(documentId)).slice(-2).sort()).toEqual(['delete en', 'delete es']);
});

test('a shared field that changes is a change of every language', async () => {
  const events = documents(hub, 'event');
  const { documentId } = await events.create({ data: webinar(), status: 'published' });
  const data = { title: 'Uno', slug: newSlug() };
  await events.update({ documentId, locale: 'es', data, status: 'published' });
  await events.update({ documentId, data: { eventStatus: 'tentative' }, status: 'published' });
  const rows = await rowsOf(hub, documentId);
  expect(rows.slice(-2).map(({ language }) => language)).toEqual(['en', 'es']);
  expect(new Set(rows.slice(-2).map(({ at }) => at)).size).toBe(1);
});

test('what a subscriber is told about changes', async () => {
  const events = documents(hub, 'event');
  const { documentId } = await events.create({ data: webinar(), status: 'published' });
  const data = {
    startsAtLocal: '2025-01-31T15:00',
    endsAtLocal: '2025-01-31T16:00',
    eventStatus: 'postponed',
    statusNote: 'Snow.',
    recording: {
      state: 'ready',
      url: 'https://video.example/1',
      captionsUrl: 'https://video.example/1.vtt',
    },
  };
  await events.update({ documentId, data, status: 'published' });
  const { changes } = await hub.snapshot();
  expect(changes.filter((change) => change.documentId === documentId)).toMatchObject([
    {
      action: 'publish',
      changes: [
        { field: 'startsAt', from: '2025-01-30T20:00:00.000Z', to: '2025-01-31T20:00:00.000Z' },
        { field: 'endsAt', from: '2025-01-30T21:00:00.000Z', to: '2025-01-31T21:00:00.000Z' },
        { field: 'eventStatus', from: 'scheduled', to: 'postponed' },
        { field: 'recording', from: 'planned', to: 'ready https://video.example/1' },
        { field: 'captions', from: null, to: 'https://video.example/1.vtt' },
      ],
    },
  ]);
});

test('moments of one entry are at least a second apart', async () => {
  const topics = documents(hub, 'topic');
  const { documentId } = await topics.create({ data: { name: 'a', slug: newSlug() } });
  for (const name of ['b', 'c', 'd']) await topics.update({ documentId, data: { name } });
  const times = (await rowsOf(hub, documentId)).map(({ at }) => Date.parse(at));
  for (const [index, time] of times.slice(1).entries())
    expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(1000);
});

test('a change that is rolled back leaves nothing', async () => {
  const before = await hub.strapi.db.query('api::outbox.outbox').count({});
  const attempt = hub.strapi.db.transaction(async () => {
    await documents(hub, 'event').create({ data: webinar(), status: 'published' });
    throw new Error('the power fails');
  });
  await expect(attempt).rejects.toThrow('the power fails');
  expect(await hub.strapi.db.query('api::outbox.outbox').count({})).toBe(before);
});

test('the date of the first publication is set once, and by nobody else', async () => {
  const events = documents(hub, 'event');
  const long = { firstPublishedAt: '1999-01-01T00:00:00.000Z' };
  const { documentId } = await events.create({ data: webinar(long), status: 'published' });
  const first = (await recordOf(hub, documentId))?.firstPublishedAt ?? '';
  expect(Math.abs(Date.now() - Date.parse(first))).toBeLessThan(60_000);
  expect(Date.parse(first)).toBeLessThanOrEqual(Date.now());
  await events.update({ documentId, data: { ...long, title: 'Again' }, status: 'published' });
  await events.unpublish({ documentId });
  await events.publish({ documentId });
  expect((await recordOf(hub, documentId))?.firstPublishedAt).toBe(first);
  const copy = await events.clone({ documentId, data: { slug: newSlug() } });
  await events.publish({ documentId: copy.documentId });
  const copied = (await recordOf(hub, copy.documentId))?.firstPublishedAt ?? '';
  expect(copied > first).toBe(true);
});

test('a new slug leaves a redirect; going away makes every address gone; coming back frees them', async () => {
  const [a, b, c] = [newSlug(), newSlug(), newSlug()];
  const events = documents(hub, 'event');
  const redirects = async () =>
    (await hub.snapshot()).redirects
      .filter(({ from }) => [a, b, c].some((slug) => from === `/events/${slug}/`))
      .map(({ from, to, gone }) => ({ from, to, gone }));
  const { documentId } = await events.create({ data: webinar({ slug: a }), status: 'published' });
  expect(await redirects()).toEqual([]);
  await events.update({ documentId, data: { slug: b }, status: 'published' });
  await events.update({ documentId, data: { slug: c }, status: 'published' });
  const to = `/events/${c}/`;
  expect(await redirects()).toEqual([
    { from: `/events/${a}/`, to },
    { from: `/events/${b}/`, to },
  ]);
  await events.unpublish({ documentId });
  expect(await redirects()).toEqual(
    [a, b, c].map((slug) => ({ from: `/events/${slug}/`, gone: true })),
  );
  await events.publish({ documentId });
  expect((await redirects()).map(({ from }) => from)).not.toContain(to);
});

test('a language cannot be deleted with all its entries', async () => {
  const locales = hub.strapi.plugin('i18n').service('locales') as unknown as {
    findByCode(code: string): Promise<{ readonly id: number }>;
    delete(where: object): Promise<unknown>;
  };
  const { id } = await locales.findByCode('ar');
  await expect(locales.delete({ id })).rejects.toThrow(/languages of the site are fixed/);
});
