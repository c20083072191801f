import { expect, test } from 'vitest';

import { readable } from './readable.ts';

/** A font with letters of Latin and Arabic, figures and a few signs. */
const covers = (codePoint: number): boolean =>
  /[\p{Script=Latin}\p{Script=Arabic}0-9 .,!?'&#*-]/u.test(String.fromCodePoint(codePoint));

test.for([
  ['Plan your year', 'Plan your year'],
  ['  two\n lines ', 'two lines'],
  ['Reading 📚 for 👩‍👩‍👧 all 🇪🇸!', 'Reading for all !'],
  ['☀️ Summer → autumn', 'Summer autumn'],
  ['Press 1️⃣ now', 'Press now'],
  ['نقاش \u2066OCLC\u2069', 'نقاش \u2066OCLC\u2069'],
  ['Cafe\u0301', 'Café'],
  ['图书馆', undefined],
  ['News from 東京', undefined],
  ['📚', undefined],
  ['', undefined],
] as const)('%j is drawn as %j', ([text, drawn]) => {
  expect(readable(text, covers)).toBe(drawn);
});
