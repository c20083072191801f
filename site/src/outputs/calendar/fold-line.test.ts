import fc from 'fast-check';
import { expect, test } from 'vitest';

import { octetsOf } from '../output-text.ts';
import { foldLine } from './fold-line.ts';

const unfold = (text: string): string => text.replaceAll('\r\n ', '');

test.for([
  ['a line that just fits', 'x'.repeat(75), 1],
  ['one octet more', 'x'.repeat(76), 2],
  ['two full lines', 'x'.repeat(75 + 74), 2],
  ['one octet more than two', 'x'.repeat(75 + 75), 3],
  ['two octets across the end', `${'x'.repeat(74)}é`, 2],
  ['three octets across the end', `${'x'.repeat(73)}€`, 2],
  ['four octets across the end', `${'x'.repeat(72)}🏠`, 2],
] as const)('%s', ([, line, lines]) => {
  const folded = foldLine(line);
  expect(folded.split('\r\n')).toHaveLength(lines);
  expect(unfold(folded)).toBe(line);
});

test.for(['👨‍👩‍👧‍👦', 'e\u0301\u0323', '🇺🇦', 'नि'])('never inside %s', (character) => {
  for (let before = 50; before < 76; before += 1) {
    const folded = foldLine('x'.repeat(before) + character + 'y'.repeat(9));
    expect(folded).toContain(character);
  }
});

test('marks piled up higher than a line are cut between code points', () => {
  const tower = `a${'\u0301'.repeat(200)}`;
  const folded = foldLine(tower);
  expect(unfold(folded)).toBe(tower);
  expect(folded.split('\r\n').every((line) => octetsOf(line) <= 75)).toBe(true);
});

test('no line has more than 75 octets, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const folded = foldLine(line);
      expect(unfold(folded)).toBe(line);
      expect(Math.max(...folded.split('\r\n').map(octetsOf))).toBeLessThanOrEqual(75);
    }),
  );
});
