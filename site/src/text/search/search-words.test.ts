import { expect, test } from 'vitest';

import { searchWords } from './words.ts';

test.for([
  ['en', 1, '1 result for “lamp”'],
  ['en', 1234, '1,234 results for “lamp”'],
  ['es', 1, '1 resultado para «lamp»'],
  ['es', 2, '2 resultados para «lamp»'],
  ['ar', 1, 'نتيجة واحدة للبحث عن «\u2068lamp\u2069»'],
  ['ar', 2, 'نتيجتان للبحث عن «\u2068lamp\u2069»'],
  ['ar', 3, '٣ نتائج للبحث عن «\u2068lamp\u2069»'],
  ['ar', 11, '١١ نتيجة للبحث عن «\u2068lamp\u2069»'],
  ['ar', 100, '١٠٠ نتيجة للبحث عن «\u2068lamp\u2069»'],
  ['ar', 104, '١٠٤ نتائج للبحث عن «\u2068lamp\u2069»'],
] as const)('%s: %i', ([locale, n, words]) => {
  expect(searchWords[locale].results(n, 'lamp')).toBe(words);
});
