import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '../time/calendar-date.ts';
import { date } from '../time/known.fixture.ts';
import { toSchedule } from '../time/schedule.ts';
import { movedTimes, plannedSessions } from './sessions.ts';

const timeZone = 'America/New_York';
const afternoon = { startsAt: '15:00', endsAt: '16:00' };

test('sessions keep their time on the wall when the clocks change', () => {
  const days = [date('2026-03-01'), date('2026-03-15')];
  const planned = plannedSessions(days, afternoon, timeZone);
  const instants = planned.map((session) => {
    const schedule = toSchedule({ ...session, allDay: false, hasRecording: false });
    return schedule.ok && schedule.value.kind === 'timed' ? schedule.value.startsAt : undefined;
  });
  expect(planned.map(({ startsAtLocal }) => startsAtLocal)).toEqual([
    '2026-03-01T15:00',
    '2026-03-15T15:00',
  ]);
  expect(instants).toEqual(['2026-03-01T20:00:00.000Z', '2026-03-15T19:00:00.000Z']);
});

test('a time that the clocks jump over is told, one that they show twice too', () => {
  const night = { startsAt: '01:30', endsAt: '02:30' };
  const days = [date('2026-03-08'), date('2026-03-09'), date('2026-11-01')];
  const planned = plannedSessions(days, night, timeZone);
  expect(planned.map(({ problems }) => problems.map(({ code, field }) => [code, field]))).toEqual([
    [['time-in-gap', 'endsAtLocal']],
    [],
    [],
  ]);
  expect(planned.map(({ isRepeated }) => isRepeated)).toEqual([false, false, true]);
});

test('an end at its start is a fault, and no whole day', () => {
  const hours = { startsAt: '22:00', endsAt: '22:00' };
  const [planned] = plannedSessions([date('2026-12-31')], hours, timeZone);
  expect(planned?.problems.map(({ code }) => code)).toEqual(['ends-before-start']);
});

test('an end before its start is on the next day', () => {
  const [planned] = plannedSessions(
    [date('2026-12-31')],
    { startsAt: '22:00', endsAt: '01:00' },
    timeZone,
  );
  expect(planned).toMatchObject({
    startsAtLocal: '2026-12-31T22:00',
    endsAtLocal: '2027-01-01T01:00',
    problems: [],
  });
});

const session = { startsAtLocal: '2026-03-05T15:00', endsAtLocal: '2026-03-05T16:00', timeZone };
const course = { startsAtLocal: '2026-03-05T15:00', endsAtLocal: '2026-03-07T12:00', timeZone };
const fair = { startsAtLocal: '2026-03-05', endsAtLocal: '2026-03-06', timeZone };

test.for([
  [session, { kind: 'days', days: 7 }, '2026-03-12T15:00', '2026-03-12T16:00'],
  [session, { kind: 'days', days: -5 }, '2026-02-28T15:00', '2026-02-28T16:00'],
  [fair, { kind: 'days', days: 1 }, '2026-03-06', '2026-03-07'],
  [
    session,
    { kind: 'hours', startsAt: '18:30', endsAt: '20:00' },
    '2026-03-05T18:30',
    '2026-03-05T20:00',
  ],
  [
    session,
    { kind: 'hours', startsAt: '23:00', endsAt: '00:30' },
    '2026-03-05T23:00',
    '2026-03-06T00:30',
  ],
  [
    course,
    { kind: 'hours', startsAt: '10:00', endsAt: '09:00' },
    '2026-03-05T10:00',
    '2026-03-07T09:00',
  ],
] as const)('%o moved by %o', ([times, move, startsAtLocal, endsAtLocal]) => {
  expect(movedTimes(times, move)).toEqual({ startsAtLocal, endsAtLocal, timeZone });
});

test('whole days have no hours to move', () => {
  expect(movedTimes(fair, { kind: 'hours', ...afternoon })).toBeUndefined();
});

test('moved there and back, a session is where it was', () => {
  const starts = fc.integer({ min: 0, max: 30_000 });
  fc.assert(
    fc.property(starts, fc.integer({ min: -366, max: 366 }), (start, days) => {
      const day = addDays(date('2000-01-01'), start);
      const times = { startsAtLocal: `${day}T09:00`, endsAtLocal: `${day}T10:00`, timeZone };
      const there = movedTimes(times, { kind: 'days', days });
      expect(there && movedTimes(there, { kind: 'days', days: -days })).toEqual(times);
    }),
  );
});
