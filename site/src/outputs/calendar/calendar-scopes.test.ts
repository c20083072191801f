import { type CalendarScope, cancelPolicies, locales } from '@porchlight/shared';
import { describe, expect, test } from 'vitest';

import { libraryHub } from '../library.fixture.ts';
import { offersIn } from '../offers.ts';
import { calendarReaders } from './calendar-readers.fixture.ts';
import { calendarOf, calendarTitle } from './calendar-scopes.ts';
import { linesOf, written } from './calendar-written.fixture.ts';

const uidsIn = (scope: CalendarScope, locale: 'en' | 'es' = 'en') =>
  linesOf(written(scope, locale), 'UID').map((line) => line.slice('UID:'.length).split('@')[0]);

describe('which events', () => {
  test.for([
    [{ kind: 'facet', facet: 'topic', slug: 'staffing' }, ['embrace-change', 'hiring']],
    [{ kind: 'facet', facet: 'audience', slug: 'managers' }, ['hiring']],
    [{ kind: 'facet', facet: 'series', slug: 'listening' }, ['hiring']],
    [{ kind: 'facet', facet: 'place', slug: 'millrace-branch' }, ['book-fair', 'night-walk']],
    [{ kind: 'format', format: 'in-person' }, ['book-fair']],
    [{ kind: 'format', format: 'hybrid' }, ['night-walk']],
    [{ kind: 'event', slug: 'night-walk' }, ['night-walk']],
  ] as const)('%j', ([scope, expected]) => {
    expect(uidsIn(scope)).toEqual(expected);
  });

  test('all that have a date, by start', () => {
    expect(uidsIn({ kind: 'all' })).toEqual([
      'climate',
      'book-fair',
      'embrace-change',
      'hiring',
      'teens',
      'theory-of-change',
      'night-walk',
    ]);
  });

  test('only those of its language', () => {
    expect(uidsIn({ kind: 'all' }, 'es')).toEqual(['hiring']);
  });

  test.for([
    { kind: 'facet', facet: 'topic', slug: 'nothing' },
    { kind: 'event', slug: 'nothing' },
    { kind: 'event', slug: 'someday' },
  ] as const)('there is no calendar of %j', (scope) => {
    expect(calendarOf(scope, 'en', libraryHub())).toBeUndefined();
  });
});

describe('a calendar that keeps what is cancelled', () => {
  const kept = written({ kind: 'all' }, 'en', libraryHub(), 'kept');
  const marked = written({ kind: 'all' });

  test('a whole file', async () => {
    await expect(kept).toMatchFileSnapshot('./golden/all-events-kept.golden.ics');
  });

  test('says so in the title alone, for the same entry at the same time', () => {
    const climate = (text: string) =>
      calendarReaders['ical.js'](text).find(({ uid }) => uid.startsWith('climate@'));
    expect(climate(kept)).toEqual({ ...climate(marked), status: 'CONFIRMED' });
    expect(climate(kept)?.title).toMatch(/^Cancelled: /);
    expect(climate(marked)?.status).toBe('CANCELLED');
  });

  test('takes nobody’s time for it, and differs in nothing else but its name and address', () => {
    const lines = kept.replaceAll('\r\n ', '').split('\r\n');
    const others = marked.replaceAll('\r\n ', '').split('\r\n');
    const changed = lines.filter((line, index) => line !== others[index]);
    expect(changed.map((line) => line.split(/[:;]/)[0])).toEqual([
      'SOURCE',
      'NAME',
      'X-WR-CALNAME',
      'X-WR-CALDESC',
      'STATUS',
    ]);
    expect(linesOf(kept, 'SOURCE')).toEqual([
      'SOURCE;VALUE=URI:https://hub.library.example/feeds/events.keep.ics',
    ]);
  });
});

test.for(locales)('in %s a calendar’s title can be had without what is in it', (locale) => {
  const hub = libraryHub();
  const calendars = offersIn(locale, hub).flatMap(
    ({ subscription }) => subscription.calendar ?? [],
  );
  const variants = calendars.flatMap((each) =>
    cancelPolicies.map((policy) => [each, policy] as const),
  );
  expect(variants.length).toBeGreaterThan(3);
  expect(variants.map(([each, policy]) => calendarTitle(each, locale, hub, policy))).toEqual(
    variants.map(([each, policy]) => calendarOf(each, locale, hub, policy)?.collection?.name),
  );
});
