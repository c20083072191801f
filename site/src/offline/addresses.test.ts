import { expect, test } from 'vitest';

import { addressOfPage, isPage } from './addresses.ts';

test.for([
  ['/', '/'],
  ['/events/a/', '/events/a/'],
  ['/es/events/a', '/es/events/a/'],
  ['/es', '/es/'],
] as const)('the page at %s is saved at %s', ([path, address]) => {
  expect([isPage(path), addressOfPage(path)]).toEqual([true, address]);
});
