import { expect, test } from 'vitest';

import { es } from './es.ts';

test.for([
  ['1:00\u00a0p.\u00a0m.', 'En este momento, hasta la 1:00\u00a0p.\u00a0m.'],
  ['01:30', 'En este momento, hasta la 01:30'],
  ['11:00\u00a0a.\u00a0m.', 'En este momento, hasta las 11:00\u00a0a.\u00a0m.'],
  ['13:00', 'En este momento, hasta las 13:00'],
] as const)('on until %s', ([time, words]) => {
  expect(es.event.liveUntil(time)).toBe(words);
});
