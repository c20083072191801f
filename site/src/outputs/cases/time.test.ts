import { describe, expect, test } from 'vitest';

import { linesOfEntry, refusals, timesOf } from './case.fixture.ts';

/** The golden cases of time. 20 is in `machine.test.ts`, 23 in `scripts/publisher`. */
const at = (startsAtLocal: string, endsAtLocal: string, timeZone: string) => ({
  startsAtLocal,
  endsAtLocal,
  timeZone,
});

describe('times that no clock shows are refused', () => {
  test.for([
    ['1: the gap of New York', at('2025-03-09T02:30', '2025-03-09T04:00', 'America/New_York')],
    ['2: the gap of Berlin', at('2025-03-30T02:30', '2025-03-30T04:00', 'Europe/Berlin')],
    ['3: the day that Apia skipped', at('2011-12-30T12:00', '2011-12-31T12:00', 'Pacific/Apia')],
  ] as const)('%s', ([, fields]) => {
    expect(refusals(fields)).toEqual(['time-in-gap']);
  });
});

describe('times are the instants that were meant', () => {
  test.for([
    [
      '4: an hour shown twice is its first',
      at('2025-11-02T01:30', '2025-11-02T03:00', 'America/New_York'),
      '20251102T053000Z/20251102T080000Z',
    ],
    [
      '5: half an hour shown twice',
      at('2025-04-06T01:45', '2025-04-06T03:00', 'Australia/Lord_Howe'),
      '20250405T144500Z/20250405T163000Z',
    ],
    [
      '6: across the gap',
      at('2025-03-09T01:00', '2025-03-09T04:00', 'America/New_York'),
      '20250309T060000Z/20250309T080000Z',
    ],
    [
      '7: across midnight',
      at('2025-01-30T23:30', '2025-01-31T00:30', 'America/New_York'),
      '20250131T043000Z/20250131T053000Z',
    ],
    [
      '8: across the year',
      at('2025-12-31T23:00', '2026-01-01T01:00', 'Pacific/Auckland'),
      '20251231T100000Z/20251231T120000Z',
    ],
    [
      '9: Vancouver, which has stopped changing its clocks',
      at('2026-12-15T10:00', '2026-12-15T11:00', 'America/Vancouver'),
      '20261215T170000Z/20261215T180000Z',
    ],
    [
      '9: Vancouver the winter before',
      at('2025-12-15T10:00', '2025-12-15T11:00', 'America/Vancouver'),
      '20251215T180000Z/20251215T190000Z',
    ],
    [
      '9: Edmonton, which has stopped too',
      at('2026-12-15T10:00', '2026-12-15T11:00', 'America/Edmonton'),
      '20261215T160000Z/20261215T170000Z',
    ],
    [
      '9: Edmonton the winter before',
      at('2025-12-15T10:00', '2025-12-15T11:00', 'America/Edmonton'),
      '20251215T170000Z/20251215T180000Z',
    ],
    [
      '10: Casablanca in Ramadan',
      at('2025-03-05T10:00', '2025-03-05T11:00', 'Africa/Casablanca'),
      '20250305T100000Z/20250305T110000Z',
    ],
    [
      '10: Casablanca after it',
      at('2025-05-05T10:00', '2025-05-05T11:00', 'Africa/Casablanca'),
      '20250505T090000Z/20250505T100000Z',
    ],
    [
      '11: a quarter of an hour',
      at('2025-03-05T10:00', '2025-03-05T11:00', 'Asia/Kathmandu'),
      '20250305T041500Z/20250305T051500Z',
    ],
    [
      '13: Ciudad Juárez, young in the database',
      at('2025-01-30T15:00', '2025-01-30T16:00', 'America/Ciudad_Juarez'),
      '20250130T220000Z/20250130T230000Z',
    ],
    [
      '15: UTC',
      at('2025-01-30T15:00', '2025-01-30T16:00', 'UTC'),
      '20250130T150000Z/20250130T160000Z',
    ],
    [
      '22: in 1999',
      at('1999-06-01T10:00', '1999-06-01T11:00', 'America/New_York'),
      '19990601T140000Z/19990601T150000Z',
    ],
    [
      '22: in 2099',
      at('2099-06-01T10:00', '2099-06-01T11:00', 'Europe/Berlin'),
      '20990601T080000Z/20990601T090000Z',
    ],
  ] as const)('%s', ([, fields, times]) => {
    expect(timesOf(fields)).toBe(times);
  });
});

test.for([
  ['Europe/Kyiv', 'Europe/Kiev'],
  ['Asia/Kolkata', 'Asia/Calcutta'],
  ['America/New_York', 'US/Eastern'],
])('12: %s is %s', ([name = '', former = '']) => {
  const [start, end] = ['2025-07-30T15:00', '2025-07-30T16:00'];
  expect(timesOf(at(start, end, name))).toBe(timesOf(at(start, end, former)));
});

test.for(['Mars/Olympus', 'EST', 'GMT+5', 'UTC+3', 'europe/berlin'])(
  '14: %s is no zone',
  (timeZone) => {
    expect(refusals({ timeZone })).toEqual(['zone-unknown']);
  },
);

describe('whole days', () => {
  test.for([
    ['16: one', '2025-01-30T00:00', undefined, 'VALUE=DATE:20250130/VALUE=DATE:20250131'],
    [
      '17: over New Year',
      '2024-12-30T00:00',
      '2025-01-02T00:00',
      'VALUE=DATE:20241230/VALUE=DATE:20250103',
    ],
    ['18: 29 February', '2024-02-29T00:00', undefined, 'VALUE=DATE:20240229/VALUE=DATE:20240301'],
    [
      '18: into 1 March',
      '2025-02-28T00:00',
      '2025-03-01T00:00',
      'VALUE=DATE:20250228/VALUE=DATE:20250302',
    ],
  ] as const)('%s', ([, startsAtLocal, endsAtLocal = startsAtLocal, times]) => {
    const timeZone = 'Pacific/Auckland';
    expect(timesOf({ allDay: true, startsAtLocal, endsAtLocal, timeZone })).toBe(times);
  });
});

test.for([
  ['2025-01-30T15:00', '2025-01-30T15:00'],
  ['2025-01-30T15:00', '2025-01-30T14:59'],
])('19: from %s to %s is refused', ([startsAtLocal, endsAtLocal]) => {
  expect(refusals({ startsAtLocal, endsAtLocal })).toEqual(['ends-before-start']);
});

test('21: stamps are whole seconds', () => {
  const stamps = linesOfEntry({}).filter((line) => /^(?:DTSTAMP|CREATED|LAST-MODIFIED)/.test(line));
  expect(stamps).toEqual([
    'DTSTAMP:20241105T103000Z',
    'LAST-MODIFIED:20241105T103000Z',
    'CREATED:20241104T090000Z',
  ]);
});
