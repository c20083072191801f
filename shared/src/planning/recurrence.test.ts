import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, daysBetween, type Weekday, weekdayOf } from '../time/calendar-date.ts';
import { date } from '../time/known.fixture.ts';
import { mostSessions, recurrenceDays, weeksOfMonth } from './recurrence.ts';

const weekly = (every: number, weekday: Weekday) => ({ kind: 'weekly', every, weekday }) as const;
const from = date('2026-01-01'); // a Thursday

const days = (recurrence: Parameters<typeof recurrenceDays>[0]) => {
  const read = recurrenceDays(recurrence);
  return read.ok ? read.value : read.problem;
};

test('every Thursday until a day, that day included', () => {
  const end = { until: date('2026-01-22') };
  expect(days({ rule: weekly(1, 4), from, end, skip: [] })).toEqual([
    '2026-01-01',
    '2026-01-08',
    '2026-01-15',
    '2026-01-22',
  ]);
});

test('every third Tuesday of the week, without a holiday, which does not count', () => {
  const skip = [date('2026-01-27')];
  expect(days({ rule: weekly(3, 2), from, end: { count: 3 }, skip })).toEqual([
    '2026-01-06',
    '2026-02-17',
    '2026-03-10',
  ]);
});

test('the first and the last Friday of the month, from a day on', () => {
  const on = (week: 1 | 'last') => ({ kind: 'monthly', week, weekday: 5 }) as const;
  const rest = { from: date('2026-01-03'), end: { count: 3 }, skip: [] };
  expect(days({ rule: on(1), ...rest })).toEqual(['2026-02-06', '2026-03-06', '2026-04-03']);
  expect(days({ rule: on('last'), ...rest })).toEqual(['2026-01-30', '2026-02-27', '2026-03-27']);
});

test('a year of monthly sessions goes over its end', () => {
  const rule = { kind: 'monthly', week: 2, weekday: 3 } as const;
  const read = days({ rule, from: date('2026-11-01'), end: { count: 3 }, skip: [] });
  expect(read).toEqual(['2026-11-11', '2026-12-09', '2027-01-13']);
});

test.for<[string, object, string]>([
  ['more than sixty', { end: { count: 61 } }, 'too-many'],
  ['a rule that never ends soon', { end: { until: date('2199-01-01') } }, 'too-many'],
  ['an end before the beginning', { end: { until: date('2025-12-31') } }, 'no-day'],
  ['no day but a skipped one', { end: { until: from }, skip: [from] }, 'no-day'],
  ['no session', { end: { count: 0 } }, 'not-whole'],
  ['half a week', { rule: weekly(0.5, 4) }, 'not-whole'],
  ['never', { rule: weekly(0, 4) }, 'not-whole'],
])('%s is told', ([, wrong, problem]) => {
  const right = { rule: weekly(1, 4), from, end: { count: 2 }, skip: [] };
  expect(days({ ...right, ...wrong })).toBe(problem);
});

test('sixty are made', () => {
  const end = { count: mostSessions };
  expect(days({ rule: weekly(1, 4), from, end, skip: [] })).toHaveLength(mostSessions);
});

const weekdays = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const starts = fc
  .integer({ min: 0, max: 40_000 })
  .map((later) => addDays(date('1990-01-01'), later));

test('sessions of weeks are on their weekday, as far apart as asked, none skipped or too early', () => {
  const all = fc.record({
    every: fc.integer({ min: 1, max: 52 }),
    weekday: weekdays,
    first: starts,
    count: fc.integer({ min: 1, max: 60 }),
    skipped: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(all, ({ every, weekday, first, count, skipped }) => {
      const skip = skipped.map((later) => addDays(first, later));
      const read = recurrenceDays({
        rule: weekly(every, weekday),
        from: first,
        end: { count },
        skip,
      });
      const found = read.ok ? read.value : [];
      expect(found).toHaveLength(count);
      expect(found.filter((day) => weekdayOf(day) !== weekday || day < first)).toEqual([]);
      expect(found.filter((day) => skip.includes(day))).toEqual([]);
      const gaps = found.slice(1).map((day, index) => daysBetween(found[index]!, day));
      expect(gaps.filter((gap) => gap % (7 * every) !== 0 || gap <= 0)).toEqual([]);
    }),
  );
});

test('every month has one session, in the week that was asked for', () => {
  const all = fc.record({
    week: fc.constantFrom(...weeksOfMonth),
    weekday: weekdays,
    first: starts,
  });
  fc.assert(
    fc.property(all, ({ week, weekday, first }) => {
      const rule = { kind: 'monthly', week, weekday } as const;
      const read = recurrenceDays({ rule, from: first, end: { count: 14 }, skip: [] });
      const found = read.ok ? read.value : [];
      expect(new Set(found.map((day) => day.slice(0, 7))).size).toBe(14);
      for (const day of found) {
        expect(weekdayOf(day)).toBe(weekday);
        const isLast = addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
        expect(week === 'last' ? isLast : Math.ceil(Number(day.slice(8)) / 7) === week).toBe(true);
      }
    }),
  );
});
