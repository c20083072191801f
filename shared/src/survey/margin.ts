/** z-scores of the confidence levels that surveys state. */
const zScores: ReadonlyMap<number, number> = new Map([
  [80, 1.282],
  [90, 1.645],
  [95, 1.96],
  [98, 2.326],
  [99, 2.576],
]);

/** The confidence levels, in percent, for which a margin can be computed. */
export const confidenceLevels: readonly number[] = [...zScores.keys()];

/**
 * The margin of error of a whole survey in percentage points, at its widest (an even split):
 * z · √(0.25 / n) · 100. Undefined for a level without a z-score or an empty sample.
 */
export function marginPoints(sampleSize: number, confidencePercent = 95): number | undefined {
  const z = zScores.get(confidencePercent);
  if (z === undefined || !(sampleSize >= 1)) return undefined;
  return z * Math.sqrt(0.25 / sampleSize) * 100;
}

/** A share's likely range in percent. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The Wilson score interval of one share: unlike the margin above it is right near 0 and 100 %.
 * (E. B. Wilson, 1927.)
 */
export function wilsonInterval(
  sharePercent: number,
  sampleSize: number,
  confidencePercent = 95,
): Interval | undefined {
  const z = zScores.get(confidencePercent);
  if (z === undefined || !(sampleSize >= 1)) return undefined;
  const p = sharePercent / 100;
  const spread = (z * z) / sampleSize;
  const centre = (p + spread / 2) / (1 + spread);
  const reach =
    (z / (1 + spread)) * Math.sqrt((p * (1 - p)) / sampleSize + spread / (4 * sampleSize));
  return { low: Math.max(0, (centre - reach) * 100), high: Math.min(100, (centre + reach) * 100) };
}

/** A stated margin beside the one the sample size gives. */
export interface MarginCheck {
  readonly stated: number;
  readonly computed: number;
  /** False when the two differ by more than half a point. */
  readonly agrees: boolean;
}

/** Undefined when no margin was stated, or none can be computed. */
export function checkMargin(survey: {
  readonly sampleSize: number;
  readonly confidencePercent: number;
  readonly statedMarginPoints?: number | undefined;
}): MarginCheck | undefined {
  const computed = marginPoints(survey.sampleSize, survey.confidencePercent);
  const stated = survey.statedMarginPoints;
  if (computed === undefined || stated === undefined) return undefined;
  return { stated, computed, agrees: Math.abs(stated - computed) <= 0.5 };
}
