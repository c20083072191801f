import { expect, test } from 'vitest';

import { keptIndexes } from './kept-indexes.ts';

const minutes = (count: number): number => count * 60_000;

test.for([
  { says: 'none', ages: [], kept: [] },
  { says: 'the only one', ages: [500], kept: [1] },
  { says: 'the newest two, however old', ages: [900, 800], kept: [2, 1] },
  { says: 'no third one that was replaced long ago', ages: [900, 800, 700], kept: [3, 2] },
  { says: 'an old one that was the newest until just now', ages: [900, 9, 1], kept: [3, 2, 1] },
  { says: 'each of many within ten minutes', ages: [30, 9, 7, 5, 3], kept: [5, 4, 3, 2, 1] },
  { says: 'not those replaced ten minutes ago', ages: [30, 11, 10, 9, 1], kept: [5, 4, 3] },
])('kept is $says', ({ ages, kept }) => {
  const nowMs = minutes(10_000);
  const indexes = ages.map((age, place) => ({
    number: place + 1,
    madeAtMs: nowMs - minutes(age),
  }));
  expect(keptIndexes(indexes.toReversed(), nowMs)).toEqual(kept);
});
