import { expect, test } from 'vitest';

import { event, hubOf, noon, recorded, session } from './hub.fixture.ts';
import type { When } from './questions.ts';

const whens = [
  'upcoming',
  'called-off',
  'past',
  'on-demand',
  'to-be-announced',
  'dated',
] as const satisfies readonly When[];

/** The lists an event is in at a moment. */
const listsOf = (fields: object, moment: string) => {
  const hub = hubOf([event({ documentId: 'e', ...fields })], moment);
  return whens.filter(
    (when) => hub.ask('list', { types: ['event'], locale: 'en', when }).length === 1,
  );
};

const onThirtieth = session('2025-01-30T20:00', '2025-01-30T21:00');
const note = { statusNote: 'Snow.' };

const beforeStart = '2025-01-30T19:59:59.999Z';
const start = '2025-01-30T20:00:00.000Z';
const beforeEnd = '2025-01-30T20:59:59.999Z';
const end = '2025-01-30T21:00:00.000Z';

test.for<[string, string, object, readonly When[]]>([
  ['before it starts', beforeStart, {}, ['upcoming', 'dated']],
  ['at its start', start, {}, ['upcoming', 'dated']],
  ['before it ends', beforeEnd, {}, ['upcoming', 'dated']],
  ['at its end', end, {}, ['past', 'dated']],
  ['with a recording before it ends', beforeEnd, { recording: recorded }, ['upcoming', 'dated']],
  ['with a recording at its end', end, { recording: recorded }, ['past', 'on-demand', 'dated']],
  ['not recorded', end, { recording: { state: 'not-recorded' } }, ['past', 'dated']],
  [
    'cancelled, before it ends',
    beforeEnd,
    { eventStatus: 'cancelled', ...note },
    ['called-off', 'dated'],
  ],
  ['cancelled, at its end', end, { eventStatus: 'cancelled', ...note }, ['dated']],
  [
    'postponed, before it starts',
    beforeStart,
    { eventStatus: 'postponed', ...note },
    ['called-off', 'dated'],
  ],
  ['postponed, at its end', end, { eventStatus: 'postponed', ...note }, ['called-off', 'dated']],
  ['tentative', beforeStart, { eventStatus: 'tentative' }, ['upcoming', 'dated']],
  ['moved online', start, { eventStatus: 'moved-online', ...note }, ['upcoming', 'dated']],
])('an event %s (%s) is in the right lists', ([, moment, fields, lists]) => {
  expect(listsOf({ ...onThirtieth, ...fields }, moment)).toEqual(lists);
});

test.for<[string, object, readonly When[]]>([
  ['without a date', {}, ['to-be-announced']],
  ['without a date, with a recording', { recording: recorded }, ['on-demand']],
  ['without a date, postponed', { eventStatus: 'postponed', ...note }, ['called-off']],
])('an event %s is in the right lists', ([, fields, lists]) => {
  expect(listsOf(fields, noon)).toEqual(lists);
});

test.for([
  ['2025-01-30T04:59:59.999Z', 'upcoming'],
  ['2025-01-30T05:00:00.000Z', 'live'],
  ['2025-01-31T04:59:59.999Z', 'live'],
  ['2025-01-31T05:00:00.000Z', 'ended'],
] as const)('at %s a day in New York is %s', ([moment, name]) => {
  const day = { startsAtLocal: '2025-01-30', allDay: true, timeZone: 'America/New_York' };
  const hub = hubOf([event({ documentId: 'e', ...day })], moment);
  expect(hub.ask('phase', 'e')).toMatchObject({ name });
});

/** The order of a list, whichever order the entries came in. */
const orderOf = (when: When, entries: Readonly<Record<string, object>>) => {
  const documents = Object.entries(entries).map(([documentId, fields]) =>
    event({ documentId, ...fields }),
  );
  const list = (all: typeof documents) =>
    hubOf(all).ask('list', { types: ['event'], locale: 'en', when });
  expect(list(documents.toReversed())).toEqual(list(documents));
  return list(documents);
};

test('ahead: what is on just now first, then soonest first, then by id', () => {
  const entries = {
    'a-later': session('2025-02-02'),
    'b-same': session('2025-02-01'),
    'a-same': session('2025-02-01'),
    'z-live': session('2025-01-30T11:00', '2025-01-30T13:00'),
    'y-all-week': session('2025-01-28T09:00', '2025-02-03T17:00'),
    over: session('2025-01-30T11:00', '2025-01-30T12:00'),
  };
  expect(orderOf('upcoming', entries)).toEqual([
    'y-all-week',
    'z-live',
    'a-same',
    'b-same',
    'a-later',
  ]);
});

test('on demand: newest first, then what never had a date', () => {
  const entries = {
    'a-undated': { recording: recorded },
    'b-old': { ...session('2024-11-04'), recording: recorded },
    'c-new': { ...session('2025-01-20'), recording: recorded },
    'd-coming': session('2025-01-20'),
    'e-undated': { recording: recorded },
  };
  expect(orderOf('on-demand', entries)).toEqual(['c-new', 'b-old', 'a-undated', 'e-undated']);
});

test('past: newest first; calendars: oldest first', () => {
  const entries = { a: session('2024-11-04'), b: session('2025-01-20'), c: session('2025-02-20') };
  expect(orderOf('past', entries)).toEqual(['b', 'a']);
  expect(orderOf('dated', entries)).toEqual(['a', 'b', 'c']);
});

test('called off: soonest first, then what waits for another date, the latest first', () => {
  const off = (day: string) => ({ ...session(day), eventStatus: 'cancelled', ...note });
  const waiting = { eventStatus: 'postponed', ...note };
  const entries = {
    'a-undated': waiting,
    'b-long-ago': { ...session('2024-11-04'), ...waiting },
    'c-lately': { ...session('2025-01-20'), ...waiting },
    'd-later': off('2025-03-01'),
    'e-sooner': off('2025-02-01'),
    'f-between': { ...session('2025-02-10'), ...waiting },
    over: off('2025-01-20'),
  };
  expect(orderOf('called-off', entries)).toEqual([
    'e-sooner',
    'f-between',
    'd-later',
    'c-lately',
    'b-long-ago',
    'a-undated',
  ]);
});
