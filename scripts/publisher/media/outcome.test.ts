import { expect, test } from 'vitest';

import { Failure } from '../../terminal/failure.ts';
import { awaited, describeOutcome, type Outcome } from './outcome.ts';
import { patience } from './patience.ts';

test('a picture that cannot be had is asked for less and less often, at last once a minute', () => {
  const pauses: number[] = [];
  let outcome: Outcome | undefined;
  for (let failure = 1; failure <= 9; failure += 1) {
    outcome = awaited(new Error('no answer'), outcome, patience, 0);
    if (outcome.state === 'awaited') pauses.push(outcome.againAtMs / 1000);
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

test.for([
  [Object.assign(new Error('open'), { code: 'ENOENT' }), 'its file is not there'],
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), 'the disk is full'],
  [
    Object.assign(new Error('write'), { code: 'EACCES' }),
    'its files cannot be read or written (EACCES)',
  ],
  [new Failure('The CMS does not answer.', { remedy: 'Wait.' }), 'The CMS does not answer.'],
  ['words', 'words'],
] as const)('%s is told as "%s"', ([error, sentence]) => {
  expect(describeOutcome(awaited(error, undefined, patience, 0))).toBe(sentence);
});
