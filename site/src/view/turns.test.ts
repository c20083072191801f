import type { EventState } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { hubOf } from '../outputs/library.fixture.ts';
import { eventCardsOf } from './event-card.ts';
import { toEventPage } from './event-page.ts';
import { webinar } from './reference.fixture.ts';
import { type Parts, partsIn, type Turns, valueNow } from './turns.ts';

const states = [
  { name: 'upcoming' },
  { name: 'live' },
  { name: 'ended', archive: 'coming' },
] as const;

const turns: Turns = { states, opened: [true, true, true], moments: [] };

test.for<readonly [string, (state: EventState) => string | undefined, unknown]>([
  ['what is said in every turn needs no clock', () => 'a', [{ value: 'a', during: {} }]],
  ['what is said in none has no part', () => undefined, []],
  [
    'what is another in each turn has a part for each',
    ({ name }) => name,
    [
      { value: 'upcoming', during: { 'data-in': '0' } },
      { value: 'live', during: { 'data-in': '1', hidden: true } },
      { value: 'ended', during: { 'data-in': '2', hidden: true } },
    ],
  ],
  [
    'what is the same in some turns is one part',
    ({ name }) => (name === 'ended' ? 'over' : 'ahead'),
    [
      { value: 'ahead', during: { 'data-in': '01' } },
      { value: 'over', during: { 'data-in': '2', hidden: true } },
    ],
  ],
  [
    'what is not said at first is hidden',
    ({ name }) => (name === 'upcoming' ? undefined : 'a'),
    [{ value: 'a', during: { 'data-in': '12', hidden: true } }],
  ],
])('%s', ([, make, parts]) => {
  expect(partsIn(turns, make)).toEqual(parts);
});

test('what is said now is what is not hidden', () => {
  expect(valueNow(partsIn(turns, ({ name }) => name))).toBe('upcoming');
  expect(valueNow(partsIn(turns, ({ name }) => (name === 'live' ? name : undefined)))).toBe(
    undefined,
  );
});

const start = '2025-01-30T20:00:00.000Z';
const end = '2025-01-30T21:00:00.000Z';
const opening = '2025-01-25T05:00:00.000Z';
const opensLater = { registrationState: 'opens-later', registrationOpensOn: '2025-01-25' };
const noted = { statusNote: 'The speaker is unwell.' };

test.for<
  readonly [
    string,
    string,
    Readonly<Record<string, unknown>>,
    string | undefined,
    string | undefined,
  ]
>([
  ['ahead', '2025-01-20T12:00:00Z', {}, `${start} ${end}`, 'next live past'],
  ['live', start, {}, end, 'live past'],
  ['over', end, {}, undefined, undefined],
  [
    'moved online',
    '2025-01-20T12:00:00Z',
    { eventStatus: 'moved-online', ...noted },
    `${start} ${end}`,
    'next live past',
  ],
  [
    'cancelled',
    '2025-01-20T12:00:00Z',
    { eventStatus: 'cancelled', ...noted },
    undefined,
    undefined,
  ],
  [
    'postponed',
    '2025-01-20T12:00:00Z',
    { eventStatus: 'postponed', ...noted },
    undefined,
    undefined,
  ],
  [
    'whole days',
    '2025-01-20T12:00:00Z',
    { startsAtLocal: '2025-01-30T00:00', endsAtLocal: '2025-01-31T00:00', allDay: true },
    '2025-01-30T05:00:00.000Z 2025-02-01T05:00:00.000Z',
    'next live past',
  ],
  [
    'to be announced',
    '2025-01-20T12:00:00Z',
    { startsAtLocal: undefined, endsAtLocal: undefined },
    undefined,
    undefined,
  ],
  [
    'open to registration later',
    '2025-01-20T12:00:00Z',
    opensLater,
    `${opening} ${start} ${end}`,
    'next next live past',
  ],
  ['open to registration', opening, opensLater, `${start} ${end}`, 'next live past'],
  [
    'to be announced, and open to registration later',
    '2025-01-20T12:00:00Z',
    { startsAtLocal: undefined, endsAtLocal: undefined, ...opensLater },
    '2025-01-25T00:00:00.000Z',
    'to-be-announced to-be-announced',
  ],
  [
    'open to registration only when it is over',
    '2025-01-20T12:00:00Z',
    { ...opensLater, registrationOpensOn: '2025-02-01' },
    `${start} ${end}`,
    'next live past',
  ],
])('an event that is %s turns when the clock says so', ([, moment, fields, moments, looks]) => {
  const hub = hubOf([webinar('plan', 'Plan your year', '2025-01-30', fields)], { moment });
  const [event] = eventCardsOf(hub, ['plan'], 'en');
  expect([event?.turns, event?.leaf.looks]).toEqual([moments, looks]);
});

test('where the clock of visitors stands, an event stays what it is', () => {
  const hub = hubOf([webinar('plan', 'Plan your year', '2025-01-30')], { clock: 'standing' });
  const [event] = eventCardsOf(hub, ['plan'], 'en');
  expect(event).toMatchObject({
    turns: undefined,
    leaf: { look: 'next', looks: undefined },
    flags: [{ value: [{ text: 'Next event', tone: 'lit' }], during: {} }],
    passed: [],
  });
});

/** What shows in a turn, as the visitor's clock decides it. */
const shownIn = (turn: number, parts: Parts<unknown> = []): readonly unknown[] =>
  parts.flatMap(({ value, during }) =>
    (during['data-in'] ?? String(turn)).includes(String(turn)) ? [value] : [],
  );

test.for(['en', 'es', 'ar'] as const)(
  'in %s a later turn shows what a page shows that is made in it',
  (locale) => {
    const documents = [
      webinar('plan', 'Plan your year', '2025-01-30', { joinUrl: 'https://meet.library.example/' }),
      webinar('before', 'The one before', '2025-01-29'),
    ];
    const shownAt = (moment: string, turn: number) => {
      const [event] = eventCardsOf(hubOf(documents, { moment }), ['plan'], locale);
      return [
        event?.flags,
        event?.passed,
        event?.calendar,
        event?.registration?.actions,
        event?.registration?.text,
      ].map((parts) => shownIn(turn, parts));
    };
    const early = '2025-01-20T12:00:00Z';
    expect(shownAt(early, 1)).toEqual(shownAt(start, 0));
    expect(shownAt(early, 2)).toEqual(shownAt(end, 0));
    expect(shownAt(start, 1)).toEqual(shownAt(end, 0));
    expect(shownAt(early, 0)).not.toEqual(shownAt(start, 0));
  },
);

test.for([
  ['a form', {}],
  ['no form yet', { registrationUrl: null }],
] as const)('the turn in which registration opens shows what is made in it: %s', ([, more]) => {
  const documents = [webinar('plan', 'Plan your year', '2025-01-30', { ...opensLater, ...more })];
  const shownAt = (moment: string, turn: number) => {
    const hub = hubOf(documents, { moment });
    const { event, facts } = toEventPage(hub, '/events/plan/', 'en');
    return [
      shownIn(turn, event.registration?.actions),
      shownIn(turn, event.registration?.text),
      shownIn(
        turn,
        facts.map(({ words: value, during }) => ({ value, during })),
      ),
    ];
  };
  const early = '2025-01-20T12:00:00Z';
  expect(shownAt(early, 1)).toEqual(shownAt(opening, 0));
  expect(shownAt(early, 0)).not.toEqual(shownAt(opening, 0));
});
