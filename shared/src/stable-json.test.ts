import fc from 'fast-check';
import { expect, test } from 'vitest';

import { stableJson } from './stable-json.ts';
import { byCodeUnit } from './text.ts';

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

test('the same value gives the same text, in whichever order its keys came', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(stableJson(reversed(value))).toBe(stableJson(value));
    }),
  );
});

test('it is JSON of the very value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('keys stand in code-unit order, those that look like numbers too', () => {
  const keys = fc.uniqueArray(fc.oneof(fc.string(), fc.nat().map(String)));
  fc.assert(
    fc.property(keys, (all) => {
      const text = stableJson(Object.fromEntries(all.map((key) => [key, 0])));
      const sorted = all.toSorted(byCodeUnit).map((key) => `${JSON.stringify(key)}:0`);
      expect(text).toBe(`{${sorted.join(',')}}`);
    }),
  );
});

test.for([
  [{ b: [{ d: 1, c: 2 }], a: null, 10: 1, 9: 2 }, '{"10":1,"9":2,"a":null,"b":[{"c":2,"d":1}]}'],
  [{ a: undefined, b: [undefined] }, '{"b":[null]}'],
  ['\ud800"\n', '"\\ud800\\"\\n"'],
  [undefined, 'null'],
  [Number.NaN, 'null'],
] as const)('%j is written %s', ([value, text]) => {
  expect(stableJson(value)).toBe(text);
});
