import { expect, test } from 'vitest';
import { localDigits, numberWords, percentWords } from './number-words.ts';

test.for([
  [0, '0', '0', '٠'],
  [-0, '0', '0', '٠'],
  [7, '7', '7', '٧'],
  [223, '223', '223', '٢٢٣'],
  [1234, '1,234', '1234', '١٬٢٣٤'],
  [1234.5, '1,234.5', '1234,5', '١٬٢٣٤٫٥'],
  [12_345.6, '12,345.6', '12\u00a0345,6', '١٢٬٣٤٥٫٦'],
  [1_234_567, '1,234,567', '1\u00a0234\u00a0567', '١٬٢٣٤٬٥٦٧'],
  [
    Number.MAX_SAFE_INTEGER,
    '9,007,199,254,740,991',
    '9\u00a0007\u00a0199\u00a0254\u00a0740\u00a0991',
    '٩٬٠٠٧٬١٩٩٬٢٥٤٬٧٤٠٬٩٩١',
  ],
  [6.6, '6.6', '6,6', '٦٫٦'],
  [0.1 + 0.2, '0.3', '0,3', '٠٫٣'],
  [2 / 3, '0.667', '0,667', '٠٫٦٦٧'],
  [999.9999, '1,000', '1000', '١٬٠٠٠'],
  [-1234.5, '−1,234.5', '−1234,5', '\u061c−١٬٢٣٤٫٥'],
  [-0.0001, '0', '0', '٠'],
] as const)('%d', ([n, en, es, ar]) => {
  expect([numberWords(n, 'en'), numberWords(n, 'es'), numberWords(n, 'ar')]).toEqual([en, es, ar]);
});

test.for([Number.NaN, Infinity, -Infinity, 1e21])('%d cannot be written', (n) => {
  expect(() => numberWords(n, 'en')).toThrow(RangeError);
});

test('percents', () => {
  expect([percentWords(80, 'en'), percentWords(80, 'es'), percentWords(80, 'ar')]).toEqual([
    '80%',
    '80\u00a0%',
    '٨٠٪',
  ]);
  expect(percentWords(6.6, 'es')).toBe('6,6\u00a0%');
});

test('digits of the language', () => {
  expect(localDigits('0123456789:', 'ar')).toBe('٠١٢٣٤٥٦٧٨٩:');
  expect(localDigits('0123456789:', 'es')).toBe('0123456789:');
});
