import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { whenCalm } from './when-calm.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that takes as long as it is told to, on a clock that the test moves. */
function setUp({ tookMs = 1000, outcomes = [] as ('done' | 'failed')[] } = {}) {
  const begun: number[] = [];
  const failed: number[] = [];
  const origin = performance.now();
  // A timer of no time at all takes a millisecond.
  const atMs = (): number => Math.round((performance.now() - origin) / 10) * 10;
  let [underWay, most] = [0, 0];
  const calm = whenCalm({
    quietMs: 2_000,
    atMostMs: 20_000,
    againMs: 30_000,
    onFailure: (_, againInMs) => failed.push(againInMs),
    work: async (stop) => {
      begun.push(atMs());
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise<void>((resolve, reject) => {
        setTimeout(resolve, tookMs);
        stop.addEventListener('abort', () => reject(new Error('told to stop')));
      }).finally(() => (underWay -= 1));
      if (outcomes.shift() === 'failed') throw new Error('no');
    },
  });
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { calm, begun, failed, pass, most: () => most };
}

test('nothing is done before something changes', async () => {
  const { begun, pass } = setUp();
  await pass(600_000);
  expect(begun).toEqual([]);
});

test('many changes, one piece of work, two seconds after the last', async () => {
  const { calm, begun, pass } = setUp();
  for (let change = 0; change < 5; change += 1) {
    calm.changed();
    await pass(1_500);
  }
  await pass(60_000);
  expect(begun).toEqual([8_000]);
});

test('changes without a pause are served after twenty seconds, and again after twenty more', async () => {
  const { calm, begun, pass } = setUp({ tookMs: 100 });
  for (let second = 0; second < 41; second += 1) {
    calm.changed();
    await pass(1_000);
  }
  await pass(60_000);
  // The next twenty seconds begin with the first change that the work has not seen.
  expect(begun).toEqual([20_000, 40_000, 42_000]);
});

test('a change during the work is served after it, never beside it', async () => {
  const { calm, begun, pass, most } = setUp({ tookMs: 15_000 });
  calm.changed();
  await pass(3_000);
  calm.changed();
  await pass(100_000);
  expect(begun).toEqual([2_000, 17_000]);
  expect(most()).toBe(1);
});

test('what fails is tried again, less and less often, and a change does not hurry it', async () => {
  const { calm, begun, failed, pass } = setUp({ outcomes: ['failed', 'failed', 'failed'] });
  calm.changed();
  await pass(10_000);
  calm.changed();
  await pass(400_000);
  expect(failed).toEqual([30_000, 60_000, 120_000]);
  expect(begun).toEqual([2_000, 33_000, 94_000, 215_000]);
});

test('after a success a failure begins with the short pause again', async () => {
  const outcomes = ['failed', 'failed', 'done', 'failed'] as const;
  const { calm, failed, pass } = setUp({ outcomes: [...outcomes] });
  for (let change = 0; change < 2; change += 1) {
    calm.changed();
    await pass(200_000);
  }
  expect(failed).toEqual([30_000, 60_000, 30_000]);
});

test('closing tells the work to stop and begins nothing more', async () => {
  const { calm, begun, failed, pass } = setUp();
  calm.changed();
  await pass(2_500);
  calm.changed();
  await calm.close();
  calm.changed();
  await pass(600_000);
  expect(begun).toEqual([2_000]);
  expect(failed).toEqual([]);
});
