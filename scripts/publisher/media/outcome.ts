import { pauseAfter } from '../../processes/pauses.ts';
import { Failure, systemCode } from '../../terminal/failure.ts';
import type { Patience } from './patience.ts';
import { describeUnusable, type Unusable } from './unusable.ts';

/** What came of trying to make a picture that is not ready. */
export type Outcome =
  | { readonly state: 'unusable'; readonly problem: Unusable }
  | {
      readonly state: 'awaited';
      readonly reason: string;
      readonly failures: number;
      /** When to try again, on the clock of `performance.now()`. */
      readonly againAtMs: number;
    };

/** A picture that could not be had, once more or for the first time. */
export function awaited(
  error: unknown,
  before: Outcome | undefined,
  patience: Patience,
  nowMs: number,
): Outcome {
  const failures = before?.state === 'awaited' ? before.failures + 1 : 1;
  const againAtMs = nowMs + pauseAfter(failures, patience);
  return { state: 'awaited', reason: reasonOf(error), failures, againAtMs };
}

/** Why a picture is not shown, as it follows its name. */
export const describeOutcome = (outcome: Outcome): string =>
  outcome.state === 'unusable' ? describeUnusable(outcome.problem) : outcome.reason;

function reasonOf(error: unknown): string {
  const code = systemCode(error);
  if (code === 'ENOENT') return 'its file is not there';
  if (code === 'ENOSPC') return 'the disk is full';
  if (error instanceof Failure || code === undefined) return messageOf(error);
  return `its files cannot be read or written (${code})`;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
