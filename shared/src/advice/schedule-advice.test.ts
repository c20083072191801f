import { expect, test } from 'vitest';

import type { Instant } from '../time/instant.ts';
import { advised } from './advised.fixture.ts';

const codes = (fields: object, around = {}) =>
  advised('event', { ...fields }, around).map(({ code, field }) => `${code} ${field}`);

test('a webinar on a weekday afternoon two weeks ahead needs no advice', () => {
  expect(advised('event')).toEqual([]);
});

/** 3 pm in New York on 30 January is 20:00 UTC. */
test.for<[string, readonly string[]]>([
  ['2025-01-30T20:00:00.001Z', ['starts-in-the-past startsAtLocal']],
  ['2025-01-30T20:00:00.000Z', ['starts-within-a-day startsAtLocal']],
  ['2025-01-29T20:00:00.001Z', ['starts-within-a-day startsAtLocal']],
  ['2025-01-29T20:00:00.000Z', []],
  ['2023-07-30T20:00:00.000Z', []],
  ['2023-07-30T19:59:59.999Z', ['starts-far-ahead startsAtLocal']],
])('published at %s, its nearness gives %j', ([moment, expected]) => {
  expect(codes({}, { moment: moment as Instant })).toEqual(expected);
});

test('eighteen months after a day that month does not have', () => {
  const ahead = (startsAtLocal: string, endsAtLocal: string) =>
    codes(
      { startsAtLocal, endsAtLocal, timeZone: 'UTC' },
      { moment: '2024-08-31T12:00:00.000Z' as Instant },
    );
  expect(ahead('2026-02-27T15:00', '2026-02-27T16:00')).toEqual([]);
  expect(ahead('2026-03-02T15:00', '2026-03-02T16:00')).toEqual(['starts-far-ahead startsAtLocal']);
});

test('what was announced begins some day, and archives are filled afterwards', () => {
  const moment = '2025-02-02T12:00:00.000Z' as Instant;
  expect(codes({}, { moment, isPublic: true })).toEqual([]);
  const recording = { state: 'ready', url: 'https://video.example/1', transcript: 'Welcome.' };
  expect(codes({ recording }, { moment })).toEqual([]);
});

test.for<[string, string, readonly string[]]>([
  ['07:00', '14:00', []],
  ['06:59', '14:00', ['unusual-hour startsAtLocal']],
  ['20:00', '22:00', []],
  ['20:00', '22:01', ['unusual-hour endsAtLocal']],
  ['00:00', '06:00', ['unusual-hour startsAtLocal', 'unusual-hour endsAtLocal']],
])('from %s to %s gives %j', ([from, to, expected]) => {
  const times = { startsAtLocal: `2025-01-30T${from}`, endsAtLocal: `2025-01-30T${to}` };
  expect(codes(times)).toEqual(expected);
});

test('an unusual hour is named', () => {
  expect(
    advised('event', { startsAtLocal: '2025-01-30T03:00', endsAtLocal: '2025-01-30T11:00' }),
  ).toEqual([{ code: 'unusual-hour', field: 'startsAtLocal', time: '03:00' }]);
});

test.for<[string, readonly string[]]>([
  ['2025-01-31', []],
  ['2025-02-01', ['weekend startsAtLocal']],
  ['2025-02-02', ['weekend startsAtLocal']],
  ['2025-02-03', []],
])('%s gives %j, timed or all day', ([day, expected]) => {
  expect(codes({ startsAtLocal: `${day}T15:00`, endsAtLocal: `${day}T16:00` })).toEqual(expected);
  expect(codes({ startsAtLocal: day, endsAtLocal: '', allDay: true })).toEqual(expected);
});

test.for<[string, string, readonly string[]]>([
  ['08:00', '16:00', []],
  ['08:00', '16:01', ['very-long endsAtLocal']],
  ['15:00', '15:10', []],
  ['15:00', '15:09', ['very-short endsAtLocal']],
])('the length from %s to %s gives %j', ([from, to, expected]) => {
  const times = { startsAtLocal: `2025-01-30T${from}`, endsAtLocal: `2025-01-30T${to}` };
  expect(codes(times)).toEqual(expected);
});

test('a day has as many hours as its zone gives it', () => {
  // The clocks go forward at two: by the clock it is nine hours, and it is eight.
  const night = { startsAtLocal: '2025-03-09T00:30', endsAtLocal: '2025-03-09T09:30' };
  expect(codes(night)).not.toContain('very-long endsAtLocal');
  expect(codes({ ...night, timeZone: 'UTC' })).toContain('very-long endsAtLocal');
});

test.for(['cancelled', 'postponed'])('a date that is %s needs no advice', (eventStatus) => {
  expect(codes({ startsAtLocal: '2024-12-01T03:00', eventStatus })).toEqual([]);
});

test.for([
  { endsAtLocal: '2025-01-30T14:00' },
  { timeZone: 'EST5' },
  { startsAtLocal: '', endsAtLocal: '' },
  { startsAtLocal: 20250130 },
])('a schedule that cannot be read, as in %j, is left to the issues', (fields) => {
  expect(codes(fields)).toEqual([]);
});
