import { parseInstant, parseTimeZone } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { nextNight } from './next-night.ts';

test.for([
  ['in the evening', '2026-06-15T22:00:00Z', 'America/New_York', '2026-06-16T07:30:00.000Z'],
  ['just before', '2026-06-16T07:29:59Z', 'America/New_York', '2026-06-16T07:30:00.000Z'],
  ['at that moment', '2026-06-16T07:30:00Z', 'America/New_York', '2026-06-17T07:30:00.000Z'],
  ['east of Greenwich', '2026-06-15T22:00:00Z', 'Asia/Kathmandu', '2026-06-16T21:45:00.000Z'],
  ['before a leap', '2026-03-28T12:00:00Z', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['when it is leapt over', '2026-03-28T12:00:00Z', 'Europe/Helsinki', '2026-03-29T01:00:00.000Z'],
  ['when it comes twice', '2026-10-24T12:00:00Z', 'Europe/Helsinki', '2026-10-25T00:30:00.000Z'],
  ['after the first', '2026-10-25T00:30:00Z', 'Europe/Helsinki', '2026-10-26T01:30:00.000Z'],
] as const)('%s', ([, moment, zone, expected]) => {
  expect(nextNight(parseInstant(moment)!, parseTimeZone(zone)!)).toBe(expected);
});
