import { expect, test } from 'vitest';
import {
  instantFromMillis,
  laterOf,
  millisOf,
  parseInstant,
  toJsDate,
  toWholeSecond,
} from './instant.ts';

test.for([
  ['2025-01-30T20:00:00.000Z', '2025-01-30T20:00:00.000Z'],
  ['2025-01-30T20:00:00Z', '2025-01-30T20:00:00.000Z'],
  ['2025-01-30T20:00Z', '2025-01-30T20:00:00.000Z'],
  ['2025-01-30T15:00:00-05:00', '2025-01-30T20:00:00.000Z'],
  ['2025-01-30T15:00:00-0500', '2025-01-30T20:00:00.000Z'],
  ['2025-01-31T01:45:00+05:45', '2025-01-30T20:00:00.000Z'],
  ['2025-01-30T20:00:00.123456Z', '2025-01-30T20:00:00.123Z'],
  ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
  ['2200-12-31T23:59:59.999Z', '2200-12-31T23:59:59.999Z'],
] as const)('%s is the moment %s', ([text, instant]) => {
  expect(parseInstant(text)).toBe(instant);
});

test.for([
  '',
  'soon',
  '2025-01-30',
  '2025-01-30T20:00',
  '2025-01-30T20:00:00',
  '2025-01-30 20:00:00Z',
  '2025-01-30T20:00:00z',
  '2025-01-30T24:00:00Z',
  '2025-01-30T20:60:00Z',
  '2025-02-29T00:00:00Z',
  '2025-02-30T00:00:00.000Z',
  '2025-01-30T24:00:00.000Z',
  '2025-01-30T20:60:00.000Z',
  '1969-12-31T23:59:59.999Z',
  '2201-01-01T00:00:00.000Z',
  '2025-13-01T00:00:00Z',
  '2025-01-30T20:00:00+24:00',
  '2025-01-30T20:00:00-05',
  '2025-01-30T20:00:00Z[America/New_York]',
  '1969-12-31T23:59:59Z',
  '1970-01-01T00:00:00+01:00',
  '2201-01-01T00:00:00Z',
  '+002025-01-30T20:00:00Z',
  ' 2025-01-30T20:00:00Z',
])('%j is no instant', (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

const moments = [
  0,
  1,
  999,
  1000,
  Date.UTC(1999, 11, 31, 23, 59, 59, 999),
  Date.UTC(2000, 0),
  Date.UTC(2024, 1, 29),
  Date.UTC(2025, 0, 30, 20),
  Date.UTC(2025, 0, 30, 20, 0, 0, 1),
  Date.UTC(2200, 11, 31),
];

test('text order is time order', () => {
  const instants = moments.map(instantFromMillis);
  expect(instants.toReversed().toSorted()).toEqual(instants);
});

test.for(moments)('%d milliseconds read back as themselves', (ms) => {
  const instant = instantFromMillis(ms);
  expect(parseInstant(instant)).toBe(instant);
  expect(millisOf(instant)).toBe(ms);
  expect(toJsDate(instant).getTime()).toBe(ms);
});

test.for([Number.NaN, Infinity, Date.UTC(10_000, 0), Date.UTC(-1, 0)])(
  '%d milliseconds have no text that sorts',
  (ms) => {
    expect(() => instantFromMillis(ms)).toThrow(RangeError);
  },
);

test('the later of two moments', () => {
  const [a, b] = [instantFromMillis(1), instantFromMillis(2)];
  expect([laterOf(a, b), laterOf(b, a), laterOf(a, a)]).toEqual([b, b, a]);
});

test.for([
  ['2025-01-30T20:00:00.000Z', '2025-01-30T20:00:00.000Z'],
  ['2025-01-30T20:00:00.999Z', '2025-01-30T20:00:00.000Z'],
  ['1969-12-31T23:59:59.001Z', '1969-12-31T23:59:59.000Z'],
] as const)('the whole second of %s is %s', ([instant, second]) => {
  expect(toWholeSecond(instantFromMillis(Date.parse(instant)))).toBe(second);
});
