import { describe, expect, test } from 'vitest';

import { hubOf, libraryHub } from '../library.fixture.ts';
import { raw } from '../raw-document.fixture.ts';
import { calendarOf } from './calendar-scopes.ts';
import { linesOf, theOne, unfolded, written, writtenEvent } from './calendar-written.fixture.ts';

describe('identity and revision', () => {
  test('one event has one UID, in every calendar and language', () => {
    const uids = [
      written({ kind: 'all' }),
      written({ kind: 'all' }, 'es'),
      written({ kind: 'facet', facet: 'topic', slug: 'partnerships' }),
      written({ kind: 'event', slug: 'hiring-for-cultural-knowledge' }),
    ].map((text) => linesOf(text, 'UID').filter((line) => line.startsWith('UID:hiring@')));
    const uid = ['UID:hiring@hub.library.example'];
    expect(uids).toEqual([uid, uid, uid, uid]);
  });

  test.for([
    ['2020-01-01T00:00:00.000Z', '0', '20200101T000000Z'],
    ['2019-12-31T23:59:59.999Z', '0', '20191231T235959Z'],
    ['2025-01-30T20:00:00.999Z', '160430400', '20250130T200000Z'],
    ['2025-01-30T20:00:01.000Z', '160430401', '20250130T200001Z'],
  ])('revised at %s', ([revisedAt, sequence, stamp]) => {
    const text = writtenEvent({}, { revisedAt, firstPublishedAt: '2019-05-06T07:08:09.999Z' });
    expect(
      ['SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'CREATED'].flatMap((name) => linesOf(text, name)),
    ).toEqual([
      `SEQUENCE:${sequence}`,
      `DTSTAMP:${stamp}`,
      `LAST-MODIFIED:${stamp}`,
      'CREATED:20190506T070809Z',
    ]);
  });
});

describe('times', () => {
  test.for([
    ['one day', '2024-02-29T09:00', '2024-02-29T17:00', '20240229', '20240301'],
    ['over New Year', '2024-12-30T00:00', '2025-01-02T00:00', '20241230', '20250103'],
  ])('all day: %s, and the end is the day after', ([, startsAtLocal, endsAtLocal, start, end]) => {
    const timeZone = 'Pacific/Auckland';
    const text = writtenEvent({ allDay: true, startsAtLocal, endsAtLocal, timeZone });
    expect([...linesOf(text, 'DTSTART'), ...linesOf(text, 'DTEND')]).toEqual([
      `DTSTART;VALUE=DATE:${start}`,
      `DTEND;VALUE=DATE:${end}`,
    ]);
    expect(linesOf(text, 'TRANSP')).toEqual(['TRANSP:TRANSPARENT']);
  });

  test.for(['someday', 'always'])('%s, without a date, is in no calendar', (slug) => {
    expect(calendarOf({ kind: 'event', slug }, 'en', libraryHub())).toBeUndefined();
  });
});

describe('words', () => {
  const statusNote = 'The river rose.';
  test.for([
    ['scheduled', 'SUMMARY:One', 'STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'LOCATION:Online'],
    ['tentative', 'SUMMARY:One', 'STATUS:TENTATIVE', 'TRANSP:OPAQUE', 'LOCATION:Online'],
    ['moved-online', 'SUMMARY:One', 'STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'LOCATION:Online'],
    ['postponed', 'SUMMARY:Postponed: One', 'STATUS:TENTATIVE', 'TRANSP:OPAQUE', 'LOCATION:Online'],
    [
      'cancelled',
      'SUMMARY:Cancelled: One',
      'STATUS:CANCELLED',
      'TRANSP:TRANSPARENT',
      'LOCATION:Online',
    ],
  ])('of an event that is %s', ([eventStatus, ...lines]) => {
    const text = writtenEvent({ eventStatus, statusNote });
    expect(
      ['SUMMARY', 'STATUS', 'TRANSP', 'LOCATION'].flatMap((name) => linesOf(text, name)),
    ).toEqual(lines);
    expect(linesOf(text, 'DESCRIPTION')[0]).toContain(String.raw`[UTC -5]\n\nThe river rose.\n\n`);
  });

  test.for([
    ['open', true],
    ['waiting-list', true],
    ['full', false],
    ['closed', false],
    ['opens-later', false],
    ['not-needed', false],
  ])('registration that is %s', ([registrationState, isOffered]) => {
    const registrationUrl = 'https://register.library.example/one';
    const [description] = linesOf(
      writtenEvent({ registrationState, registrationUrl }),
      'DESCRIPTION',
    );
    expect(description?.includes(`Register: ${registrationUrl}`)).toBe(isOffered);
  });

  test('a comma in a subject does not make two of it', () => {
    const text = written(
      theOne,
      'en',
      hubOf([
        raw('event', 'one', {
          title: 'One',
          slug: 'the-one',
          format: 'webinar',
          topics: ['b', 'a', 'b', 'gone'],
          allDay: true,
          startsAtLocal: '2025-01-30T15:00',
          timeZone: 'UTC',
        }),
        raw('topic', 'a', { name: 'Work, with; others', slug: 'a' }),
        raw('topic', 'b', { name: 'Yards', slug: 'b' }),
      ]),
    );
    expect(linesOf(text, 'CATEGORIES')).toEqual([
      String.raw`CATEGORIES:Work\, with\; others,Yards`,
    ]);
  });

  test('never where to join: the address may hold a passcode', () => {
    const text = written({ kind: 'event', slug: 'night-walk' });
    expect(unfolded(text).join('\n')).not.toContain('passcode');
  });

  test('an address of two kilobytes stays on the page', () => {
    const registrationUrl = `https://register.library.example/${'a'.repeat(2_000)}`;
    const [description = ''] = linesOf(
      writtenEvent({ registrationState: 'open', registrationUrl }),
      'DESCRIPTION',
    );
    expect(description).not.toContain('Register');
    expect(description).toContain('Details: https://hub.library.example/events/the-one/');
  });
});
