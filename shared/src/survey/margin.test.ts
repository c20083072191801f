import fc from 'fast-check';
import { expect, test } from 'vitest';

import { checkMargin, confidenceLevels, marginPoints, wilsonInterval } from './margin.ts';

test.for([
  [223, 95, 6.6],
  [100, 95, 9.8],
  [1_000, 95, 3.1],
  [1_067, 95, 3.0],
  [223, 80, 4.3],
  [223, 90, 5.5],
  [223, 98, 7.8],
  [223, 99, 8.6],
  [1, 95, 98.0],
] as const)('%i answers at %i %% give ±%f points', ([sampleSize, confidence, points]) => {
  expect(Number(marginPoints(sampleSize, confidence)?.toFixed(1))).toBe(points);
});

test.for([
  [0, 95],
  [-1, 95],
  [Number.NaN, 95],
  [223, 94],
] as const)('%f answers at %i %% give none', ([sampleSize, confidence]) => {
  expect(marginPoints(sampleSize, confidence)).toBeUndefined();
  expect(wilsonInterval(50, sampleSize, confidence)).toBeUndefined();
});

const level = fc.constantFrom(...confidenceLevels);
const size = fc.integer({ min: 1, max: 1_000_000 });

test('more answers make it narrower, more confidence wider', () => {
  fc.assert(
    fc.property(size, size, level, level, (a, b, low, high) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)];
      const [loose, strict] = [Math.min(low, high), Math.max(low, high)];
      expect(marginPoints(many, loose)).toBeLessThanOrEqual(marginPoints(few, loose)!);
      expect(marginPoints(few, loose)).toBeLessThanOrEqual(marginPoints(few, strict)!);
    }),
  );
});

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I.
test.for([
  [81, 263, 25.53, 36.62],
  [15, 148, 6.24, 16.05],
  [0, 20, 0, 16.11],
  [1, 29, 0.61, 17.18],
  [20, 20, 83.89, 100],
] as const)('%i of %i is likely between %f and %f %%', ([of, all, low, high]) => {
  const interval = wilsonInterval((of / all) * 100, all);
  expect(Number(interval?.low.toFixed(2))).toBe(low);
  expect(Number(interval?.high.toFixed(2))).toBe(high);
});

test('an interval holds its share, stays within 0 and 100, and grows with both ends', () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(percent, percent, size, level, (a, b, sampleSize, confidence) => {
      const lower = wilsonInterval(Math.min(a, b), sampleSize, confidence)!;
      const upper = wilsonInterval(Math.max(a, b), sampleSize, confidence)!;
      const rounding = 1e-9;
      expect(lower.low).toBeGreaterThanOrEqual(0);
      expect(upper.high).toBeLessThanOrEqual(100);
      expect(lower.low).toBeLessThanOrEqual(Math.min(a, b) + rounding);
      expect(upper.high).toBeGreaterThanOrEqual(Math.max(a, b) - rounding);
      expect(lower.low).toBeLessThanOrEqual(upper.low + rounding);
      expect(lower.high).toBeLessThanOrEqual(upper.high + rounding);
    }),
  );
});

test.for([
  [6, false],
  [6.1, true],
  [6.5, true],
  [7, true],
  [7.1, false],
] as const)('a stated ±%f for 223 answers agrees: %s', ([statedMarginPoints, agrees]) => {
  const survey = { sampleSize: 223, confidencePercent: 95, statedMarginPoints };
  expect(checkMargin(survey)).toMatchObject({ stated: statedMarginPoints, agrees });
});

test('nothing stated, or nothing to compute, is nothing to compare', () => {
  expect(checkMargin({ sampleSize: 223, confidencePercent: 95 })).toBeUndefined();
  expect(
    checkMargin({ sampleSize: 0, confidencePercent: 95, statedMarginPoints: 6 }),
  ).toBeUndefined();
});
