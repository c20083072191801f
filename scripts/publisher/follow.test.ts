import { instantFromMillis, millisOf, now } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { follow, type Following, type Run } from './follow.ts';

/** Follows until `runs` runs were made, and tells what happened in order. */
async function followed(
  runs: number,
  parts: Pick<Following, 'newest' | 'run'>,
): Promise<readonly string[]> {
  const stop = new AbortController();
  const story: string[] = [];
  let made = 0;
  await follow(
    {
      ...parts,
      onRun: ({ number }) => {
        story.push(`live at ${number}`);
        made += 1;
        if (made === runs) stop.abort();
      },
      onFailure: (error, againInMs) =>
        story.push(`${(error as Error).message}, again in ${againInMs} ms`),
    },
    stop.signal,
  );
  return story;
}

const run = (number: number, inMs?: number): Run => ({
  number,
  nextChange: inMs === undefined ? undefined : instantFromMillis(millisOf(now()) + inMs),
});

test('a first run at once, then one for each newer number', async () => {
  const numbers = [4, 4, 9];
  const asked: (number | undefined)[] = [];
  let current = 4;
  const story = await followed(2, {
    newest: async (after) => {
      asked.push(after);
      current = numbers.shift() ?? current;
      return current;
    },
    run: async () => run(current),
  });
  expect(story).toEqual(['live at 4', 'live at 9']);
  expect(asked).toEqual([4, 4, 4]);
});

test('a boundary passes: a run without any change in the CMS', async () => {
  const heldOpen = (_after: number | undefined, stop: AbortSignal): Promise<number> =>
    new Promise((_resolve, reject) => {
      stop.addEventListener('abort', () => reject(stop.reason as Error));
    });
  let runs = 0;
  const story = await followed(2, {
    newest: heldOpen,
    run: async () => run(4, (runs += 1) === 1 ? 30 : undefined),
  });
  expect(story).toEqual(['live at 4', 'live at 4']);
});

test('a CMS that answers at once is not asked without end', async () => {
  let asked = 0;
  const since = performance.now();
  await followed(2, {
    newest: async () => ((asked += 1) < 4 ? 4 : 9),
    run: async () => run(asked < 4 ? 4 : 9),
  });
  expect(asked).toBe(4);
  // Three pauses of a tenth of a second; a timer may be a millisecond early.
  expect(performance.now() - since).toBeGreaterThanOrEqual(290);
});

test('what fails is said and tried again, and the site stays as it was', async () => {
  let tries = 0;
  const story = await followed(1, {
    newest: async () => 4,
    run: async () => {
      tries += 1;
      if (tries === 1) throw new Error('The CMS does not answer');
      return run(4);
    },
  });
  expect(story).toEqual(['The CMS does not answer, again in 1000 ms', 'live at 4']);
});

test('being asked to stop ends it, also while it waits to try again', async () => {
  const stop = new AbortController();
  const ended = follow(
    {
      newest: async () => 4,
      run: () => Promise.reject(new Error('no')),
      onRun: () => undefined,
      onFailure: () => stop.abort(),
    },
    stop.signal,
  );
  await expect(ended).resolves.toBeUndefined();
});
