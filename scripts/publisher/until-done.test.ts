import { expect, test } from 'vitest';

import { untilDone } from './until-done.ts';

const failing = (times: number) => {
  let calls = 0;
  const failures: unknown[] = [];
  return {
    act: async () => {
      calls += 1;
      if (calls <= times) throw new Error(`no ${calls}`);
    },
    onFailure: (error: unknown) => void failures.push((error as Error).message),
    seen: () => ({ calls, failures }),
  };
};

test('what fails is tried again until it succeeds, and each failure is told', async () => {
  const { act, onFailure, seen } = failing(3);
  const quit = new AbortController().signal;
  await untilDone(act, { firstPauseMs: 1, longestPauseMs: 2, onFailure, quit });
  expect(seen()).toEqual({ calls: 4, failures: ['no 1', 'no 2', 'no 3'] });
});

test('quitting ends the longest pause', async () => {
  const { act, seen, onFailure } = failing(9);
  const quit = new AbortController();
  const told = (error: unknown): void => {
    onFailure(error);
    quit.abort();
  };
  const patience = { firstPauseMs: 3_600_000, longestPauseMs: 3_600_000, onFailure: told };
  await untilDone(act, { ...patience, quit: quit.signal });
  expect(seen()).toEqual({ calls: 1, failures: ['no 1'] });
});
