import { type Instant, parseInstant, parseTimeZone } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { createNightly } from './nightly.ts';

const at = (text: string): Instant => parseInstant(text)!;

/** A clock that is moved by hand, and work that ends when it is told to. */
function setUp() {
  let moment = at('2026-06-15T12:00:00Z');
  const works: { readonly stop: AbortSignal; readonly end: (error?: Error) => void }[] = [];
  const failures: unknown[] = [];
  const nightly = createNightly({
    clock: () => moment,
    zone: () => parseTimeZone('America/New_York')!,
    work: (stop) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      stop.addEventListener('abort', () => reject(stop.reason));
      works.push({ stop, end: (error) => (error === undefined ? resolve() : reject(error)) });
      return promise;
    },
    onFailure: (error) => failures.push(error),
  });
  const lookAt = (text: string): number => {
    moment = at(text);
    nightly.look();
    return works.length;
  };
  return { ...nightly, works, failures, lookAt };
}
const settled = () => new Promise(setImmediate);

test('it is done once a night, at half past three where the library is', async () => {
  const { works, lookAt } = setUp();
  expect(lookAt('2026-06-15T23:59:00Z')).toBe(0);
  expect(lookAt('2026-06-16T07:29:59Z')).toBe(0);
  expect(lookAt('2026-06-16T07:30:00Z')).toBe(1);
  expect(lookAt('2026-06-16T07:31:00Z')).toBe(1);
  works[0]?.end();
  await settled();
  expect(lookAt('2026-06-16T07:32:00Z')).toBe(1);
  expect(lookAt('2026-06-17T07:29:00Z')).toBe(1);
  expect(lookAt('2026-06-17T07:30:00Z')).toBe(2);
});

test('a night that the machine slept through is made up for', () => {
  const { lookAt } = setUp();
  expect(lookAt('2026-06-18T15:00:00Z')).toBe(1);
});

test('a clock that was ahead puts off no night', async () => {
  const { works, lookAt } = setUp();
  expect(lookAt('2030-01-01T12:00:00Z')).toBe(1);
  works[0]?.end();
  await settled();
  expect(lookAt('2026-06-16T07:29:59Z')).toBe(1);
  expect(lookAt('2026-06-16T07:30:00Z')).toBe(2);
});

test('what comes up ends it first, and it begins anew afterwards', async () => {
  const { interrupt, works, failures, lookAt } = setUp();
  await interrupt();
  lookAt('2026-06-16T07:30:00Z');
  await interrupt();
  expect([works[0]?.stop.aborted, failures]).toEqual([true, []]);
  expect(lookAt('2026-06-16T07:30:01Z')).toBe(2);
  expect(works[1]?.stop.aborted).toBe(false);
});

test('what fails is told, and tried again the next night', async () => {
  const { works, failures, lookAt } = setUp();
  lookAt('2026-06-16T07:30:00Z');
  const fault = new Error('no disk');
  works[0]?.end(fault);
  await settled();
  expect(failures).toEqual([fault]);
  expect(lookAt('2026-06-16T08:00:00Z')).toBe(1);
  expect(lookAt('2026-06-17T07:30:00Z')).toBe(2);
});
