import type { CalendarCollection } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { documentOf, event, hubOf, session } from '../hub/hub.fixture.ts';
import { toEmbeddedList } from './embedded-list.ts';

const off = { eventStatus: 'cancelled', statusNote: 'Too few could come.' };
const trust = documentOf('topic', { documentId: 'trust', name: 'Trust' });
const under = { topics: ['trust'] };
const documents = [
  trust,
  event({ documentId: 'off', ...session('2025-02-03'), ...off, ...under }),
  event({ documentId: 'talk', ...session('2025-01-30'), ...under }),
  event({ documentId: 'walk', ...session('2025-02-06'), format: 'in-person' }),
  event({ documentId: 'past', ...session('2025-01-02'), ...under }),
  event({ documentId: 'someday', ...under }),
];

const listOf = (scope: CalendarCollection, moment?: string) =>
  toEmbeddedList(hubOf(documents, moment), scope, 'en');

const all = { kind: 'all' } as const;
const inTrust = { kind: 'facet', facet: 'topic', slug: 'trust' } as const;

test.for<[CalendarCollection, string, readonly string[], string]>([
  [all, 'Upcoming events', ['talk', 'walk', 'off'], '/events/'],
  [inTrust, 'Upcoming events: Trust', ['talk', 'off'], '/topics/trust/'],
  [
    { kind: 'format', format: 'in-person' },
    'In-person events',
    ['walk'],
    '/events/formats/in-person/',
  ],
])('the list of %o', ([scope, title, ids, path]) => {
  const list = listOf(scope);
  expect([list?.title, list?.events.map(({ card }) => card.id), list?.more.path]).toEqual([
    title,
    ids,
    path,
  ]);
});

test.for([
  ['2025-01-30T20:59:59.999Z', ['talk', 'off'], undefined],
  ['2025-01-30T21:00:00.000Z', ['off'], undefined],
  ['2025-02-03T21:00:00.000Z', [], 'Nothing is announced just now'],
] as const)('at %s', ([moment, ids, empty]) => {
  const list = listOf(inTrust, moment);
  expect([list?.events.map(({ card }) => card.id), list?.empty]).toEqual([ids, empty]);
});

test('a list is short, and what is called off has its place in it', () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    event({ documentId: `e${index}`, ...session(`2025-03-${10 + index}`), ...(index > 14 && off) }),
  );
  const ids = toEmbeddedList(hubOf(many), all, 'en')?.events.map(({ card }) => card.id);
  expect(ids).toEqual(['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e15', 'e16']);
});

test('a postponed event stays until there is a new date, after what is off just now', () => {
  const waiting = { ...off, eventStatus: 'postponed' };
  const hub = hubOf([
    event({ documentId: 'walk', ...session('2025-01-15'), ...waiting }),
    event({ documentId: 'off', ...session('2025-02-03'), ...off }),
  ]);
  const ids = toEmbeddedList(hub, all, 'en')?.events.map(({ card }) => card.id);
  expect(ids).toEqual(['off', 'walk']);
});

test('there is no list of what is not there', () => {
  expect(listOf({ ...inTrust, slug: 'nothing' })).toBeUndefined();
  expect(listOf({ ...inTrust, facet: 'audience' })).toBeUndefined();
});
