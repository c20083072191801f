import { expect, test } from 'vitest';

import { entryLinked } from './internal-link.ts';

test.for<[string, string | undefined]>([
  ['/events/plan-your-year/', '/events/plan-your-year/'],
  ['/events/plan-your-year', '/events/plan-your-year/'],
  ['/es/topics/reading/?from=home#more', '/es/topics/reading/'],
  ['/about/', '/about/'],
  ['/', undefined],
  ['/events/', undefined],
  ['/feeds/events.xml', undefined],
  ['/media/lamp-1600.jpg', undefined],
  ['//elsewhere.example/about/', undefined],
  ['https://elsewhere.example/about/', undefined],
  ['mailto:desk@library.example', undefined],
])('%s names %s', ([url, path]) => {
  expect(entryLinked(url)).toBe(path);
});
