import { expect, test } from 'vitest';

import { headingRow, isBelow, medianOf, rowOf, type Scores } from './scores.ts';

const scores = (performance: number, seo = 100): Scores => ({
  performance,
  accessibility: 100,
  'best-practices': 100,
  seo,
});

test('the median of each category is its own', () => {
  expect(medianOf([scores(100, 90), scores(80, 100), scores(98, 95)])).toEqual(scores(98, 95));
  expect(medianOf([scores(97)])).toEqual(scores(97));
});

test.for([
  [scores(100), false],
  [scores(99), true],
  [scores(100, 92), true],
] as const)('%j is below what is wanted: %s', ([of, isIt]) => {
  expect(isBelow(of)).toBe(isIt);
});

test('a category that no run was judged by has no median, and a row shows none', () => {
  const framed = { performance: 100, accessibility: 99 };
  expect(medianOf([framed, framed, framed])).toEqual(framed);
  expect(rowOf(framed, '/embed/')).toBe('        100             99               –    –  /embed/');
});

test('a row has its figures under the names of the categories', () => {
  expect([headingRow, rowOf(scores(9), '/events/')]).toEqual([
    'performance  accessibility  best-practices  seo  page',
    '          9            100             100  100  /events/',
  ]);
});
