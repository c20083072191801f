import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, parseCalendarDate, weekdayOf } from './calendar-date.ts';
import { date } from './known.fixture.ts';

test.for(['2025-01-30', '2024-02-29', '2000-02-29', '1890-05-01', '0001-01-01', '9999-12-31'])(
  '%s is a day',
  (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  },
);

test.for([
  '',
  '2025',
  '2025-1-30',
  '2025-01-30T00:00',
  '2025-02-29',
  '1900-02-29',
  '2025-02-30',
  '2025-04-31',
  '2025-00-10',
  '2025-13-01',
  '2025-01-00',
  '2025-01-32',
  '20250130',
  '٢٠٢٥-٠١-٣٠',
])('%j is no day', (text) => {
  expect(parseCalendarDate(text)).toBeUndefined();
});

test.for([
  ['2025-01-30', 2, '2025-02-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2025-01-01', -1, '2024-12-31'],
  ['2025-01-01', 0, '2025-01-01'],
] as const)('%s and %d days is %s', ([from, days, to]) => {
  expect(addDays(date(from), days)).toBe(to);
  expect(daysBetween(date(from), date(to))).toBe(days);
});

test('no day follows the last one', () => {
  expect(() => addDays(date('9999-12-31'), 1)).toThrow(RangeError);
});

test.for([
  ['2025-01-27', 1],
  ['2025-01-30', 4],
  ['2025-02-01', 6],
  ['2025-02-02', 7],
  ['2024-02-29', 4],
] as const)('%s is day %d of its week', ([text, weekday]) => {
  expect(weekdayOf(date(text))).toBe(weekday);
});

test('days add up, and the week goes round', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -300_000, max: 300_000 }),
      fc.integer({ min: -300_000, max: 300_000 }),
      (first, second) => {
        const start = date('2025-01-30');
        const there = addDays(start, first);
        expect(addDays(there, second)).toBe(addDays(start, first + second));
        expect(daysBetween(start, there)).toBe(first);
        expect(weekdayOf(there)).toBe(((((3 + first) % 7) + 7) % 7) + 1);
      },
    ),
    { seed: 3, numRuns: 300 },
  );
});
