import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks again and again until the answer is something, for 100 seconds at most: a busy machine is
 * slow, and no test waits longer than it must.
 */
export async function eventually<Value>(
  ask: () => Promise<Value | undefined> | Value | undefined,
  seconds = 100,
): Promise<Value> {
  const deadline = performance.now() + 1000 * seconds;
  while (performance.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await wait(20);
  }
  throw new Error(`not within ${seconds} seconds: ${String(ask)}`);
}
