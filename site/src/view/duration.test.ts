import { expect, test } from 'vitest';

import { wordsFor } from '../text/words.ts';
import { durationWords } from './duration.ts';

test.for([
  [58, '58 minutes'],
  [60, '1 hour'],
  [90, '90 minutes'],
  [120, '2 hours'],
  [150, '2 hours 30 minutes'],
] as const)('%i minutes', ([minutes, words]) => {
  expect(durationWords(minutes, wordsFor('en'))).toBe(words);
});
