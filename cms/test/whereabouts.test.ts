import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, webinar } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator, type SignedIn, someone } from './people.ts';

let hub: Hub;
let editor: Editor;
let admin: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  editor = editorOf(hub);
  admin = await administrator(hub);
});
afterAll(() => hub.stop());

const tell = async (fields: object): Promise<void> => {
  const answer = await fetch(new URL('/api/export/receipts', hub.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${hub.publisher}` },
    body: JSON.stringify({
      run: newSlug(),
      at: '2031-01-01T00:00:00.000Z',
      files: 1,
      tookMs: 1,
      nextChange: null,
      pinned: false,
      ...fields,
    }),
  });
  expect(answer.status).toBe(204);
};

const headNumber = async (): Promise<number> =>
  ((await (await hub.get('/api/export/head')).json()) as { readonly number: number }).number;

test('a live version says where its page is and what carries it, a draft says neither', async () => {
  const topic = await editor.newTopic();
  const { slug: topicSlug } = (await documents(hub, 'topic').findOne({ documentId: topic }))!;
  const slug = newSlug();
  const event = await editor.newEvent({ slug, topics: [topic] });
  await editor.translate(event);
  await documents(hub, 'event').unpublish({ documentId: event, locale: 'es' });
  await tell({ number: await headNumber() });
  const { json } = await admin('GET', `/hub/receipts/event/${event}`);
  expect(json).toMatchObject({
    site: 'https://hub.library.example',
    locales: [
      {
        locale: 'en',
        state: 'live',
        path: `/events/${slug}/`,
        carriers: [
          { of: { kind: 'all' }, feed: '/feeds/all.xml' },
          {
            of: { kind: 'type', type: 'event' },
            feed: '/feeds/events.xml',
            calendar: '/feeds/events.ics',
          },
          {
            of: { kind: 'format', format: 'webinar' },
            calendar: '/feeds/events/format/webinar.ics',
          },
          {
            of: { kind: 'facet', name: 'Before' },
            feed: `/feeds/topic/${topicSlug}.xml`,
            calendar: `/feeds/events/topic/${topicSlug}.ics`,
          },
        ],
      },
      { locale: 'es', state: 'withdrawn', carriers: [] },
    ],
  });
});

test('many entries are asked for at once, and nobody sees what they may not read', async () => {
  const contributor = await someone(hub, 'Contributor');
  const path = '/content-manager/collection-types/api::event.event';
  const { id: own } = await contributor('POST', path, webinar());
  const other = await editor.newEvent({});
  const asked = `/hub/receipts/event?of=${own},${other},nothing`;
  const entriesFor = async (who: SignedIn) =>
    ((await who('GET', asked)).json as { readonly entries: Record<string, object[]> }).entries;
  const seen = await entriesFor(admin);
  expect(Object.keys(seen).sort()).toEqual([other, own].sort());
  expect(seen[own]).toEqual([]);
  expect(seen[other]).toMatchObject([{ locale: 'en', state: 'queued' }]);
  expect(await entriesFor(contributor)).toEqual({ [own]: [] });
  const many = Array.from({ length: 101 }, (_, index) => `e${index}`).join(',');
  expect((await admin('GET', `/hub/receipts/event?of=${many}`)).status).toBe(400);
  expect((await admin('GET', '/hub/receipts/poem?of=a')).status).toBe(404);
});

test('the next events are those ahead, in order, each once, as far as somebody may read them', async () => {
  const at = (day: string, fields: object = {}) =>
    editor.newEvent({
      title: day,
      startsAtLocal: `${day}T15:00`,
      endsAtLocal: `${day}T16:00`,
      ...fields,
    });
  const third = await at('2091-03-02');
  // Four in the morning in Kiritimati is the day before in New York.
  const first = await at('2091-03-01', { timeZone: 'Pacific/Kiritimati' });
  const second = await at('2091-03-01');
  await editor.translate(second, { title: 'Segundo' });
  await at('2001-03-01');
  const cancelled = { eventStatus: 'cancelled', statusNote: 'No.' };
  const fourth = await at('2091-03-04', cancelled);
  await documents(hub, 'event').create({ data: webinar({ startsAtLocal: '2091-01-01T15:00' }) });
  const { json } = await admin('GET', '/hub/next-events');
  expect(json).toMatchObject({
    events: [
      {
        documentId: first,
        state: 'upcoming',
        startsAt: '2091-03-01T01:00:00.000Z',
        startsAtLocal: '2091-03-01T15:00',
        timeZone: 'Pacific/Kiritimati',
      },
      { documentId: second, title: '2091-03-01', locale: 'en' },
      { documentId: third },
      { documentId: fourth, state: 'cancelled' },
    ],
  });
  const people = await someone(hub, 'Site admin');
  expect((await people('GET', '/hub/next-events')).json).toEqual({ events: [] });
});
