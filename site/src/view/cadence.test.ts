import { addDays, type CalendarDate } from '@porchlight/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { cadenceOf } from './cadence.ts';

const newest = '2025-03-01' as CalendarDate;

/** A newest day, and so many days back to each one before it. */
function daysWith(gaps: readonly number[]): readonly CalendarDate[] {
  const days = [newest];
  for (const gap of gaps) days.push(addDays(days.at(-1) ?? newest, -gap));
  return days;
}

test.for([
  [[], 'rarely'],
  [[1], 'rarely'],
  [[1, 1], 'daily'],
  [[1, 2], 'daily'],
  [[2, 2], 'some-days'],
  [[4, 4], 'some-days'],
  [[4, 5], 'weekly'],
  [[7, 7, 7], 'weekly'],
  [[10, 10], 'weekly'],
  [[10, 11], 'fortnightly'],
  [[21, 21], 'fortnightly'],
  [[21, 22], 'monthly'],
  [[45, 45], 'monthly'],
  [[45, 46], 'rarely'],
  [[400, 400], 'rarely'],
  // One long pause does not make a weekly feed a rare one, nor one burst a rare one daily.
  [[7, 300, 7], 'weekly'],
  [[60, 1, 60], 'rarely'],
  // Only the newest ten days count: nine gaps.
  [[...Array<number>(9).fill(7), ...Array<number>(30).fill(1)], 'weekly'],
] as const)('gaps of %j days: %s', ([gaps, expected]) => {
  expect(cadenceOf(daysWith(gaps))).toBe(expected);
});

test('without an item there is nothing yet', () => {
  expect(cadenceOf([])).toBe('nothing');
});

test('what came on one day counts once, however much it was', () => {
  const imported = Array.from({ length: 50 }, () => newest);
  const twice = daysWith([7, 7]).flatMap((day) => [day, day]);
  expect([cadenceOf(imported), cadenceOf(twice)]).toEqual(['rarely', 'weekly']);
});

test('the date itself makes no difference, only what lies between dates', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: -20_000, max: 20_000 }), (between, moved) => {
      const days = daysWith(between);
      const elsewhere = days.map((day) => addDays(day, moved));
      expect(cadenceOf(elsewhere)).toBe(cadenceOf(days));
    }),
  );
});
