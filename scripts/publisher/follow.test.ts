import { instantFromMillis, millisOf } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { referenceMoment } from '../generated-hub/moments.ts';
import { createBell } from './bell.ts';
import { follow, type Following, type Standing } from './follow.ts';

/** It stands still: only what is left until a boundary counts. */
const clock = () => referenceMoment;

/** Follows until `rounds` rounds were made, and tells what happened in order. */
async function followed(
  rounds: number,
  parts: Pick<Following, 'newest' | 'round'> & Partial<Following>,
): Promise<readonly string[]> {
  const stop = new AbortController();
  const story: string[] = [];
  let made = 0;
  await follow(
    {
      bell: createBell(),
      clock,
      onFailure: (error, againInMs) =>
        story.push(`${(error as Error).message}, again in ${againInMs} ms`),
      ...parts,
      round: async () => {
        const standing = await parts.round();
        story.push(`live at ${standing.number}`);
        made += 1;
        if (made === rounds) stop.abort();
        return standing;
      },
    },
    stop.signal,
  );
  return story;
}

const at = (number: number, inMs?: number): Standing => ({
  number,
  nextChange: inMs === undefined ? undefined : instantFromMillis(millisOf(clock()) + inMs),
});

/** A CMS that has no news, and holds the question open until somebody gives up. */
const heldOpen = (_after: number | undefined, stop: AbortSignal): Promise<number> =>
  new Promise((_resolve, reject) => {
    if (stop.aborted) reject(stop.reason as Error);
    stop.addEventListener('abort', () => reject(stop.reason as Error));
  });

test('a first round at once, then one for each newer number', async () => {
  const numbers = [4, 4, 9];
  const asked: (number | undefined)[] = [];
  let current = 4;
  const story = await followed(2, {
    newest: async (after) => {
      asked.push(after);
      current = numbers.shift() ?? current;
      return current;
    },
    round: async () => at(current),
  });
  expect(story).toEqual(['live at 4', 'live at 9']);
  expect(asked).toEqual([4, 4, 4]);
});

test('a boundary passes: a round without any change in the CMS', async () => {
  let rounds = 0;
  const story = await followed(2, {
    newest: heldOpen,
    round: async () => at(4, (rounds += 1) === 1 ? 30 : undefined),
  });
  expect(story).toEqual(['live at 4', 'live at 4']);
});

test('a CMS that answers at once is not asked without end', async () => {
  let asked = 0;
  const since = performance.now();
  await followed(2, {
    newest: async () => ((asked += 1) < 4 ? 4 : 9),
    round: async () => at(asked < 4 ? 4 : 9),
  });
  expect(asked).toBe(4);
  // Three pauses of a tenth of a second; a timer may be a millisecond early.
  expect(performance.now() - since).toBeGreaterThanOrEqual(290);
});

test('what fails is said and tried again, and the site stays as it was', async () => {
  let tries = 0;
  const story = await followed(1, {
    newest: async () => 4,
    round: async () => {
      tries += 1;
      if (tries === 1) throw new Error('The CMS does not answer');
      return at(4);
    },
  });
  expect(story).toEqual(['The CMS does not answer, again in 1000 ms', 'live at 4']);
});

test('being asked to stop ends it, also while it waits to try again', async () => {
  const stop = new AbortController();
  const ended = follow(
    {
      newest: async () => 4,
      bell: createBell(),
      clock,
      round: () => Promise.reject(new Error('no')),
      onFailure: () => stop.abort(),
    },
    stop.signal,
  );
  await expect(ended).resolves.toBeUndefined();
});

test('what cannot be borne ends it: whoever hears of a failure says so by throwing', async () => {
  const unbearable = new Error('The store is damaged.');
  const ended = followed(1, {
    newest: async () => 4,
    round: () => Promise.reject(unbearable),
    onFailure: (error) => {
      throw error;
    },
  });
  await expect(ended).rejects.toBe(unbearable);
});

test('the bell calls for a round that neither the CMS nor the clock asks for, once a ring', async () => {
  const bell = createBell();
  let rounds = 0;
  const story = await followed(3, {
    bell,
    newest: async (after, stop) => {
      // The first question is interrupted; the second ring comes while a round is under way.
      if (rounds === 1) setTimeout(bell.ring, 5);
      return heldOpen(after, stop);
    },
    round: async () => {
      rounds += 1;
      if (rounds === 2) bell.ring();
      return at(4);
    },
  });
  expect(story).toEqual(['live at 4', 'live at 4', 'live at 4']);
});

test('after a failure the next round comes without asking for news', async () => {
  const asked: string[] = [];
  let rounds = 0;
  await followed(2, {
    newest: async () => {
      asked.push('newest');
      return 9;
    },
    round: async () => {
      rounds += 1;
      if (rounds === 2) throw new Error('The disk is full');
      return at(rounds);
    },
  });
  expect(asked).toEqual(['newest']);
});
