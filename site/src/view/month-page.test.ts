import { expect, test } from 'vitest';

import { hubOf } from '../outputs/library.fixture.ts';
import { toMonthPage } from './month-page.ts';
import { referenceDocuments, referenceHub, webinar } from './reference.fixture.ts';

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

test('each event stands on the day it starts; days outside the month hold none', () => {
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
    ...events.map(({ leaf }) => leaf.look),
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

test('a month without events has no page', () => {
  expect(() => toMonthPage(hub, 'en', '2025', '03')).toThrow('No event starts in 2025-03.');
});
