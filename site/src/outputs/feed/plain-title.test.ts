import { expect, test } from 'vitest';

import { plainTitle } from './plain-title.ts';

test.for([
  ['Use <details> well', 'Use ‹details› well'],
  ['x < y, and </p', 'x < y, and ‹/p'],
  ['a<b>c</b>', 'a‹b›c‹/b›'],
  ['<!-- x -->', '‹!-- x --›'],
  ['AT&T, R&D & more', 'AT&T, R&D & more'],
  ['&copy; &copy 2025 &notit', '＆copy; ＆copy 2025 ＆notit'],
  ['&#169; &#169 &#xA9 &x;', '＆#169; ＆#169 ＆#xA9 ＆x;'],
  ['1 & 2; &', '1 & 2; &'],
])('%j is written as %j', ([title = '', written]) => {
  expect(plainTitle(title)).toBe(written);
});
