import { expect, test } from 'vitest';
import { delayBeforeRestart, restartLimits } from './backoff.ts';

const second = 1000;

test('each restart within a minute waits twice as long, and the sixth is not made', () => {
  const restarts: number[] = [];
  const delays = Array.from({ length: 6 }, (_, index) => {
    const delay = delayBeforeRestart(restartLimits, restarts, index * second);
    restarts.push(index * second);
    return delay;
  });
  expect(delays).toEqual([250, 500, 1000, 2000, 4000, undefined]);
});

test('restarts of more than a minute ago no longer count', () => {
  const restarts = [0, 1, 2, 3, 4].map((at) => at * second);
  expect(delayBeforeRestart(restartLimits, restarts, 59 * second)).toBeUndefined();
  expect(delayBeforeRestart(restartLimits, restarts, 60 * second)).toBe(4000);
  expect(delayBeforeRestart(restartLimits, restarts, 64 * second)).toBe(250);
});
