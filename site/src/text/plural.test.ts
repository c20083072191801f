import { expect, test } from 'vitest';

import { wordsFor } from './words.ts';

test.for([
  ['en', 1, '1 minute'],
  ['en', 58, '58 minutes'],
  ['es', 1, '1 minuto'],
  ['es', 58, '58 minutos'],
  ['ar', 1, 'دقيقة واحدة'],
  ['ar', 2, 'دقيقتان'],
  ['ar', 3, '٣ دقائق'],
  ['ar', 10, '١٠ دقائق'],
  ['ar', 11, '١١ دقيقة'],
  ['ar', 99, '٩٩ دقيقة'],
  ['ar', 100, '١٠٠ دقيقة'],
  ['ar', 103, '١٠٣ دقائق'],
] as const)('%s: %i', ([locale, n, words]) => {
  expect(wordsFor(locale).duration.minutes(n)).toBe(words);
});
