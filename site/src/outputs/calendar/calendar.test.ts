import { addDays, type Event, isDated, type Locale } from '@porchlight/shared';
import { describe, expect, test } from 'vitest';

import type { Hub } from '../../hub/hub.ts';
import { libraryHub } from '../library.fixture.ts';
import { octetsOf } from '../output-text.ts';
import { type CalendarEntry, toCalendarEntry } from './calendar-entry.ts';
import { calendarReaders } from './calendar-readers.fixture.ts';
import { calendarOf } from './calendar-scopes.ts';
import { linesOf, unfolded, written } from './calendar-written.fixture.ts';
import { type Calendar, toCalendar } from './calendar.ts';

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
    const { text, leftOut } = toCalendar(calendar(entries(1_100, '')));
    const uids = linesOf(text, 'UID');
    expect([uids.length, uids[0], uids.at(-1), leftOut]).toEqual([
      1_000,
      'UID:e100@x.example',
      'UID:e1099@x.example',
      100,
    ]);
  });

  test('a megabyte', () => {
    const list = entries(1_000, 'é'.repeat(2_000));
    const { text, leftOut } = toCalendar(calendar(list));
    const oneMore = toCalendar(calendar(list.slice(leftOut - 1)), { entries: 1_000, octets: 1e9 });
    expect(octetsOf(text)).toBeLessThanOrEqual(1_000_000);
    expect(octetsOf(oneMore.text)).toBeGreaterThan(1_000_000);
    expect(linesOf(text, 'UID')).toHaveLength(1_000 - leftOut);
    expect(linesOf(text, 'UID').at(-1)).toBe('UID:e999@x.example');
  });
});
