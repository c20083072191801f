import { expect, test } from 'vitest';

import { markupIn } from './text-markup.ts';

test.for([
  ['Use <details>', '<d'],
  ['</p>', '</'],
  ['<!-- a -->', '<!'],
  ['&copy; 2025', '&copy;'],
  ['&copy 2025', '&copy'],
  ['&copyright', '&copy'],
  ['it&#39;s', '&#39;'],
  ['&#39', '&#3'],
  ['&#x27', '&#x2'],
  ['&whatever;', '&whatever;'],
] as const)('%s is taken for HTML', ([text, expected]) => {
  expect(markupIn(text)).toBe(expected);
});

test.for(['AT&T', 'Q&A', 'R & D', 'x < y', 'a <3 b', '<', '&', '& co;', '‹details›', '＆copy;'])(
  '%s is not',
  (text) => {
    expect(markupIn(text)).toBeUndefined();
  },
);
