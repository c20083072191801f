import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantFromMillis } from './instant.ts';
import { instant, zone } from './known.fixture.ts';
import { zoneLinks } from './zone-links.ts';
import { offsetMinutesAt, parseTimeZone, timeZoneDataIsCurrent } from './zones.ts';

test.for([
  'America/New_York',
  'America/Argentina/Buenos_Aires',
  'America/Port-au-Prince',
  'America/Ciudad_Juarez',
  'America/Coyhaique',
  'Asia/Kolkata',
  'Asia/Calcutta',
  'Asia/Kathmandu',
  'Europe/Kyiv',
  'Europe/Kiev',
  'US/Eastern',
  'Australia/ACT',
  'GB',
  'UTC',
  'Etc/UTC',
])('%s is a zone', (name) => {
  expect(parseTimeZone(name)).toBe(name);
});

test.for([
  '',
  'EST',
  'EST5EDT',
  'PST',
  'CET',
  'GMT',
  'GMT+5',
  'UTC+3',
  'Etc/GMT+5',
  '+05:00',
  '-0500',
  'europe/berlin',
  'EUROPE/BERLIN',
  'America/port-au-prince',
  'utc',
  'Z',
  'local',
  'system',
  'Mars/Olympus',
  'America',
  ' America/New_York',
  'America/New_York ',
  'constructor',
])('%j is no zone', (name) => {
  expect(parseTimeZone(name)).toBeUndefined();
});

test('a link has the offsets of its target, always', () => {
  for (const [target, links] of Object.entries(zoneLinks)) {
    for (const link of links) {
      for (const moment of ['2020-01-15', '2026-07-15', '2026-12-15'].map((day) =>
        instant(`${day}T12:00:00Z`),
      )) {
        expect({ link, offset: offsetMinutesAt(zone(link), moment) }).toEqual({
          link,
          offset: offsetMinutesAt(zone(target), moment),
        });
      }
    }
  }
});

test.for([
  ['America/New_York', '2025-01-30T20:00:00Z', -300],
  ['America/New_York', '2025-07-30T20:00:00Z', -240],
  ['America/New_York', '2025-03-09T06:59:59.999Z', -300],
  ['America/New_York', '2025-03-09T07:00:00.000Z', -240],
  ['America/St_Johns', '2025-01-30T20:00:00Z', -210],
  ['Asia/Kathmandu', '2025-01-30T20:00:00Z', 345],
  ['Australia/Lord_Howe', '2025-01-30T20:00:00Z', 660],
  ['Pacific/Kiritimati', '2025-01-30T20:00:00Z', 840],
  ['America/Vancouver', '2025-12-15T20:00:00Z', -480],
  ['America/Vancouver', '2026-12-15T20:00:00Z', -420],
  ['America/Edmonton', '2025-12-15T20:00:00Z', -420],
  ['America/Edmonton', '2026-12-15T20:00:00Z', -360],
  ['UTC', '2025-01-30T20:00:00Z', 0],
] as const)('%s at %s is %d minutes from UTC', ([name, moment, minutes]) => {
  expect(offsetMinutesAt(zone(name), instant(moment))).toBe(minutes);
});

test('offsets are those of the runtime', () => {
  const names = Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'));
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.integer({ min: Date.UTC(1973, 0), max: Date.UTC(2100, 0) }),
      (name, ms) => {
        const text = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' })
          .formatToParts(ms)
          .find(({ type }) => type === 'timeZoneName')?.value;
        const [, sign = '+', hours = '0', minutes = '0'] =
          /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(text ?? '') ?? [];
        const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
        expect(offsetMinutesAt(zone(name), instantFromMillis(ms))).toBe(offset);
      },
    ),
    { seed: 4, numRuns: 400 },
  );
});

test.for([
  ['2026c', true],
  ['2026d', true],
  ['2027a', true],
  ['2026b', false],
  ['2025c', false],
  ['2026', false],
  ['', false],
  ['unknown', false],
  ['2026C', false],
  ['v2026c', false],
] as const)('time zone data %j: current %s', ([version, current]) => {
  expect(timeZoneDataIsCurrent(version)).toBe(current);
});

test('the runtime of the tests has current time zone data', () => {
  expect(timeZoneDataIsCurrent(process.versions['tz'] ?? '')).toBe(true);
});
