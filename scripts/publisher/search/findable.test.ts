import { expect, test } from 'vitest';

import { asksToBeHidden, isFindable } from './findable.ts';

test.for([
  ['/events/plan-your-year/', true],
  ['/es/events/planifica-tu-ano/', true],
  ['/ar/topics/accessibility/', true],
  ['/people/imani-okafor/', true],
  ['/about/', true],
  ['/events/', true],
  ['/es/events/on-demand/', true],
  ['/events/formats/in-person/', true],
  ['/topics/', true],
  ['/feeds/', true],
  ['/', false],
  ['/es/', false],
  ['/events/2025/01/', false],
  ['/search/', false],
  ['/ar/search/', false],
  ['/status/', false],
  ['/moved/', false],
] as const)('%s can be found: %s', ([path, expected]) => {
  expect(isFindable(path)).toBe(expected);
});

test.for([
  ['<meta name="robots" content="noindex">', true],
  ['<meta name="robots" content="nofollow, noindex">', true],
  ['<meta name="robots" content="index">', false],
  ['<meta name="description" content="noindex">', false],
] as const)('%s hides a page: %s', ([head, expected]) => {
  expect(asksToBeHidden(`<!doctype html><html><head>${head}</head></html>`)).toBe(expected);
});
