import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isBlank } from './characters.ts';

test.for([
  ['nothing', ''],
  ['space', ' \t\n\u00a0\u2003\u3000'],
  ['zero-width space', '\u200b'],
  ['joiners', '\u200c\u200d\u2060'],
  ['marks of direction', '\u200e\u200f\u061c'],
  ['bidi isolates and overrides', '\u2066\u2067\u2068\u2069\u202a\u202e'],
  ['variation selectors', '\ufe00\ufe0f\u{e0100}\u{e01ef}'],
  ['fillers', '\u115f\u1160\u3164\uffa0'],
  ['a soft hyphen', '\u00ad'],
  ['a grapheme joiner', '\u034f'],
  ['blank Braille', '\u2800'],
  ['tags', '\u{e0020}\u{e007f}'],
] as const)('%s is nothing to see', ([, text]) => {
  expect(isBlank(text)).toBe(true);
});

test.for(['a', '\u200ba', '❤\ufe0f', '…', '-', '٠', '👩‍👩‍👧', '\u0301', '\ufffd'])(
  '%j is something',
  (text) => {
    expect(isBlank(text)).toBe(false);
  },
);

test('what nobody sees hides nothing that somebody does', () => {
  const unseen = fc.array(fc.constantFrom('\u200b', '\u2066', '\ufe0f', ' ', '\u00ad'));
  fc.assert(
    fc.property(unseen, unseen, (before, after) => {
      expect(isBlank([...before, ...after].join(''))).toBe(true);
      expect(isBlank([...before, 'i', ...after].join(''))).toBe(false);
    }),
  );
});
