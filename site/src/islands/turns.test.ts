import { expect, test } from 'vitest';

import { turnAt, waitAt } from './turns.ts';

const ms = (text: string): number => Date.parse(text);
const edges = '2025-01-30T20:00:00.000Z 2025-01-30T21:00:00.000Z';
const hour = 3_600_000;

test.for([
  ['2024-11-01T00:00:00.000Z', 0, 90 * 24 * hour + 20 * hour],
  ['2025-01-30T19:59:59.999Z', 0, 1],
  ['2025-01-30T20:00:00.000Z', 1, hour],
  ['2025-01-30T20:59:59.999Z', 1, 1],
  ['2025-01-30T21:00:00.000Z', 2, Infinity],
  ['2035-01-01T00:00:00.000Z', 2, Infinity],
] as const)('at %s it is turn %i', ([moment, turn, wait]) => {
  expect([turnAt(edges, ms(moment)), waitAt(edges, ms(moment))]).toEqual([turn, wait]);
});
