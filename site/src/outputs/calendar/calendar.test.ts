import {
  addDays,
  type Event,
  instantFromMillis,
  isDated,
  type Locale,
  scheduleBetween,
  type TimeZone,
} from '@porchlight/shared';
import { describe, expect, test } from 'vitest';

import type { Hub } from '../../hub/hub.ts';
import { hubOf, instant, libraryHub } from '../library.fixture.ts';
import { octetsOf } from '../output-text.ts';
import { raw } from '../raw-document.fixture.ts';
import { textOf } from '../pieces.fixture.ts';
import { type CalendarEntry, toCalendarEntry } from './calendar-entry.ts';
import { calendarReaders } from './calendar-readers.fixture.ts';
import { calendarOf } from './calendar-scopes.ts';
import { linesOf, unfolded, written } from './calendar-written.fixture.ts';
import { type CalendarFile, type CalendarLimits, toCalendar } from './calendar.ts';

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

describe('limits', () => {
  const [anEntry] = calendarOf({ kind: 'all' }, 'en', libraryHub())?.entries ?? [];
  const lastChange = instant('2025-01-01T00:00:00.000Z');
  const hour = 3_600_000;
  const daily = (firstDay: string, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const startsAt = instantFromMillis(Date.parse(firstDay) + index * 24 * hour);
      return scheduleBetween(
        startsAt,
        instantFromMillis(Date.parse(startsAt) + hour),
        'UTC' as TimeZone,
      );
    });

  /** An entry a day, last changed on the first of January 2025. */
  const entries = (firstDay: string, count: number, description = ''): readonly CalendarEntry[] => {
    if (anEntry === undefined) throw new Error('The library has events.');
    return daily(firstDay, count).map((schedule) => ({
      ...anEntry,
      schedule,
      revisedAt: lastChange,
      uid: `${schedule.startsAt.slice(0, 10)}@x.example`,
      description,
    }));
  };
  const contentsOf = ({ pieces, leftOut }: CalendarFile) => {
    const text = textOf(pieces);
    const days = linesOf(text, 'UID').map((line) => line.slice('UID:'.length).split('@')[0]);
    return {
      count: days.length,
      first: days[0],
      last: days.at(-1),
      leftOut,
      octets: octetsOf(text),
    };
  };
  const shown = (list: readonly CalendarEntry[], limits?: CalendarLimits) => {
    const page = 'https://hub.library.example/events/';
    const calendar = { locale: 'en', page, entries: list, total: list.length, lastChange } as const;
    return contentsOf(toCalendar(calendar, limits));
  };

  /** The calendar of a library that has an event a day, as its page writes it. */
  const shownOf = (firstDay: string, count: number) => {
    const documents = daily(firstDay, count).map(({ startsAt, endsAt }) =>
      raw(
        'event',
        startsAt.slice(0, 10),
        {
          title: 'Daily',
          slug: `on-${startsAt.slice(0, 10)}`,
          format: 'webinar',
          startsAtLocal: startsAt.slice(0, 16),
          endsAtLocal: endsAt.slice(0, 16),
          timeZone: 'UTC',
        },
        { revisedAt: lastChange },
      ),
    );
    const calendar = calendarOf({ kind: 'all' }, 'en', hubOf(documents));
    if (calendar === undefined) throw new Error('Every site has a calendar.');
    return contentsOf(toCalendar(calendar));
  };

  test.for([
    ['over', '2022-01-01', 1_100, '2022-04-11', '2025-01-04'],
    ['ahead', '2025-01-01', 1_100, '2025-01-01', '2027-09-27'],
    ['both', '2024-12-01', 1_100, '2025-01-01', '2027-09-27'],
  ] as const)('a thousand of what is %s: the nearest', ([, firstDay, count, first, last]) => {
    const nearest = { count: 1_000, first, last, leftOut: 100 };
    expect(shown(entries(firstDay, count))).toMatchObject(nearest);
    expect(shownOf(firstDay, count)).toMatchObject(nearest);
  });

  test('one that is on for months does not make what began after it be ahead', () => {
    const [months, ...others] = entries('2022-01-01', 1_098);
    if (months === undefined) throw new Error('There is a first one.');
    const schedule = { ...months.schedule, endsAt: instant('2025-06-30T00:00:00.000Z') };
    const limits = { entries: 4, octets: 1_000_000 };
    expect(shown([{ ...months, schedule }, ...others], limits)).toMatchObject({
      count: 4,
      first: '2022-01-01',
      last: '2025-01-02',
      leftOut: 1_094,
    });
  });

  test.for([
    ['over', '2022-01-01', { last: '2024-09-26' }],
    ['ahead', '2025-01-01', { first: '2025-01-01' }],
  ] as const)('a megabyte of what is %s: the nearest', ([, firstDay, nearest]) => {
    const list = entries(firstDay, 1_000, 'é'.repeat(2_000));
    const { count, octets, leftOut, ...days } = shown(list);
    expect(octets).toBeLessThanOrEqual(1_000_000);
    expect(octets).toBeGreaterThan(995_000);
    expect(count + leftOut).toBe(1_000);
    expect(days).toMatchObject(nearest);
  });

  test('one that alone is too long leaves a calendar that is empty and valid', () => {
    const limits = { entries: 1_000, octets: 1_000 };
    expect(shown(entries('2025-01-01', 1, 'é'.repeat(2_000)), limits)).toMatchObject({
      count: 0,
      leftOut: 1,
    });
  });
});
