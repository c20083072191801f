import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, recordOf, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

/** Ends before it starts: fine as a draft, impossible in public. */
const bad = { endsAtLocal: '2025-01-30T14:00' };
const refusal = {
  name: 'ValidationError',
  message: expect.stringContaining('ends before it starts'),
  details: { errors: [expect.objectContaining({ path: ['endsAtLocal'] })] },
};

test('a draft may be incomplete', async () => {
  const { documentId } = await documents(hub, 'event').create({ data: { title: 'Only a title' } });
  expect(await recordOf(hub, documentId)).toBeUndefined();
});

test('publish refuses what the site could not show', async () => {
  const events = documents(hub, 'event');
  const { documentId } = await events.create({ data: webinar(bad) });
  await expect(events.publish({ documentId })).rejects.toMatchObject(refusal);
  expect(await recordOf(hub, documentId)).toBeUndefined();
});

test('create with status published refuses it, and keeps no draft of it', async () => {
  const events = documents(hub, 'event');
  const before = await events.count({});
  const attempt = events.create({ data: webinar(bad), status: 'published' });
  await expect(attempt).rejects.toMatchObject(refusal);
  expect(await events.count({})).toBe(before);
});

test('update with status published refuses it, and the public version stays', async () => {
  const events = documents(hub, 'event');
  const { documentId } = await events.create({ data: webinar(), status: 'published' });
  const attempt = events.update({ documentId, data: bad, status: 'published' });
  await expect(attempt).rejects.toMatchObject(refusal);
  expect((await recordOf(hub, documentId))?.fields['endsAtLocal']).toBe('2025-01-30T16:00');
});

test('publishing every language refuses all when one is bad', async () => {
  const events = documents(hub, 'event');
  const { documentId } = await events.create({ data: webinar() });
  const data = { title: 'Sin dirección', slug: 'events' };
  await events.update({ documentId, locale: 'es', data });
  await expect(events.publish({ documentId, locale: '*' })).rejects.toThrow(/needs for itself/);
  expect(await recordOf(hub, documentId)).toBeUndefined();
});

const publishMany = (ids: readonly string[]): Promise<unknown> => {
  const manager = hub.strapi.plugin('content-manager').service('document-manager') as unknown as {
    publishMany(uid: string, ids: readonly string[], locale: string): Promise<unknown>;
  };
  return manager.publishMany('api::event.event', ids, 'en');
};

test('publishing many at once publishes all', async () => {
  const events = documents(hub, 'event');
  const ids: string[] = [];
  for (let count = 0; count < 5; count += 1)
    ids.push((await events.create({ data: webinar() })).documentId);
  await publishMany(ids);
  const numbers = await Promise.all(ids.map(async (id) => (await recordOf(hub, id))?.number));
  expect(new Set(numbers).size).toBe(5);
});

test('publishing many at once refuses all when two have one address', async () => {
  const slug = newSlug();
  const events = documents(hub, 'event');
  const first = await events.create({ data: webinar({ slug }) });
  const second = await events.create({ data: webinar({ slug }) });
  const ids = [first.documentId, second.documentId];
  await expect(publishMany(ids)).rejects.toThrow(/already has the address/);
  for (const id of ids) expect(await recordOf(hub, id)).toBeUndefined();
});

test('saving a type without drafts is publishing it', async () => {
  const topics = documents(hub, 'topic');
  const before = await topics.count({});
  await expect(topics.create({ data: { name: 'No address' } })).rejects.toMatchObject({
    message: expect.stringContaining('nothing is filled in'),
    details: { errors: [expect.objectContaining({ path: ['slug'] })] },
  });
  await expect(topics.create({ data: { name: 'Reserved', slug: 'topics' } })).rejects.toThrow(
    /needs for itself/,
  );
  expect(await topics.count({})).toBe(before);
});

test('duplicating a type without drafts needs an address of its own', async () => {
  const topics = documents(hub, 'topic');
  const { documentId } = await topics.create({ data: { name: 'Once', slug: newSlug() } });
  await expect(topics.clone({ documentId })).rejects.toThrow(/already has the address/);
  await topics.clone({ documentId, data: { slug: newSlug() } });
});

test.for(['UTC', 'Iceland', 'America/Argentina/ComodRivadavia'])(
  '%s is a zone wherever one can be entered',
  async (timeZone) => {
    const event = { data: webinar({ timeZone }), status: 'published' };
    const { documentId } = await documents(hub, 'event').create(event);
    expect((await recordOf(hub, documentId))?.fields['timeZone']).toBe(timeZone);
    const place = { name: 'Hall', slug: newSlug(), timeZone };
    await documents(hub, 'place').create({ data: place });
    const settings = { name: 'Porchlight', defaultTimeZone: timeZone };
    const { documentId: made } = await documents(hub, 'site-settings').create({ data: settings });
    await documents(hub, 'site-settings').delete({ documentId: made, locale: '*' });
  },
);

test('what is no zone is refused in the words of the site, with drafts and without', async () => {
  const event = documents(hub, 'event').create({
    data: webinar({ timeZone: 'EST' }),
    status: 'published',
  });
  await expect(event).rejects.toThrow('"EST" is not a time zone');
  const place = { name: 'Hall', slug: newSlug(), timeZone: 'EST' };
  await expect(documents(hub, 'place').create({ data: place })).rejects.toThrow(
    '"EST" is not a time zone',
  );
});

test('a taken address is refused and the other entry named', async () => {
  const slug = newSlug();
  const events = documents(hub, 'event');
  await events.create({ data: webinar({ slug, title: 'The first' }), status: 'published' });
  const second = events.create({ data: webinar({ slug }), status: 'published' });
  await expect(second).rejects.toThrow(
    `another entry (“The first”) already has the address /events/${slug}/`,
  );
  const other = { title: 'Other type', slug, enrolUrl: 'https://learn.library.example/' };
  await documents(hub, 'course').create({ data: other, status: 'published' });
});

test('an address that still leads somewhere is taken; one that is gone is free', async () => {
  const [former, later] = [newSlug(), newSlug()];
  const events = documents(hub, 'event');
  const { documentId } = await events.create({
    data: webinar({ slug: former }),
    status: 'published',
  });
  await events.update({ documentId, data: { slug: later }, status: 'published' });
  const newcomer = () => events.create({ data: webinar({ slug: former }), status: 'published' });
  await expect(newcomer()).rejects.toThrow(/already has the address/);
  await events.unpublish({ documentId });
  await newcomer();
});

const upload = (extension: string, mime: string): Promise<{ readonly id: number }> =>
  hub.strapi.db.query('plugin::upload.file').create({
    data: {
      name: `a${extension}`,
      hash: newSlug(),
      ext: extension,
      mime,
      size: 1,
      url: `/uploads/a${extension}`,
      provider: 'local',
      folderPath: '/',
    },
  }) as Promise<{ readonly id: number }>;

test('a picture needs a description, or to be called decorative', async () => {
  const { id } = await upload('.png', 'image/png');
  const events = documents(hub, 'event');
  const publish = (image: object) =>
    events.create({ data: webinar({ image }), status: 'published' });
  await expect(publish({ file: id })).rejects.toMatchObject({
    details: { errors: [expect.objectContaining({ path: ['image', 'alt'] })] },
  });
  await publish({ file: id, decorative: true });
});

test('a file that is no picture is refused as one', async () => {
  const { id } = await upload('.pdf', 'application/pdf');
  const data = webinar({ image: { file: id, alt: 'A leaflet' } });
  const attempt = documents(hub, 'event').create({ data, status: 'published' });
  await expect(attempt).rejects.toThrow(/is no picture/);
});
