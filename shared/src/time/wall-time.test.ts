import { expect, test, vi } from 'vitest';
import { date, instant, wall, zone } from './known.fixture.ts';
import { dateOf, parseWallTime, startOfDay, toInstant, toWallTime } from './wall-time.ts';

test.for([
  ['2025-01-30T15:00', '2025-01-30T15:00'],
  ['2025-01-30T15:00:00', '2025-01-30T15:00'],
  ['2024-02-29T23:59', '2024-02-29T23:59'],
  ['1971-01-01T00:00', '1971-01-01T00:00'],
  ['2199-12-31T23:59', '2199-12-31T23:59'],
] as const)('%s reads as %s', ([text, read]) => {
  expect(parseWallTime(text)).toBe(read);
});

test.for([
  '',
  '2025-01-30',
  '2025-01-30T15',
  '2025-01-30 15:00',
  '2025-01-30T15:00:30',
  '2025-01-30T15:00:00.000',
  '2025-01-30T15:00Z',
  '2025-01-30T15:00-05:00',
  '2025-01-30T24:00',
  '2025-01-30T15:60',
  '2025-02-29T15:00',
  '1970-12-31T23:59',
  '2200-01-01T00:00',
  '0205-01-30T15:00',
])('%j is no wall time', (text) => {
  expect(parseWallTime(text)).toBeUndefined();
});

test.for([
  ['2025-01-30T15:00', 'America/New_York', '2025-01-30T20:00:00.000Z'],
  ['2025-07-30T15:00', 'America/New_York', '2025-07-30T19:00:00.000Z'],
  ['2025-01-30T15:00', 'UTC', '2025-01-30T15:00:00.000Z'],
  ['2025-01-30T15:00', 'Asia/Kathmandu', '2025-01-30T09:15:00.000Z'],
  ['2026-01-01T08:00', 'Pacific/Auckland', '2025-12-31T19:00:00.000Z'],
  ['2025-12-15T10:00', 'America/Vancouver', '2025-12-15T18:00:00.000Z'],
  ['2026-12-15T10:00', 'America/Vancouver', '2026-12-15T17:00:00.000Z'],
  ['2025-12-15T10:00', 'America/Edmonton', '2025-12-15T17:00:00.000Z'],
  ['2026-12-15T10:00', 'America/Edmonton', '2026-12-15T16:00:00.000Z'],
  // Ramadan 2026 began on 18 February.
  ['2026-02-01T10:00', 'Africa/Casablanca', '2026-02-01T09:00:00.000Z'],
  ['2026-03-01T10:00', 'Africa/Casablanca', '2026-03-01T10:00:00.000Z'],
  ['2026-04-01T10:00', 'Africa/Casablanca', '2026-04-01T09:00:00.000Z'],
  ['2025-07-01T10:00', 'America/Ciudad_Juarez', '2025-07-01T16:00:00.000Z'],
  ['1999-06-15T12:00', 'America/New_York', '1999-06-15T16:00:00.000Z'],
  ['2099-06-15T12:00', 'America/New_York', '2099-06-15T16:00:00.000Z'],
  ['2099-12-15T12:00', 'Europe/Berlin', '2099-12-15T11:00:00.000Z'],
  ['2028-02-29T09:00', 'Europe/Berlin', '2028-02-29T08:00:00.000Z'],
  // The last minute before a gap and the first one after it.
  ['2025-03-09T01:59', 'America/New_York', '2025-03-09T06:59:00.000Z'],
  ['2025-03-09T03:00', 'America/New_York', '2025-03-09T07:00:00.000Z'],
  // Just outside a repeated hour.
  ['2025-11-02T00:59', 'America/New_York', '2025-11-02T04:59:00.000Z'],
  ['2025-11-02T02:00', 'America/New_York', '2025-11-02T07:00:00.000Z'],
] as const)('%s in %s is %s', ([local, name, moment]) => {
  const answer = toInstant(wall(local), zone(name));
  expect(answer).toEqual({ ok: true, value: { instant: moment, repeated: false } });
  expect(toWallTime(instant(moment), zone(name))).toBe(local);
});

test.for([
  ['2025-11-02T01:00', 'America/New_York', '2025-11-02T05:00:00.000Z'],
  ['2025-11-02T01:30', 'America/New_York', '2025-11-02T05:30:00.000Z'],
  ['2025-11-02T01:59', 'America/New_York', '2025-11-02T05:59:00.000Z'],
  ['2025-10-26T02:30', 'Europe/Berlin', '2025-10-26T00:30:00.000Z'],
  ['2025-10-26T01:30', 'Europe/London', '2025-10-26T00:30:00.000Z'],
  ['2025-04-06T01:45', 'Australia/Lord_Howe', '2025-04-05T14:45:00.000Z'],
  ['2025-11-02T00:30', 'America/Havana', '2025-11-02T04:30:00.000Z'],
] as const)('%s is shown twice in %s; the first time is %s', ([local, name, moment]) => {
  const answer = toInstant(wall(local), zone(name));
  expect(answer).toEqual({ ok: true, value: { instant: moment, repeated: true } });
});

test.for([
  ['2025-03-09T02:00', 'America/New_York', '2025-03-09T01:59', '2025-03-09T03:00'],
  ['2025-03-09T02:30', 'America/New_York', '2025-03-09T01:59', '2025-03-09T03:00'],
  ['2025-03-09T02:59', 'US/Eastern', '2025-03-09T01:59', '2025-03-09T03:00'],
  ['2025-03-30T02:30', 'Europe/Berlin', '2025-03-30T01:59', '2025-03-30T03:00'],
  ['2025-10-05T02:15', 'Australia/Lord_Howe', '2025-10-05T01:59', '2025-10-05T02:30'],
  ['2011-12-30T00:00', 'Pacific/Apia', '2011-12-29T23:59', '2011-12-31T00:00'],
  ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-29T23:59', '2011-12-31T00:00'],
  ['2011-12-30T23:59', 'Pacific/Apia', '2011-12-29T23:59', '2011-12-31T00:00'],
  ['2025-03-09T00:30', 'America/Havana', '2025-03-08T23:59', '2025-03-09T01:00'],
] as const)('%s is never shown in %s', ([local, name, before, after]) => {
  expect(toInstant(wall(local), zone(name))).toEqual({
    ok: false,
    problem: { code: 'time-in-gap', before, after },
  });
});

test.for([
  ['Europe/Kyiv', 'Europe/Kiev'],
  ['Asia/Kolkata', 'Asia/Calcutta'],
  ['America/New_York', 'US/Eastern'],
] as const)('%s and %s are the same clock', ([name, link]) => {
  for (const local of ['2025-01-30T15:00', '2025-07-30T15:00', '2025-03-30T03:30']) {
    expect(toInstant(wall(local), zone(link))).toEqual(toInstant(wall(local), zone(name)));
  }
});

test.for(['2025-01-15', '2025-07-15', '2026-11-23'])(
  'the repeated hour is the same when asked on %s',
  (today) => {
    vi.useFakeTimers({ now: Date.parse(today) });
    try {
      expect(toInstant(wall('2025-11-02T01:30'), zone('America/New_York'))).toEqual({
        ok: true,
        value: { instant: '2025-11-02T05:30:00.000Z', repeated: true },
      });
    } finally {
      vi.useRealTimers();
    }
  },
);

test('the date of a wall time', () => {
  expect(dateOf(wall('2025-01-30T15:00'))).toBe('2025-01-30');
});

test('seconds are cut off', () => {
  expect(toWallTime(instant('2025-01-30T20:00:59.999Z'), zone('America/New_York'))).toBe(
    '2025-01-30T15:00',
  );
});

test.for([
  ['2025-01-30', 'America/New_York', '2025-01-30T05:00:00.000Z'],
  // Midnight in a gap: the day begins at one.
  ['2025-03-09', 'America/Havana', '2025-03-09T05:00:00.000Z'],
  // Midnight twice: the day begins at the first.
  ['2025-11-02', 'America/Havana', '2025-11-02T04:00:00.000Z'],
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
] as const)('%s in %s begins at %s', ([day, name, moment]) => {
  expect(startOfDay(date(day), zone(name))).toBe(moment);
});
