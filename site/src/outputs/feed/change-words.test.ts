import type { ChangeRecord, Locale } from '@porchlight/shared';
import { describe, expect, test } from 'vitest';

import { hubOf } from '../library.fixture.ts';
import { raw } from '../raw-document.fixture.ts';
import { before, changedEvent, now, record } from './change-record.fixture.ts';
import { feed } from './feed.fixture.ts';

const places = [
  raw('place', 'mill', { name: 'Mill', slug: 'mill' }),
  raw('place', 'hall', { name: 'Town hall', slug: 'hall' }),
];

/** What a reader is told, the newest first, without the announcement. */
const told = (
  changes: readonly ChangeRecord[],
  fields: object = {},
  locale: Locale = 'en',
): readonly (readonly string[])[] =>
  feed({ kind: 'changes' }, locale, hubOf([changedEvent(fields, locale), ...places], { changes }))
    .items.filter(({ guid }) => !guid.endsWith('/new'))
    .map(({ title, description }) => [title, description]);

const january =
  'Thursday 30 January 2025, 3:00 PM – 4:00 PM Eastern Standard Time, North America [UTC -5]';
const february = january.replace('30 January', '6 February');

describe('what happened, in words', () => {
  test('moved', () => {
    expect(told([record(1, before, now)])).toEqual([
      ['Moved: One', `Was: ${january}. Now: ${february}.`],
    ]);
  });

  test('longer than before: what did not change is known from the event', () => {
    const [[, description] = []] = told([
      record(1, { endsAt: '2025-02-06T20:30:00.000Z' }, { endsAt: now.endsAt }),
    ]);
    expect(description).toBe(`Was: ${february.replace('4:00', '3:30')}. Now: ${february}.`);
  });

  test('another zone is a move', () => {
    const [[title, description] = []] = told([
      record(1, { timeZone: 'America/Chicago' }, { timeZone: 'America/New_York' }),
    ]);
    expect(title).toBe('Moved: One');
    expect(description).toBe(
      `Was: Thursday 6 February 2025, 2:00 PM – 3:00 PM Central Standard Time, North America [UTC -6]. Now: ${february}.`,
    );
  });

  test('twice moved: each from where it was then', () => {
    const first = { startsAt: '2025-01-23T20:00:00.000Z', endsAt: '2025-01-23T21:00:00.000Z' };
    expect(told([record(1, first, before), record(2, before, now)])).toEqual([
      ['Moved: One', `Was: ${january}. Now: ${february}.`],
      ['Moved: One', `Was: ${january.replace('30', '23')}. Now: ${january}.`],
    ]);
  });

  test('whole days stay days', () => {
    const days = {
      allDay: true,
      startsAtLocal: '2025-02-06T00:00',
      endsAtLocal: '2025-02-07T00:00',
    };
    const [[, description] = []] = told(
      [
        record(
          1,
          { startsAt: '2025-01-30T05:00:00.000Z', endsAt: '2025-01-31T05:00:00.000Z' },
          { startsAt: '2025-02-06T05:00:00.000Z', endsAt: '2025-02-08T05:00:00.000Z' },
        ),
      ],
      days,
    );
    expect(description).toBe(
      'Was: Thursday 30 January 2025, all day. Now: 6 – 7 February 2025, all day.',
    );
  });

  test('from midnight to midnight is no whole day, where the event says so', () => {
    const timed = { startsAtLocal: '2025-02-06T00:00', endsAtLocal: '2025-02-07T00:00' };
    const [[, description] = []] = told(
      [
        record(
          1,
          { startsAt: '2025-01-30T05:00:00.000Z', endsAt: '2025-01-30T06:00:00.000Z' },
          { startsAt: '2025-02-06T05:00:00.000Z', endsAt: '2025-02-07T05:00:00.000Z' },
        ),
      ],
      timed,
    );
    expect(description).toBe(
      'Was: Thursday 30 January 2025, 12:00 AM – 1:00 AM Eastern Standard Time, North America [UTC -5]. Now: Thursday 6 February 2025, 12:00 AM – 12:00 AM (Friday 7 February 2025) Eastern Standard Time, North America [UTC -5].',
    );
  });

  test('a date at last, and none again', () => {
    const timed = { ...now, timeZone: 'America/New_York' };
    expect(told([record(1, {}, timed)])).toEqual([
      ['Date set: One', `Was: Date to be announced. Now: ${february}.`],
    ]);
    const undated = { startsAtLocal: '', endsAtLocal: '', timeZone: '' };
    expect(told([record(1, timed, {})], undated)).toEqual([
      ['Date open again: One', `Was: ${february}. Now: Date to be announced.`],
    ]);
  });

  test.for([
    ['cancelled', 'Cancelled: One', 'Was: going ahead. Now: cancelled. The river rose.'],
    ['postponed', 'Postponed: One', 'Was: going ahead. Now: postponed. The river rose.'],
    [
      'moved-online',
      'Moved online: One',
      'Was: going ahead. Now: going ahead online. The river rose.',
    ],
  ])('%s, and why', ([eventStatus = '', ...words]) => {
    const change = record(1, { eventStatus: 'scheduled' }, { eventStatus });
    expect(told([change], { eventStatus, statusNote: 'The river rose.' })).toEqual([words]);
  });

  test('cancelled, then back on: the reason of then is not the reason of now', () => {
    expect(
      told([
        record(1, { eventStatus: 'scheduled' }, { eventStatus: 'cancelled' }),
        record(2, { eventStatus: 'cancelled' }, { eventStatus: 'scheduled' }),
      ]),
    ).toEqual([
      ['Back on: One', `Was: cancelled. Now: going ahead. ${february}.`],
      ['Cancelled: One', 'Was: going ahead. Now: cancelled.'],
    ]);
  });

  test('cancelled twice: the note is that of the second time', () => {
    const [off, on] = [{ eventStatus: 'cancelled' }, { eventStatus: 'scheduled' }];
    expect(
      told([record(1, on, off), record(2, off, on), record(3, on, off)], {
        ...off,
        statusNote: 'Fire.',
      }),
    ).toEqual([
      ['Cancelled: One', 'Was: going ahead. Now: cancelled. Fire.'],
      ['Back on: One', `Was: cancelled. Now: going ahead. ${february}.`],
      ['Cancelled: One', 'Was: going ahead. Now: cancelled.'],
    ]);
  });

  test('moved while nobody was told, then back on: with the new date', () => {
    const off = { eventStatus: 'cancelled' };
    expect(
      told([
        record(1, { eventStatus: 'scheduled' }, off),
        record(2, before, now),
        record(3, off, { eventStatus: 'scheduled' }),
      ])[0],
    ).toEqual(['Back on: One', `Was: cancelled. Now: going ahead. ${february}.`]);
  });

  test('in the building again, after it had been moved online', () => {
    const change = record(
      1,
      { eventStatus: 'moved-online', format: 'webinar' },
      { eventStatus: 'scheduled', format: 'in-person', place: 'hall' },
    );
    expect(told([change], { format: 'in-person', place: 'hall' })).toEqual([
      [
        'As first planned: One',
        `Was: going ahead online. Now: going ahead. ${february}. Town hall.`,
      ],
    ]);
  });

  test('while it is online, another place is no news, and neither is that it is not certain', () => {
    const online = { eventStatus: 'moved-online', format: 'in-person', place: 'hall' };
    expect(told([record(1, { place: 'mill' }, { place: 'hall' })], online)).toEqual([]);
    const change = record(1, { eventStatus: 'moved-online' }, { eventStatus: 'tentative' });
    expect(told([change], { ...online, eventStatus: 'tentative' })).toEqual([]);
  });

  test('another place; one that is not listed any more; none', () => {
    const format = { format: 'in-person', place: 'hall' };
    expect(told([record(1, { place: 'mill' }, { place: 'hall' })], format)).toEqual([
      ['New place: One', 'Was: Mill. Now: Town hall.'],
    ]);
    expect(told([record(1, { place: 'gone' }, { place: 'hall' })], format)).toEqual([
      ['New place: One', 'Was: a place that is not listed any more. Now: Town hall.'],
    ]);
    expect(told([record(1, {}, { place: 'hall' })], format)).toEqual([
      ['New place: One', 'Was: no place. Now: Town hall.'],
    ]);
  });

  test('another format', () => {
    expect(told([record(1, { format: 'in-person' }, { format: 'webinar' })])).toEqual([
      ['Other format: One', 'Was: In person. Now: Webinar.'],
    ]);
  });

  test('a recording, then its captions', () => {
    const ready = 'ready https://v.example/1';
    const recording = { state: 'ready', url: 'https://v.example/1' };
    expect(
      told(
        [
          record(1, { recording: 'planned' }, { recording: ready }),
          record(2, {}, { captions: 'https://v.example/1.vtt' }),
        ],
        { recording: { ...recording, captionsUrl: 'https://v.example/1.vtt' } },
      ),
    ).toEqual([
      ['Captions: One', 'Captions have been added to the recording.'],
      ['Recording: One', 'A recording has been added.'],
    ]);
  });

  test.for([
    ['a title', record(1, { title: 'Once' }, { title: 'One' })],
    ['an address', record(1, { slug: 'once' }, { slug: 'the-one' })],
    [
      'another address of the recording',
      record(1, { recording: 'ready a' }, { recording: 'ready b' }),
    ],
    ['what was not certain', record(1, { eventStatus: 'tentative' }, { eventStatus: 'scheduled' })],
    ['another language', record(1, before, now, { locale: 'es' })],
    ['another document', record(1, before, now, { documentId: 'two' })],
    ['a withdrawal', record(1, {}, {}, { action: 'unpublish' })],
    ['a status that nobody knows', record(1, { eventStatus: '__proto__' }, { eventStatus: 'x' })],
    ['a format that nobody knows', record(1, { format: 'séance' }, { format: 'webinar' })],
    ['the same value twice', record(1, { place: 'mill' }, { place: 'mill' })],
  ] as const)('nothing is told of %s', ([, change]) => {
    expect(told([change])).toEqual([]);
  });

  test.for([
    ['times that nobody can read', { startsAt: 'soon' }],
    ['an end before the start', { startsAt: '2027-01-01T00:00:00.000Z' }],
    ['a zone that is none', { timeZone: 'Mars' }],
  ] as const)('%s are none', ([, from]) => {
    expect(told([record(1, from, { ...now, timeZone: 'America/New_York' })])).toEqual([
      ['Date set: One', `Was: Date to be announced. Now: ${february}.`],
    ]);
  });

  test('of two records with one number there is one item', () => {
    expect(told([record(1, before, now), record(1, before, now)])).toHaveLength(1);
  });

  test('several things at once are told one by one', () => {
    const both = record(
      1,
      { ...before, eventStatus: 'postponed' },
      { ...now, eventStatus: 'scheduled' },
    );
    expect(told([both]).map(([title]) => title)).toEqual(['Back on: One', 'Moved: One']);
  });

  test.for([
    ['es', 'Cambio de fecha: One', 'Antes: jueves 30 de enero de 2025'],
    ['ar', 'تغيّر الموعد: One', 'سابقًا: الخميس ٣٠ يناير ٢٠٢٥'],
  ] as const)('in %s', ([locale, title, description]) => {
    const [[first, second] = []] = told([record(1, before, now, { locale })], {}, locale);
    expect([first, second?.slice(0, description.length)]).toEqual([title, description]);
  });
});
