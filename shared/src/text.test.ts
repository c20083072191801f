import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { byCodeUnit, cleanLine, cleanProse, cleanRun, isVisible } from './text.ts';

/** Any code units, lone surrogates and controls among them, with much that is special. */
const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(' ', '\t', '\n', '\r', '\u000b', '\u0085', '\u2028', '\u0000', '\u0301', 'e'),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe.each([
  ['a run', cleanRun],
  ['prose', cleanProse],
  ['a line', cleanLine],
])('%s', (_, clean) => {
  test('that is clean stays as it is', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });

  test('has no control characters, overrides or noncharacters, is well-formed and NFC', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const read = clean(text);
        expect(read).not.toMatch(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029]/u);
        expect(read).not.toMatch(/\p{Noncharacter_Code_Point}/u);
        expect(read.isWellFormed()).toBe(true);
        expect(read.normalize('NFC')).toBe(read);
      }),
    );
  });

  test.for([
    ['a family of four', '👩‍👩‍👧‍👦'],
    ['Arabic with its direction marks', '\u200fمرحبا\u200e (2025)\u061c'],
    ['Persian with a zero-width non-joiner', 'می\u200cخواهم'],
    ['a no-break space', '15\u00a0%'],
    ['a soft hyphen', 'biblio\u00adteca'],
    ['the smallest printable', '!~¡ÿ'],
  ])('keeps %s', ([, text]) => {
    expect(clean(text!)).toBe(text);
  });

  test.for([
    ['composes', 'Cafe\u0301', 'Café'],
    ['replaces half a pair', 'a\ud83db', 'a\ufffdb'],
    ['removes overrides', 'a\u202eb\u2066c\u2069', 'abc'],
    ['removes the byte order mark', '\ufeffa\ufeffb', 'ab'],
    ['removes NUL, bell, escape and C1', 'a\u0000\u0007\u001b\u007f\u0080\u009fb', 'ab'],
  ])('%s', ([, text, read]) => {
    expect(clean(text!)).toBe(read);
  });
});

test.for([
  ['Windows and old Mac line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ['other line breaks', 'a\u000bb\u000cc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
  ['a tab inside a line, not at its end', 'a\tb\t \nc', 'a\tb\nc'],
  ['one blank line at most', 'a\n \n\t\n\nb', 'a\n\nb'],
  ['nothing around it', ' \n a \n ', 'a'],
])('prose has %s', ([, text, read]) => {
  expect(cleanProse(text!)).toBe(read);
});

test('a line has single spaces where prose has tabs and line breaks', () => {
  expect(cleanLine(' a\t\tb\r\nc  d\u00a0\u00a0e ')).toBe('a b c d\u00a0\u00a0e');
});

test('a run keeps its white space', () => {
  expect(cleanRun('\u00a0 a  \n\n\n\tb \u0000')).toBe('\u00a0 a  \n\n\n\tb ');
});

test('the order by code unit is one that no language changes', () => {
  const words = ['z', 'ä', 'Z', 'a', '', 'aa', '😀', '\uffff'];
  expect(words.toSorted(byCodeUnit)).toEqual(['', 'Z', 'a', 'aa', 'z', 'ä', '😀', '\uffff']);
  expect(byCodeUnit('a', 'a')).toBe(0);
});

test.for([
  ['', false],
  [' \n\u00a0', false],
  ['\u200b\u2060\u200e\ufe0f\u00ad\u2800', false],
  ['\u200ba', true],
  ['\u0301', true],
  ['🏛️', true],
] as const)('%j is visible: %s', ([text, expected]) => {
  expect(isVisible(text)).toBe(expected);
});

test('no character of a plain text is one that cleaning changes, alone or beside another', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const kept = units.filter((unit) => cleanRun(unit) === unit && !/\p{M}/u.test(unit));
  const text = kept.filter((unit) => !/[\ud800-\udfff]/.test(unit)).join('');
  expect(cleanRun(`${text}\u0000`)).toBe(cleanRun(text));
  // A mark takes the long way, and so does all that stands with it.
  for (const [letter, mark, whole] of [
    ['e', '\u0301', 'é'],
    ['\u0627', '\u0653', 'آ'],
  ] as const)
    expect(cleanRun(`${letter}${mark}`)).toBe(whole);
});
