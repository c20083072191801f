import { expect, test } from 'vitest';

import { counted, measured } from './arabic.ts';

const parts = {
  zero: 'بلا أجزاء',
  one: 'جزء واحد',
  two: 'جزآن',
  few: 'أجزاء',
  many: 'جزءًا',
  other: 'جزء',
};

test.for([
  [0, 'بلا أجزاء'],
  [1, 'جزء واحد'],
  [2, 'جزآن'],
  [3, '٣ أجزاء'],
  [11, '١١ جزءًا'],
  [100, '١٠٠ جزء'],
] as const)('%i parts are %s', ([n, words]) => {
  expect(counted(n, parts)).toBe(words);
});

test.for([
  [0.5, '٠٫٥ نقطة'],
  [1, '١ نقطة'],
  [2, '٢ نقطة'],
  [3, '٣ نقاط'],
  [6.6, '٦٫٦ نقطة'],
  [10, '١٠ نقاط'],
  [11, '١١ نقطة'],
  [100, '١٠٠ نقطة'],
  [103, '١٠٣ نقاط'],
] as const)('%f points are %s', ([n, words]) => {
  expect(measured(n, 'نقطة', 'نقاط')).toBe(words);
});
