import { expect, test } from 'vitest';

import { advised } from './advised.fixture.ts';

const differs = (stated: number, computed: number) => ({
  code: 'margin-differs',
  field: 'statedMarginPoints',
  stated,
  computed,
});

/** 223 answers give 6.56 points at 95 percent, and 8.63 at 99. */
test.for([
  [{ statedMarginPoints: undefined }, []],
  [{ statedMarginPoints: 7 }, []],
  [{ statedMarginPoints: 6 }, [differs(6, 6.6)]],
  [{ statedMarginPoints: 7, confidencePercent: 99 }, [differs(7, 8.6)]],
  [{ statedMarginPoints: 6, confidencePercent: 97 }, []],
  [{ statedMarginPoints: 6, sampleSize: 'many' }, []],
] as const)('%j gives %j', ([fields, expected]) => {
  expect(advised('survey', { sampleSize: 223, findings: [], ...fields })).toEqual(expected);
});

const finding = (shares: readonly number[], note?: string) => ({
  question: 'How do you listen?',
  options: shares.map((percent, index) => ({ label: `Answer ${index}`, percent })),
  note,
});

const sum = (line: number, total: number) => ({
  code: 'shares-do-not-fit',
  field: `findings.${line}.options`,
  sum: total,
});

test.for([
  [[finding([60, 40])], []],
  [[finding([60, 41])], []],
  [[finding([60, 41.1])], [sum(0, 101.1)]],
  [[finding([33, 33, 33])], []],
  [[finding([60, 38.9])], [sum(0, 98.9)]],
  [[finding([60, 40]), finding([80, 70])], [sum(1, 150)]],
  [[finding([80, 70], 'Several answers were possible.')], []],
  [[finding([])], []],
  [[{ question: '' }, finding([80, 70])], [sum(1, 150)]],
] as const)('the shares %j give %j', ([findings, expected]) => {
  expect(advised('survey', { statedMarginPoints: undefined, findings })).toEqual(expected);
});
