import { addDays, type CalendarScope, type Event, isDated, type Locale } from '@porchlight/shared';
import { describe, expect, test } from 'vitest';

import type { Hub } from '../hub/hub.ts';
import { type Calendar, toCalendar } from './calendar.ts';
import { type CalendarEntry, toCalendarEntry } from './calendar-entry.ts';
import { calendarReaders } from './calendar-readers.fixture.ts';
import { calendarOf } from './calendar-scopes.ts';
import { octetsOf } from './fold-line.ts';
import { hubOf, libraryDocuments, libraryHub, raw } from './library.fixture.ts';

const written = (scope: CalendarScope, locale: Locale = 'en', hub: Hub = libraryHub()): string => {
  const calendar = calendarOf(scope, locale, hub);
  if (calendar === undefined) throw new Error('There is no such calendar.');
  return toCalendar(calendar);
};

const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

const linesOf = (text: string, name: string): readonly string[] =>
  unfolded(text).filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));

const theOne: CalendarScope = { kind: 'event', slug: 'the-one' };

/** The calendar of one event with these fields. */
const writtenEvent = (fields: object, envelope: object = {}): string =>
  written(
    theOne,
    'en',
    hubOf([
      raw(
        'event',
        'one',
        {
          title: 'One',
          slug: 'the-one',
          format: 'webinar',
          startsAtLocal: '2025-01-30T15:00',
          endsAtLocal: '2025-01-30T16:00',
          timeZone: 'America/New_York',
          ...fields,
        },
        envelope,
      ),
    ]),
  );

describe('whole files', () => {
  test.for([
    ['all-events', { kind: 'all' }, 'en'],
    ['all-events-ar', { kind: 'all' }, 'ar'],
    ['topic-partnerships-es', { kind: 'facet', facet: 'topic', slug: 'alianzas' }, 'es'],
    ['one-event', { kind: 'event', slug: 'hiring-for-cultural-knowledge' }, 'en'],
    ['no-events', { kind: 'facet', facet: 'topic', slug: 'quiet' }, 'en'],
  ] as const)('%s', async ([name, scope, locale]) => {
    await expect(written(scope, locale)).toMatchFileSnapshot(`./golden/${name}.golden.ics`);
  });

  test('every line ends with CR and LF, the last one too', () => {
    const text = written({ kind: 'all' });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('nothing that makes some program refuse, misread or annoy', () => {
    const names = unfolded(written({ kind: 'all' })).map((line) => /^[A-Z-]+/.exec(line)?.[0]);
    const unwanted = ['METHOD', 'VALARM', 'RRULE', 'TZID', 'TIMEZONE-ID', 'X-WR-TIMEZONE'];
    expect(names.filter((name) => unwanted.includes(name ?? ''))).toEqual([]);
  });
});

/** What programs must understand, from the documents. */
const expected = (locale: Locale, hub: Hub) =>
  hub
    .ask('list', { types: ['event'], locale, ownLocale: true, when: 'dated' })
    .map((documentId) => hub.ask('document', documentId, locale) as Event)
    .map((event) => {
      const entry = toCalendarEntry(event, hub) as CalendarEntry;
      const { schedule } = event;
      if (!isDated(schedule)) throw new Error('A calendar holds only what has a date.');
      const days = schedule.kind === 'all-day';
      return {
        uid: `${event.documentId}@hub.library.example`,
        start: days ? schedule.firstDay : schedule.startsAt,
        end: days ? addDays(schedule.lastDay, 1) : schedule.endsAt,
        title: entry.title,
        description: entry.description,
        location: entry.location,
        url: `https://hub.library.example${locale === 'en' ? '' : `/${locale}`}/events/${event.slug}/`,
        categories: [...entry.categories],
        status: entry.status.toUpperCase(),
      };
    });

describe.each(Object.entries(calendarReaders))('%s reads', (_, read) => {
  test.for(['en', 'es', 'ar'] as const)('every field as it is, in %s', (locale) => {
    const hub = libraryHub();
    const events = read(written({ kind: 'all' }, locale, hub));
    expect(events.length).toBeGreaterThan(0);
    expect(events).toEqual(expected(locale, hub));
  });

  test('a calendar without events', () => {
    expect(read(written({ kind: 'facet', facet: 'topic', slug: 'quiet' }))).toEqual([]);
  });
});

describe('identity and revision', () => {
  test('one event has one UID, in every calendar and language', () => {
    const uids = [
      written({ kind: 'all' }),
      written({ kind: 'all' }, 'es'),
      written({ kind: 'facet', facet: 'topic', slug: 'partnerships' }),
      written({ kind: 'event', slug: 'hiring-for-cultural-knowledge' }),
    ].map((text) => linesOf(text, 'UID').filter((line) => line.startsWith('UID:hiring@')));
    expect(uids).toEqual(Array(4).fill(['UID:hiring@hub.library.example']));
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

  test.for(['2025-01-30T19:59:59Z', '2025-01-30T20:00:00Z', '2026-11-23T00:00:00Z'])(
    'at %s the calendar is what it was',
    (moment) => {
      expect(written({ kind: 'all' }, 'en', libraryHub(moment))).toBe(written({ kind: 'all' }));
    },
  );
});

describe('times', () => {
  test.for([
    [
      'winter',
      '2025-01-30T15:00',
      '2025-01-30T16:00',
      'America/New_York',
      '20250130T200000Z',
      '20250130T210000Z',
    ],
    [
      'across midnight',
      '2025-01-30T23:30',
      '2025-01-31T00:30',
      'America/New_York',
      '20250131T043000Z',
      '20250131T053000Z',
    ],
    [
      'across the year',
      '2025-12-31T23:00',
      '2026-01-01T01:00',
      'Pacific/Auckland',
      '20251231T100000Z',
      '20251231T120000Z',
    ],
    [
      'across the gap',
      '2025-03-09T01:00',
      '2025-03-09T04:00',
      'America/New_York',
      '20250309T060000Z',
      '20250309T080000Z',
    ],
    [
      'in the repeated hour: the first',
      '2025-11-02T01:30',
      '2025-11-02T03:00',
      'America/New_York',
      '20251102T053000Z',
      '20251102T080000Z',
    ],
    [
      'half an hour repeated',
      '2025-04-06T01:45',
      '2025-04-06T03:00',
      'Australia/Lord_Howe',
      '20250405T144500Z',
      '20250405T163000Z',
    ],
    [
      'no more clock changes',
      '2026-12-15T10:00',
      '2026-12-15T11:00',
      'America/Vancouver',
      '20261215T170000Z',
      '20261215T180000Z',
    ],
    [
      'before that',
      '2025-12-15T10:00',
      '2025-12-15T11:00',
      'America/Vancouver',
      '20251215T180000Z',
      '20251215T190000Z',
    ],
    [
      'Ramadan',
      '2025-03-05T10:00',
      '2025-03-05T11:00',
      'Africa/Casablanca',
      '20250305T100000Z',
      '20250305T110000Z',
    ],
    [
      'quarter of an hour',
      '2025-03-05T10:00',
      '2025-03-05T11:00',
      'Asia/Kathmandu',
      '20250305T041500Z',
      '20250305T051500Z',
    ],
    [
      'far ahead',
      '2099-06-01T10:00',
      '2099-06-01T11:00',
      'UTC',
      '20990601T100000Z',
      '20990601T110000Z',
    ],
  ])('%s', ([, startsAtLocal, endsAtLocal, timeZone, start, end]) => {
    const text = writtenEvent({ startsAtLocal, endsAtLocal, timeZone });
    expect([...linesOf(text, 'DTSTART'), ...linesOf(text, 'DTEND')]).toEqual([
      `DTSTART:${start}`,
      `DTEND:${end}`,
    ]);
  });

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

describe('limits', () => {
  const entries = (count: number, description: string): readonly CalendarEntry[] => {
    const [entry] = calendarOf({ kind: 'all' }, 'en', libraryHub())?.entries ?? [];
    if (entry === undefined) throw new Error('The library has events.');
    return Array.from({ length: count }, (_, index) => ({
      ...entry,
      uid: `e${index}@x.example`,
      description,
    }));
  };
  const calendar = (list: readonly CalendarEntry[]): Calendar => ({
    locale: 'en',
    page: 'https://hub.library.example/events/',
    entries: list,
  });

  test('the newest thousand', () => {
    const uids = linesOf(toCalendar(calendar(entries(1_100, ''))), 'UID');
    expect([uids.length, uids[0], uids.at(-1)]).toEqual([
      1_000,
      'UID:e100@x.example',
      'UID:e1099@x.example',
    ]);
  });

  test('a megabyte', () => {
    const text = toCalendar(calendar(entries(1_000, 'é'.repeat(2_000))));
    expect(octetsOf(text)).toBeLessThanOrEqual(1_000_000);
    expect(linesOf(text, 'UID').at(-1)).toBe('UID:e999@x.example');
  });
});

test('the order in which documents come does not matter', () => {
  const reversed = hubOf(libraryDocuments.toReversed());
  expect(written({ kind: 'all' }, 'en', reversed)).toBe(written({ kind: 'all' }));
});
