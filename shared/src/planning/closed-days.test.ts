import { expect, test } from 'vitest';

import { isDated, toSchedule } from '../time/schedule.ts';
import type { Instant } from '../time/instant.ts';
import { date } from '../time/known.fixture.ts';
import type { TimeZone } from '../time/zones.ts';
import { areOver, onClosedDays } from './closed-days.ts';

const closed = { firstDay: date('2026-12-01'), lastDay: date('2026-12-02') };

test.for([
  ['the evening before', '2026-11-30T18:00', '2026-11-30T20:00', 'outside'],
  ['until the midnight before', '2026-11-30T18:00', '2026-12-01T00:00', 'outside'],
  ['past the midnight before', '2026-11-30T22:00', '2026-12-01T01:00', 'partly'],
  ['on the first day', '2026-12-01T00:00', '2026-12-01T01:00', 'inside'],
  ['on the last day', '2026-12-02T18:00', '2026-12-03T00:00', 'inside'],
  ['past the midnight after', '2026-12-02T22:00', '2026-12-03T01:00', 'inside'],
  ['for a day and more', '2026-12-02T10:00', '2026-12-03T12:00', 'partly'],
  ['the morning after', '2026-12-03T00:00', '2026-12-03T01:00', 'outside'],
  ['all of the first day', '2026-12-01', '2026-12-01', 'inside'],
  ['both days', '2026-12-01', '2026-12-02', 'inside'],
  ['weeks', '2026-11-20', '2026-12-24', 'partly'],
  ['from the last day on', '2026-12-02', '2026-12-03', 'partly'],
  ['the days before', '2026-11-29', '2026-11-30', 'outside'],
] as const)('%s', ([, startsAtLocal, endsAtLocal, expected]) => {
  const allDay = !startsAtLocal.includes('T');
  const timeZone = 'America/New_York';
  const read = toSchedule({ startsAtLocal, endsAtLocal, timeZone, allDay, hasRecording: false });
  if (!read.ok || !isDated(read.value)) throw new Error('The test has no schedule.');
  expect(onClosedDays(read.value, closed)).toBe(expected);
});

test.for([
  ['America/New_York', '2026-12-03T04:59:59.999Z', false],
  ['America/New_York', '2026-12-03T05:00:00.000Z', true],
  ['Asia/Tokyo', '2026-12-02T14:59:59.999Z', false],
  ['Asia/Tokyo', '2026-12-02T15:00:00.000Z', true],
  ['UTC', '2026-11-01T00:00:00.000Z', false],
] as const)('in %s at %s they are over: %s', ([zone, moment, expected]) => {
  expect(areOver(closed, zone as TimeZone, moment as Instant)).toBe(expected);
});
