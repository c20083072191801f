import type { Locale } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { hubOf } from '../outputs/library.fixture.ts';
import type { RawDocument } from '../outputs/raw-document.fixture.ts';
import { toMonthPage } from './month-page.ts';
import { referenceDocuments, referenceHub, webinar } from './reference.fixture.ts';
import { valueNow } from './turns.ts';

const hub = referenceHub('2025-01-20T12:00:00Z');

test.for([
  ['en', 'Sunday', '26 January 2025', 5],
  ['es', 'lunes', '27 de enero de 2025', 5],
  ['ar', 'السبت', '١ فبراير ٢٠٢٥', 4],
] as const)('weeks begin as the language counts them (%s)', ([locale, weekday, first, weeks]) => {
  const page = toMonthPage(hub, locale, '2025', '02');
  const [cell] = page.weeks[0] ?? [];
  expect(page.weekdays[0]).toBe(weekday);
  expect(`${cell?.day} ${cell?.month}`.replace(/ (?=enero)/, ' de ')).toBe(first);
  expect(page.weeks.map((week) => week.length)).toEqual(Array.from({ length: weeks }, () => 7));
});

test('an event of an hour stands on its day; days outside the month hold none', () => {
  const page = toMonthPage(hub, 'en', '2025', '02');
  const filled = page.weeks.flat().filter(({ events }) => events.length > 0);
  expect(filled.map(({ date, events, look }) => [date, events[0]?.card.id, look])).toEqual([
    ['2025-02-06', 'teens', undefined],
    ['2025-02-26', 'strategy', undefined],
  ]);
});

test('the next event is lit; a day on which all is called off is marked', () => {
  const off = { eventStatus: 'cancelled', statusNote: 'Snow.' };
  const documents = [...referenceDocuments, webinar('off', 'Off', '2025-01-28', off)];
  const page = toMonthPage(
    hubOf(documents, { moment: '2025-01-20T12:00:00Z' }),
    'en',
    '2025',
    '01',
  );
  const filled = page.weeks.flat().filter(({ events }) => events.length > 0);
  const looks = filled.map(({ day, look, events }) => [
    day,
    look,
    ...events.map(({ leaf }) => leaf?.look),
  ]);
  expect(looks).toEqual([
    ['16', undefined, 'past'],
    ['28', 'off', 'cancelled'],
    ['30', undefined, 'next'],
  ]);
});

test('neighbours are the months that have events', () => {
  const { pager } = toMonthPage(hub, 'en', '2025', '01');
  expect([pager.before?.path, pager.after?.path]).toEqual(['/events/2024/12/', '/events/2025/02/']);
  expect(toMonthPage(hub, 'en', '2025', '02').pager.after).toBeUndefined();
});

/** The cells with something in them: the day, and each entry with what is said of its time. */
const daysOf = (documents: readonly RawDocument[], month: string, locale: Locale = 'en') =>
  toMonthPage(hubOf(documents, { moment: '2025-01-20T12:00:00Z' }), locale, '2025', month)
    .weeks.flat()
    .filter(({ events }) => events.length > 0)
    .map(({ date, events }) => [
      date,
      ...events.map(({ card, range, zoneName }) => `${card.id}: ${range}, ${zoneName}`),
    ]);

const days = (first: string, last: string, more: object = {}) =>
  webinar('gathering', 'Gathering', first, {
    startsAtLocal: `${first}T09:00`,
    endsAtLocal: `${last}T17:00`,
    timeZone: 'Europe/London',
    ...more,
  });

test('an event of several days stands on each of them, in each month it touches', () => {
  const documents = [
    days('2025-01-30', '2025-02-02'),
    webinar('talk', 'Talk', '2025-01-31', { timeZone: 'Europe/London' }),
  ];
  const zone = 'Greenwich Mean Time';
  expect(daysOf(documents, '01')).toEqual([
    ['2025-01-30', `gathering: 9:00 AM – 5:00 PM (Sunday 2 February 2025), ${zone}`],
    ['2025-01-31', `talk: 3:00 PM – 4:00 PM, ${zone}`, 'gathering: Continues, undefined'],
  ]);
  expect(daysOf(documents, '02')).toEqual([
    ['2025-02-01', 'gathering: Continues, undefined'],
    ['2025-02-02', `gathering: Until 5:00 PM, ${zone}`],
  ]);
});

test.for([
  [{ endsAtLocal: '2025-02-01T00:00' }, ['2025-01-31']],
  [{ startsAtLocal: '2025-01-31T00:00', endsAtLocal: '2025-02-01T00:00' }, ['2025-01-31']],
  [{ endsAtLocal: '2025-02-01T00:01' }, ['2025-01-31', '2025-02-01']],
  [{ allDay: true }, ['2025-01-31', '2025-02-01']],
] as const)('%j touches %j', ([times, expected]) => {
  const documents = [days('2025-01-31', '2025-02-01', times)];
  const months = new Set(expected.map((day) => day.slice(5, 7)));
  const found = [...months].flatMap((month) => daysOf(documents, month).map(([date]) => date));
  expect(found).toEqual(expected);
});

test.for([
  ['es', 'Continúa', 'Hasta la 1:30\u00a0a.\u00a0m.'],
  ['ar', 'مستمرة', 'حتى ١:٣٠\u00a0ص'],
] as const)('how it goes on is said in the language of the page (%s)', ([locale, ...words]) => {
  const documents = [days('2025-02-03', '2025-02-05', { endsAtLocal: '2025-02-05T01:30' })];
  const ranges = toMonthPage(
    hubOf(documents, { moment: '2025-01-20T12:00:00Z' }),
    locale,
    '2025',
    '02',
  ).weeks.flatMap((week) => week.flatMap(({ events }) => events.map(({ range }) => range)));
  expect(ranges.slice(1)).toEqual(words);
});

test('lit is the day it starts; that it is off is said on each day', () => {
  const flagsOf = (more: object) =>
    toMonthPage(
      hubOf([days('2025-02-03', '2025-02-04', more)], { moment: '2025-01-20T12:00:00Z' }),
      'en',
      '2025',
      '02',
    ).weeks.flatMap((week) =>
      week.flatMap(({ events, look }) =>
        events.map(({ leaf, flags, isOff }) => [
          look,
          leaf?.look,
          isOff,
          valueNow(flags)?.[0]?.text,
        ]),
      ),
    );
  expect(flagsOf({})).toEqual([
    [undefined, 'next', false, 'Next event'],
    [undefined, undefined, false, undefined],
  ]);
  expect(flagsOf({ eventStatus: 'cancelled', statusNote: 'Snow.' })).toEqual([
    ['off', 'cancelled', true, 'Cancelled'],
    ['off', undefined, true, 'Cancelled'],
  ]);
});

test('an end typed a century too late makes no thousand pages', () => {
  const hubOfLong = hubOf([days('2025-01-30', '2125-02-02')], { moment: '2025-01-20T12:00:00Z' });
  const months = hubOfLong.ask('months', 'event', 'en');
  expect([months.length, months.at(-1), months[0]]).toEqual([13, '2025-01', '2026-01']);
});

test('a month without events has no page', () => {
  expect(() => toMonthPage(hub, 'en', '2025', '03')).toThrow('No event takes place in 2025-03.');
});
