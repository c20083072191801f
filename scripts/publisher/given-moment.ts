import { type Instant, laterOf, now, parseInstant } from '@porchlight/shared';

import { exitCodes, Failure } from '../terminal/failure.ts';

/** Reads a moment that a person gave with `--now` or `HUB_NOW`. */
export function readMoment(text: string | undefined, from: string): Instant | undefined {
  if (text === undefined || text === '') return undefined;
  const moment = parseInstant(text);
  if (moment !== undefined) return moment;
  throw new Failure(`"${text}" in ${from} is not a moment.`, {
    remedy: 'Give one with its time zone, such as 2025-01-20T12:00:00Z.',
    exitCode: exitCodes.wrongUse,
  });
}

/**
 * The moment to render for: the one that stands still, else now. Never before the newest change, so
 * that nothing just published counts as future when two clocks differ by a little.
 */
export const momentFor = (
  fixedMoment: Instant | undefined,
  newestChange: string,
  clock = now,
): Instant => {
  if (fixedMoment !== undefined) return fixedMoment;
  const newest = parseInstant(newestChange);
  return newest === undefined ? clock() : laterOf(clock(), newest);
};
