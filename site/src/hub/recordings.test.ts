import type { ChangeRecord } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { event, hubOf, noon, recorded, session } from './hub.fixture.ts';
import type { RecordingsQuery } from './questions.ts';

const announced = { firstPublishedAt: '2024-12-01T09:00:00.000Z' };
const on = (publishedOn: string) => ({ recording: { ...recorded, publishedOn } });

const documents = [
  event({ documentId: 'dated', ...announced, ...session('2025-01-10'), recording: recorded }),
  event({ documentId: 'b-day', ...announced, ...session('2024-12-10'), ...on('2025-01-20') }),
  event({ documentId: 'a-day', ...announced, ...session('2024-12-10'), ...on('2025-01-20') }),
  event({ documentId: 'ahead', ...announced, ...session('2025-03-01'), ...on('2025-03-02') }),
  event({ documentId: 'always', ...announced, recording: recorded }),
  event({ documentId: 'entered', ...announced, recording: recorded }),
  event({ documentId: 'spanish', locale: 'es', ...announced, recording: recorded }),
  event({ documentId: 'planned', ...announced, ...session('2025-01-10') }),
  event({
    documentId: 'off',
    ...announced,
    ...session('2025-01-10'),
    recording: recorded,
    eventStatus: 'cancelled',
    statusNote: 'Snow.',
    topics: ['t1'],
  }),
];
const entered: ChangeRecord = {
  number: 1,
  at: '2025-01-15T09:00:00.000Z',
  type: 'event',
  documentId: 'entered',
  locale: 'en',
  action: 'publish',
  changes: [{ field: 'recording', from: 'planned', to: `ready ${recorded.url}` }],
};

const recordings = (query: Partial<RecordingsQuery> = {}, moment = noon) =>
  hubOf(documents, moment, { changes: [entered] })
    .ask('recordings', { locale: 'en', onlyNews: false, limit: 99, ...query })
    .map(({ documentId, since }) => [documentId, since]);

const all = [
  ['a-day', '2025-01-20T00:00:00.000Z'],
  ['b-day', '2025-01-20T00:00:00.000Z'],
  ['entered', '2025-01-15T09:00:00.000Z'],
  ['dated', '2025-01-10T21:00:00.000Z'],
  ['ahead', announced.firstPublishedAt],
  ['always', announced.firstPublishedAt],
] as const;

test('recordings of a language are the newest first, by id among equals, as many as asked for', () => {
  expect(recordings()).toEqual(all);
  expect(recordings({ limit: 2 })).toEqual(all.slice(0, 2));
  expect(recordings({ locale: 'es' })).toEqual([['spanish', announced.firstPublishedAt]]);
  expect(recordings({ facet: { facet: 'topic', documentId: 't1' } })).toEqual([]);
});

test('only news are those that the event’s own item did not announce', () => {
  expect(recordings({ onlyNews: true })).toEqual(all.filter(([id]) => id !== 'always'));
});

test('a day that was still to come counts from that day on', () => {
  const moved = recordings({}, '2025-03-02T00:00:00.000Z');
  expect(moved[0]).toEqual(['ahead', '2025-03-02T00:00:00.000Z']);
});

test('since when one recording can be watched is asked in exactly its language', () => {
  const hub = hubOf(documents, noon, { changes: [entered] });
  for (const [id, since] of all) expect(hub.ask('recording-since', id, 'en')).toBe(since);
  for (const id of ['spanish', 'planned', 'off', 'nobody'])
    expect(hub.ask('recording-since', id, 'en')).toBeUndefined();
});
